import type { Offsets } from '../../language/offsets.ts';
import type { EntityType, LocalKey, Mention, MentionForm } from '../extraction.ts';

/** An entity while the cast is being assembled; mentions are added as they are found. */
export interface Figure {
  /** Given last, in the order of first mention. */
  key: LocalKey;
  readonly type: EntityType;
  name: string;
  readonly isoCode: string | null;
  /** What the text tells. */
  gender: 'F' | 'M' | null;
  /** What most bearers of the given name are: a hint for pronouns, never told to anybody. */
  usualGender: 'F' | 'M' | null;
  readonly mentions: Mention[];
}

/** All figures of an article; one place in the text is a mention of one figure of a type only. */
export class Roll {
  readonly figures: Figure[] = [];
  private readonly countries = new Map<string, Figure>();

  add(type: EntityType, name: string, isoCode: string | null = null): Figure {
    const figure: Figure = { key: '', type, name, isoCode, gender: null, usualGender: null, mentions: [] };
    this.figures.push(figure);
    return figure;
  }

  /** The figure of a country, called into being by its first mention. */
  country(isoCode: string, name: string): Figure {
    const known = this.countries.get(isoCode);
    if (known) return known;
    const figure = this.add('COUNTRY', name, isoCode);
    this.countries.set(isoCode, figure);
    return figure;
  }

  /** The country, if the article has mentioned it. */
  knownCountry(isoCode: string): Figure | undefined {
    return this.countries.get(isoCode);
  }
}

/** Notes one more mention of a figure. */
export function mention(figure: Figure, place: Offsets, form: MentionForm, reason: string): Mention {
  const noted: Mention = { start: place.start, end: place.end, form, reason };
  figure.mentions.push(noted);
  return noted;
}

/** Somebody who has no name in the article; never on the roll, but a pronoun may mean them. */
export function unnamedPerson(gender: 'F' | 'M' | null): Figure {
  return { key: '', type: 'PERSON', name: '', isoCode: null, gender, usualGender: null, mentions: [] };
}

/** True for one whom `unnamedPerson` made. */
export const isUnnamed = ({ name }: Figure): boolean => name === '';
