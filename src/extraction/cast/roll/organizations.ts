import { isAcronym } from '../names/acronym.ts';
import { isInCapitals } from '../names/capitals-only.ts';
import { mention, type Figure, type Roll } from '../figure.ts';
import { homeBefore, homesOfNamesakes, isOfEveryState } from '../names/homes-of-bodies.ts';
import { LongForms, type Form } from '../names/long-forms.ts';
import type { NameInText } from '../names/name-in-text.ts';

/**
 * Puts the organizations of an article on the roll, each once: an acronym belongs to the long name that it stands beside
 * or abbreviates, a shorter form to the longer one named before.
 */
export function findOrganizations(text: string, names: readonly NameInText[], roll: Roll): void {
  const homes = homesOfNamesakes(text, names);
  const keyOf = (name: NameInText): string => formKey(name, homes);
  const forms = formsOf(text, names, homes);
  const owner = new Map<string, { readonly figure: Figure; readonly reason: string }>();
  const longForms = new LongForms();
  const inBrackets = bracketed(text, names);
  for (const form of forms) {
    const known = ownerOf(form, text, inBrackets, longForms, owner);
    const figure = known?.figure ?? roll.add('ORGANIZATION', form.written);
    owner.set(form.key, known ?? { figure, reason: 'name' });
    if (!known) longForms.add(form, figure);
  }
  for (const name of names) {
    const { figure, reason } = owner.get(keyOf(name))!;
    mention(figure, name, isAcronym(name.text) ? 'ACRONYM' : 'NAME', reason);
  }
}

const plainKey = (name: NameInText): string => name.words.join(' ');

function formKey(name: NameInText, homes: ReadonlyMap<NameInText, string>): string {
  const home = homes.get(name);
  return home ? `${plainKey(name)}|${home}` : plainKey(name);
}

/** Longest first, so that the longer form is there when a shorter one asks for it. */
function formsOf(text: string, names: readonly NameInText[], homes: ReadonlyMap<NameInText, string>): Form[] {
  const forms = new Map<string, Form>();
  for (const name of names) {
    const key = formKey(name, homes);
    const known = forms.get(key);
    const home = homes.get(name) ?? (isOfEveryState(name.words) ? homeBefore(text, name) : null);
    if (!known) forms.set(key, { key, words: name.words, first: name, home, written: name.text });
    else if (isInCapitals(known.written)) known.written = name.text;
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
  const former = formerlyNamed(text, form.first, owners) ?? byItsMembers(form, owners);
  if (former) return former;
  const beside = owners.get(inBrackets.get(form.key) ?? '');
  if (beside) return { figure: beside.figure, reason: `short form in brackets after ${beside.figure.name}` };
  const long = longForms.find(form);
  return long && { figure: long.figure, reason: `${long.how} of ${long.figure.name}` };
}

/** "Houthi" of "the Houthis": a movement that is named by its members. */
function byItsMembers({ key, written }: Form, owners: ReadonlyMap<string, Owned>): Owned | null {
  const one = owners.get(key.replace(/s$/, ''));
  const all = owners.get(`${key}s`);
  if (one && key.endsWith('s')) one.figure.name = written;
  const known = all ?? (key.endsWith('s') ? one : undefined);
  return known ? { figure: known.figure, reason: `member or members of ${known.figure.name}` } : null;
}

/**
 * Short names in brackets right after a longer one that has all their letters in order, "National Union (NatU)", acronyms
 * of any letters, for they may be those of another language, and what the paper itself says is short for it: "the Revolutionary Forces, or FRX".
 */
function bracketed(text: string, names: readonly NameInText[]): Map<string, string> {
  const found = new Map<string, string>();
  for (let i = 1; i < names.length; i++) {
    const [long, short] = [names[i - 1]!, names[i]!];
    const between = text.slice(long.end, short.start);
    if (short.words.length >= long.words.length || between.length > MOST_BETWEEN) continue;
    const isExplained = mayBeShort(short) && /^["”]?\)/.test(text.slice(short.end, short.end + 2));
    const isMeant = /^\s*\(["“]?$/.test(between) && (isExplained || hasLettersOf(short.text, long.text));
    if (isMeant || (SHORT_FOR.test(between) && isAcronym(short.text)))
      found.set(plainKey(short), plainKey(long));
  }
  return found;
}

// Characters; nothing that explains a name is longer.
const MOST_BETWEEN = 60;

// "The Dawn Army, known by its Spanish initials EDA": they are not those of the English words.
const SHORT_FOR =
  /^, (?:or |(?:which is |who are )?(?:better |also |widely |commonly )?(?:known|called|referred to) (?:by|under|as) (?:(?:its|their|the) )?(?:\p{Lu}\p{Ll}+ )?(?:initials|acronym|abbreviation|short form)(?: as)? (?:the )?|whose (?:\p{Lu}\p{Ll}+ )?(?:acronym|initials) (?:is|are) )$/u;

/** An acronym, or one word that was made of several. */
const mayBeShort = ({ text, words }: NameInText): boolean => isAcronym(text) || words.length === 1;

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
