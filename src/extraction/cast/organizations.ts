import { countryNamed, countryOfPeople } from '../../language/words/countries-of-the-world.ts';
import { COMPANY_ENDINGS, ORGANIZATION_WORDS } from '../../language/words/organization-words.ts';
import { acronymOf, isAcronym } from './acronym.ts';
import { mention, type Figure, type Roll } from './figure.ts';
import type { NameInText } from './name-in-text.ts';

interface Form {
  readonly key: string;
  readonly words: readonly string[];
  readonly first: NameInText;
}

/**
 * Puts the organizations of an article on the roll, each once: an acronym belongs to the long name that it stands beside
 * or abbreviates, a shorter form to the longer one named before.
 */
export function findOrganizations(text: string, names: readonly NameInText[], roll: Roll): void {
  const forms = formsOf(names);
  const owner = new Map<string, { readonly figure: Figure; readonly reason: string }>();
  const longForms = new LongForms();
  const inBrackets = bracketed(text, names);
  for (const form of forms) {
    const known = ownerOf(form, text, inBrackets, longForms, owner);
    const figure = known?.figure ?? roll.add('ORGANIZATION', form.first.text);
    owner.set(form.key, known ?? { figure, reason: 'name' });
    if (!known) longForms.add(form, figure);
  }
  for (const name of names) {
    const { figure, reason } = owner.get(keyOf(name))!;
    mention(figure, name, isAcronym(name.text) ? 'ACRONYM' : 'NAME', reason);
  }
}

const keyOf = (name: NameInText): string => name.words.join(' ');

/** Longest first, so that the longer form is there when a shorter one asks for it. */
function formsOf(names: readonly NameInText[]): Form[] {
  const forms = new Map<string, Form>();
  for (const name of names) {
    const key = keyOf(name);
    if (!forms.has(key)) forms.set(key, { key, words: name.words, first: name });
  }
  return [...forms.values()].sort((a, b) => b.words.length - a.words.length || a.first.start - b.first.start);
}

interface Owned {
  readonly figure: Figure;
  readonly reason: string;
}

function ownerOf(
  form: Form,
  text: string,
  inBrackets: ReadonlyMap<string, string>,
  longForms: LongForms,
  owners: ReadonlyMap<string, Owned>,
): Owned | null {
  const former = formerlyNamed(text, form.first, owners);
  if (former) return former;
  const beside = owners.get(inBrackets.get(form.key) ?? '');
  if (beside) return { figure: beside.figure, reason: `short form in brackets after ${beside.figure.name}` };
  const long = longForms.find(form);
  return long && { figure: long.figure, reason: `${long.how} of ${long.figure.name}` };
}

/** Short names in brackets right after a longer one that has all their letters in order: "National Union (NatU)". */
function bracketed(text: string, names: readonly NameInText[]): Map<string, string> {
  const found = new Map<string, string>();
  for (let i = 1; i < names.length; i++) {
    const [long, short] = [names[i - 1]!, names[i]!];
    if (short.start - long.end > 4 || !/^\s*\(["“]?$/.test(text.slice(long.end, short.start))) continue;
    if (short.words.length < long.words.length && hasLettersOf(short.text, long.text))
      found.set(keyOf(short), keyOf(long));
  }
  return found;
}

function hasLettersOf(short: string, long: string): boolean {
  const letters = Array.from(short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  let at = 0;
  for (const letter of long.toLowerCase()) if (letter === letters[at]) at++;
  return letters.length > 1 && at === letters.length;
}

/** "X (formerly Twitter)": what stands in the brackets is the same organization under its old name. */
function formerlyNamed(text: string, name: NameInText, owners: ReadonlyMap<string, Owned>): Owned | null {
  const before = text.slice(Math.max(0, name.start - 80), name.start);
  const match =
    /([\p{L}\p{N}][\p{L}\p{N} .&-]*?)[\s,]*\(?(?:formerly|previously|once)(?: known as| called)?[\s“"]+$/u.exec(
      before,
    );
  if (!match?.[1]) return null;
  const words = match[1].toLowerCase().split(' ');
  for (let from = 0; from < words.length; from++) {
    const owned = owners.get(words.slice(from).join(' '));
    if (owned) return { figure: owned.figure, reason: `former name of ${owned.figure.name}` };
  }
  return null;
}

/** The long forms of an article by what they may be shortened to. */
class LongForms {
  private readonly byAcronym = new Map<string, Figure>();
  private readonly byFirstWord = new Map<
    string,
    { words: readonly string[]; figure: Figure; start: number }[]
  >();
  private readonly byCore = new Map<string, Figure>();

  add(form: Form, figure: Figure): void {
    if (form.words.length > 1) {
      for (const acronym of acronymOf(form.first.text)) {
        if (!this.byAcronym.has(acronym)) this.byAcronym.set(acronym, figure);
      }
    }
    const first = form.words[0]!;
    const forms = this.byFirstWord.get(first) ?? [];
    this.byFirstWord.set(first, forms);
    if (forms.length < MAX_FORMS) forms.push({ words: form.words, figure, start: form.first.start });
    const core = coreOf(form.words);
    if (!this.byCore.has(core)) this.byCore.set(core, figure);
  }

  find(form: Form): { readonly figure: Figure; readonly how: string } | null {
    const acronym = isAcronym(form.first.text)
      ? this.byAcronym.get(form.first.text.replace(/\./g, ''))
      : undefined;
    if (acronym) return { figure: acronym, how: 'acronym' };
    const core = this.byCore.get(coreOf(form.words));
    if (core) return { figure: core, how: 'form' };
    const longer = this.shortened(form);
    return longer ? { figure: longer, how: 'short form' } : null;
  }

  /** "Azimio" for "Azimio La Umoja": the beginning of exactly one longer name that the article gave before. */
  private shortened(form: Form): Figure | null {
    const first = form.words[0]!;
    if (ORGANIZATION_WORDS.has(form.words.at(-1)!) && form.words.length === 1) return null;
    if (countryNamed(form.key) ?? countryOfPeople(form.key)) return null;
    const longer = (this.byFirstWord.get(first) ?? []).filter(
      ({ words, start }) => start <= form.first.start && form.words.every((word, i) => words[i] === word),
    );
    return longer.length === 1 ? longer[0]!.figure : null;
  }
}

/** More names with one first word than this are a list; the rest is not compared. */
const MAX_FORMS = 40;

/** The name without the country before it and the company's legal form after it: "Russian Foreign Ministry", "Acme Ltd". */
function coreOf(words: readonly string[]): string {
  let to = words.length;
  while (to > 1 && COMPANY_ENDINGS.has(words[to - 1]!)) to--;
  const from = to > 2 && (countryOfPeople(words[0]!) ?? countryNamed(words[0]!)) ? 1 : 0;
  return words.slice(from, to).join(' ');
}
