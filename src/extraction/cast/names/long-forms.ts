import { countryNamed, countryOfPeople } from '../../../language/words/countries-of-the-world.ts';
import { BODY_WORDS, ORGANIZATION_WORDS } from '../../../language/words/organization-words.ts';
import { SEATS_OF_POWER } from '../../../language/words/seats-of-power.ts';
import { acronymOf, isAcronym } from './acronym.ts';
import type { Figure } from '../figure.ts';
import { isOfEveryState } from './homes-of-bodies.ts';
import { coreOf, withoutTrailing } from './name-core.ts';
import type { NameInText } from './name-in-text.ts';

/** One way of writing an organization's name, with the first place where it stands. */
export interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly first: NameInText;
  /** The country that tells the body from another's of the same name. */
  readonly home: string | null;
  /** As the article prints it, not in capitals where it can. */
  written: string;
}

interface LongForm {
  readonly words: readonly string[];
  readonly figure: Figure;
  readonly start: number;
}

/** The long names of an article's organizations, by what they may be shortened to. */
export class LongForms {
  private readonly byAcronym = new Map<string, Figure>();
  private readonly byFirstWord = new Map<string, LongForm[]>();
  private readonly byLastWord = new Map<string, LongForm[]>();
  private readonly byCore = new Map<string, { readonly figure: Figure; readonly isoCode: string | null }[]>();

  add(form: Form, figure: Figure): void {
    const { words, first, home } = form;
    if (words.length > 1) {
      for (const acronym of acronymsOf(form)) addFirst(this.byAcronym, acronym, figure);
    }
    const long = { words, figure, start: first.start };
    addToList(this.byFirstWord, words[0]!, long);
    addToList(this.byLastWord, words.at(-1)!, long);
    const core = coreOf(words);
    addToList(this.byCore, core.words, { figure, isoCode: core.isoCode ?? home });
  }

  /** The organization that this shorter form means, and how; null where none or several could be meant. */
  find(form: Form): { readonly figure: Figure; readonly how: string } | null {
    const acronym = isAcronym(form.first.text)
      ? this.byAcronym.get(form.first.text.replace(/\./g, ''))
      : undefined;
    if (acronym) return { figure: acronym, how: 'acronym' };
    const core = this.withCore(form);
    if (core) return { figure: core, how: 'form' };
    if (isOfEveryState(form.words) && form.home !== null) return null;
    const longer = this.withBeginning(form) ?? this.withEnd(form) ?? this.partyOf(form);
    return longer ? { figure: longer, how: 'short form' } : null;
  }

  /** The same name with or without its country; of two countries' ministries none is the other. */
  private withCore({ words, home }: Form): Figure | null {
    const core = coreOf(words);
    const isoCode = core.isoCode ?? home;
    const same = (this.byCore.get(core.words) ?? []).filter(
      (other) => isoCode === null || other.isoCode === null || other.isoCode === isoCode,
    );
    const meant = same.find((other) => other.isoCode === isoCode) ?? same[0];
    return meant && (isoCode !== null || new Set(same.map((other) => other.figure)).size === 1)
      ? meant.figure
      : null;
  }

  /** "Democrats" for "Democratic Party". */
  private partyOf({ key, words }: Form): Figure | null {
    if (words.length !== 1 || !key.endsWith('s')) return null;
    const singular = key.slice(0, -1);
    const parties = [singular, `${singular}ic`].flatMap((first) =>
      (this.byFirstWord.get(first) ?? []).filter(
        (long) => long.words.length === 2 && long.words[1] === 'party',
      ),
    );
    return parties.length === 1 ? parties[0]!.figure : null;
  }

  /** "Azimio" for "Azimio La Umoja", "the Chamber" for the "Chamber of Pilots": the beginning of exactly one longer name. */
  private withBeginning({ words, first }: Form): Figure | null {
    const isKind = words.length === 1 && ORGANIZATION_WORDS.has(words[0]!);
    const written = words.join(' ');
    if (countryNamed(written) ?? countryOfPeople(written)) return null;
    const longer = (this.byFirstWord.get(words[0]!) ?? []).filter(
      (long) =>
        words.every((word, i) => long.words[i] === word) &&
        (!isKind || (long.words[1] === 'of' && long.start < first.start)) &&
        mayBeLeftOut(long.words.slice(words.length), isAcronym(first.text), long.start <= first.start),
    );
    return longer.length === 1 ? longer[0]!.figure : null;
  }

  /** "the Foundation" for "Ruiz Foundation", "Homeland Security": the end of exactly one longer name given before. */
  private withEnd({ words, first }: Form): Figure | null {
    if (isAcronym(first.text) || !/^\p{Lu}/u.test(first.text) || SEATS_OF_POWER.has(words.join(' ')))
      return null;
    if (words.length === 1 && !ORGANIZATION_WORDS.has(words[0]!)) return null;
    const longer = (this.byLastWord.get(words.at(-1)!) ?? []).filter((long) => {
      const skipped = long.words.length - words.length;
      return long.start < first.start && words.every((word, i) => long.words[skipped + i] === word);
    });
    return longer.length === 1 ? longer[0]!.figure : null;
  }
}

/**
 * Whether a name without these last words is still the same organization: the "UN Security Council" is not the UN, and
 * before the long name stands in the text only "Party", "Group" and the like are left out.
 */
function mayBeLeftOut(rest: readonly string[], isShortAcronym: boolean, isLongFirst: boolean): boolean {
  if (rest.some((word) => BODY_WORDS.has(word))) return false;
  if (countryNamed(rest.join(' ')) && !isShortAcronym) return true;
  const isKindOnly = rest.length === 1 && ORGANIZATION_WORDS.has(rest[0]!);
  return isKindOnly || (isLongFirst && !isShortAcronym);
}

/** More names with one first or last word than this are a list; the rest is not compared. */
const MAX_FORMS = 40;

function addToList<Long>(lists: Map<string, Long[]>, key: string, long: Long): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [long]);
  else if (list.length < MAX_FORMS) list.push(long);
}

/** Those of the whole name, and of the name without its country: "CDP" for the "Civic Dock Party of Peru". */
function acronymsOf({ words, first }: Form): readonly string[] {
  const whole = acronymOf(first.text);
  const rest = withoutTrailing(words)?.rest;
  if (!rest) return whole;
  const short = acronymOf(first.text.split(/\s+/).slice(0, rest.length).join(' '));
  return [...whole, ...short.filter((acronym) => acronym.length > 2)];
}

function addFirst(figures: Map<string, Figure>, key: string, figure: Figure): void {
  if (!figures.has(key)) figures.set(key, figure);
}
