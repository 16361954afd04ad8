import { countryNamed, countryOfPeople } from '../../language/words/countries-of-the-world.ts';
import { BODY_WORDS, COMPANY_ENDINGS, ORGANIZATION_WORDS } from '../../language/words/organization-words.ts';
import { SEATS_OF_POWER } from '../../language/words/seats-of-power.ts';
import { acronymOf, isAcronym } from './acronym.ts';
import type { Figure } from './figure.ts';
import type { NameInText } from './name-in-text.ts';

/** One way of writing an organization's name, with the first place where it stands. */
export interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly first: NameInText;
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
  private readonly byCore = new Map<string, Figure>();

  add({ words, first }: Form, figure: Figure): void {
    if (words.length > 1) {
      for (const acronym of acronymOf(first.text)) addFirst(this.byAcronym, acronym, figure);
    }
    const long = { words, figure, start: first.start };
    addToList(this.byFirstWord, words[0]!, long);
    addToList(this.byLastWord, words.at(-1)!, long);
    addFirst(this.byCore, coreOf(words), figure);
  }

  /** The organization that this shorter form means, and how; null where none or several could be meant. */
  find(form: Form): { readonly figure: Figure; readonly how: string } | null {
    const acronym = isAcronym(form.first.text)
      ? this.byAcronym.get(form.first.text.replace(/\./g, ''))
      : undefined;
    if (acronym) return { figure: acronym, how: 'acronym' };
    const core = this.byCore.get(coreOf(form.words));
    if (core) return { figure: core, how: 'form' };
    const longer = this.withBeginning(form) ?? this.withEnd(form);
    return longer ? { figure: longer, how: 'short form' } : null;
  }

  /** "Azimio" for "Azimio La Umoja": the beginning of exactly one longer name. */
  private withBeginning({ key, words, first }: Form): Figure | null {
    if (ORGANIZATION_WORDS.has(words.at(-1)!) && words.length === 1) return null;
    if (countryNamed(key) ?? countryOfPeople(key)) return null;
    const longer = (this.byFirstWord.get(words[0]!) ?? []).filter(
      (long) =>
        words.every((word, i) => long.words[i] === word) &&
        mayBeLeftOut(long.words.slice(words.length), isAcronym(first.text), long.start <= first.start),
    );
    return longer.length === 1 ? longer[0]!.figure : null;
  }

  /** "the Foundation" for "Ruiz Foundation", "Homeland Security": the end of exactly one longer name given before. */
  private withEnd({ key, words, first }: Form): Figure | null {
    if (isAcronym(first.text) || !/^\p{Lu}/u.test(first.text) || SEATS_OF_POWER.has(key)) return null;
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
  const isKindOnly = rest.length === 1 && ORGANIZATION_WORDS.has(rest[0]!);
  return isKindOnly || (isLongFirst && !isShortAcronym);
}

/** More names with one first or last word than this are a list; the rest is not compared. */
const MAX_FORMS = 40;

function addToList(lists: Map<string, LongForm[]>, key: string, long: LongForm): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [long]);
  else if (list.length < MAX_FORMS) list.push(long);
}

function addFirst(figures: Map<string, Figure>, key: string, figure: Figure): void {
  if (!figures.has(key)) figures.set(key, figure);
}

/** The name without the country before it and the company's legal form after it: "Russian Foreign Ministry", "Acme Ltd". */
function coreOf(words: readonly string[]): string {
  let to = words.length;
  while (to > 1 && COMPANY_ENDINGS.has(words[to - 1]!)) to--;
  const from = to > 2 && (countryOfPeople(words[0]!) ?? countryNamed(words[0]!)) ? 1 : 0;
  return words.slice(from, to).join(' ');
}
