import { skeleton } from '../../../language/words/fold.ts';
import { initialsOfPerson, isAcronym } from '../names/acronym.ts';
import type { Figure } from '../figure.ts';
import type { NameInText } from '../names/name-in-text.ts';
import { nearestBefore } from './nearest.ts';
import { isSamePerson } from '../names/same-person.ts';

/** Somebody with a full name in the article. */
export interface Bearer {
  readonly figure: Figure;
  readonly words: readonly string[];
  /** Where the full name stands, in order. */
  readonly places: number[];
  /** How often each full form stands in the text. */
  readonly forms: Map<string, number>;
  /** "King", "Pope", where one stands before the full name. */
  title: string | null;
}

/** More bearers of one word than this in one article are a list of names; the rest is not compared. */
const MAX_BEARERS = 40;

/** The people of an article by every word of their full names, spellings aside. */
export class Bearers {
  private readonly byWord = new Map<string, Bearer[]>();
  private readonly byInitials = new Map<string, Bearer>();

  add(bearer: Bearer): void {
    const initials = initialsOfPerson(bearer.figure.name);
    if (!this.byInitials.has(initials)) this.byInitials.set(initials, bearer);
    for (const key of new Set(bearer.words.map(keyOf))) {
      const bearers = this.byWord.get(key);
      if (!bearers) this.byWord.set(key, [bearer]);
      else if (bearers.length < MAX_BEARERS) bearers.push(bearer);
    }
  }

  /** Who bears this full name already, in another form or spelling. */
  sameAs(words: readonly string[]): Bearer | undefined {
    const candidates = [...this.with(words.at(-1)!), ...this.with(words[0]!)];
    return candidates.find((bearer) => isSamePerson(words, bearer.words));
  }

  /**
   * Whom a single name means: the bearer of the surname, else of a given name; of several the one whom the article is
   * about, for the others keep their given names, else the one named last before.
   */
  meantBy({ words, start }: NameInText, gender: 'F' | 'M' | null, isTitled: boolean): Bearer | undefined {
    const word = words[0]!;
    const fitting = this.with(word).filter(
      (bearer) =>
        (!gender || !bearer.figure.gender || bearer.figure.gender === gender) &&
        (!isTitled || bearer.title !== null || isOfHouse(bearer)),
    );
    const bySurname = fitting.filter((bearer) => isSurname(word, bearer));
    const meant = bySurname.length > 0 ? bySurname : fitting;
    return meant.length < 2 ? meant[0] : (mainOne(meant) ?? nearest(start, meant));
  }

  /** Who is called by these initials: "XLR" is Xavier-Luc Ruiz. */
  withInitials({ text }: NameInText): Bearer | undefined {
    return isAcronym(text) ? this.byInitials.get(text.replaceAll('.', '')) : undefined;
  }

  private with(word: string): readonly Bearer[] {
    return this.byWord.get(keyOf(word)) ?? [];
  }
}

/** "Rashid" for "al-Rashid". */
const keyOf = (word: string): string => skeleton(word.replace(/^(?:al|el|as|ad|ar|ash)-(?=\p{L}{3})/u, ''));

/** True where the word is the last of the bearer's name. */
export function isSurname(word: string, bearer: Bearer): boolean {
  return keyOf(bearer.words.at(-1)!) === keyOf(word);
}

/** "Olaf bin Halvar": names of reigning houses come without a title too. */
const isOfHouse = ({ words }: Bearer): boolean =>
  words.some((word) => /^(?:bin|ibn|bint|al|von)$/.test(word));

/** So many times as often as any other must the full name stand. */
const ODDS = 2;

function mainOne(bearers: readonly Bearer[]): Bearer | undefined {
  const [first, second] = [...bearers].sort((a, b) => b.places.length - a.places.length);
  return first && second && first.places.length >= ODDS * second.places.length ? first : undefined;
}

function nearest(start: number, bearers: readonly Bearer[]): Bearer | undefined {
  let best: Bearer | undefined;
  let at = -1;
  for (const bearer of bearers) {
    const place = nearestBefore(bearer.places, start);
    if (place > at) [best, at] = [bearer, place];
  }
  return best ?? bearers[0];
}
