import { fold } from '../../../language/words/fold.ts';
import { HONORIFICS } from '../../../language/words/honorifics.ts';
import { Bearers, isSurname, type Bearer } from './bearers.ts';
import { inSmallLetters, isInCapitals } from '../names/capitals-only.ts';
import { mention, type Figure, type Roll } from '../figure.ts';
import type { NameInText } from '../names/name-in-text.ts';
import { isNumbered, isOwnTitle, regnalTitle } from '../names/regnal.ts';

/**
 * Puts the persons of an article on the roll, each once: full names that are forms or spellings of one another are one
 * person, a surname or a given name goes to its bearer, to the one named last before it where there are several.
 */
export function findPeople(text: string, names: readonly NameInText[], roll: Roll): void {
  const bearers = new Bearers();
  const full = names.filter(({ words }) => words.length > 1);
  const byForm = bearersOf(text, full, bearers, roll);
  for (const name of full) {
    const { figure } = byForm.get(formOf(name))!;
    mention(figure, name, 'NAME', figure.name === name.text ? 'full name' : `form of ${figure.name}`);
  }
  const alone = nicknamesIn(text, names, byForm);
  for (const name of names) {
    if (name.words.length === 1) addSingleName(name, regnalTitle(text, name), bearers, alone, roll);
  }
}

/** "Bo Lind “Falcon”": the name in quotation marks right after a full name is the same person's. */
function nicknamesIn(
  text: string,
  names: readonly NameInText[],
  byForm: ReadonlyMap<string, Bearer>,
): Map<string, Figure> {
  const nicknames = new Map<string, Figure>();
  for (let i = 1; i < names.length; i++) {
    const [full, nickname] = [names[i - 1]!, names[i]!];
    const between = text.slice(full.end, nickname.start);
    if (full.words.length < 2 || nickname.words.length > 1) continue;
    if (!/^ [‘“"']$/.test(between) && !ALSO_KNOWN.test(between)) continue;
    nicknames.set(nickname.words[0]!, byForm.get(formOf(full))!.figure);
  }
  return nicknames;
}

/** "Bo Lind, who goes by the alias Falcon", "Bo Lind, better known as Falcon". */
const ALSO_KNOWN =
  /^,? ?\(?(?:(?:who|and) )?(?:(?:also|better|widely|popularly|commonly|is|is also|is better) )?(?:known (?:as|by the name)|goes by the (?:alias|name|nickname|nom de guerre)(?: of)?|nicknamed|a\.?k\.?a\.?|alias) [‘“"']?$/;

const formOf = ({ words }: NameInText): string => words.join(' ');

/** One bearer for every form of a full name; the longest forms first, so that shorter ones find them. */
function bearersOf(
  text: string,
  full: readonly NameInText[],
  bearers: Bearers,
  roll: Roll,
): Map<string, Bearer> {
  const byForm = new Map<string, Bearer>();
  for (const name of longestFirst(full)) {
    const same = bearers.sameAs(name.words);
    byForm.set(formOf(name), same ?? newBearer(name, bearers, roll));
  }
  for (const name of full) {
    const bearer = byForm.get(formOf(name))!;
    const { figure, places, forms } = bearer;
    bearer.title ??= regnalTitle(text, name);
    places.push(name.start);
    forms.set(name.text, (forms.get(name.text) ?? 0) + 1);
    figure.gender ??= genderOf(name.titles);
  }
  for (const { figure, forms, title, words } of new Set(byForm.values())) {
    const form = usualForm(forms);
    figure.name = title !== null && isNumbered(words) ? `${title} ${form}` : form;
  }
  return byForm;
}

function longestFirst(names: readonly NameInText[]): NameInText[] {
  const seen = new Map<string, NameInText>();
  for (const name of names) if (!seen.has(formOf(name))) seen.set(formOf(name), name);
  return [...seen.values()].sort((a, b) => b.words.length - a.words.length || a.start - b.start);
}

function newBearer(name: NameInText, bearers: Bearers, roll: Roll): Bearer {
  const figure = roll.add('PERSON', name.text);
  const bearer = { figure, words: name.words, places: [], forms: new Map(), title: null };
  bearers.add(bearer);
  return bearer;
}

/**
 * The form that the article uses most, one without initials and not in capitals if it can; of equals the one of most
 * words, then the first. A name that stands in capitals only is given as names are written.
 */
function usualForm(forms: ReadonlyMap<string, number>): string {
  const weight = ([form, count]: readonly [string, number]) =>
    count + (hasInitial(form) ? 0 : FULL) + (isInCapitals(form) ? 0 : 2 * FULL);
  const wordCount = ([form]: readonly [string, number]) => form.split(' ').length;
  const [usual] = [...forms].sort((a, b) => weight(b) - weight(a) || wordCount(b) - wordCount(a));
  const form = usual?.[0] ?? '';
  return isInCapitals(form) ? inSmallLetters(form) : form;
}

const hasInitial = (form: string): boolean => /(?:^|\s)\p{L}(?![\p{L}\p{N}'’-])/u.test(form);

/** More than any form can be counted. */
const FULL = 1e6;

/** "King Olaf" is called so where no fuller name of his stands in the article, and is not one Olaf Berg. */
function addSingleName(
  name: NameInText,
  title: string | null,
  bearers: Bearers,
  alone: Map<string, Figure>,
  roll: Roll,
): void {
  const word = name.words[0]!;
  const gender = genderOf(title === null ? name.titles : fold(title).split(' '));
  const known = bearers.meantBy(name, gender, title !== null && isOwnTitle(title));
  const bearer = known ?? bearers.withInitials(name);
  const figure = bearer?.figure ?? alone.get(word) ?? roll.add('PERSON', name.text);
  if (!bearer) alone.set(word, figure);
  if (title !== null && figure.name === name.text) figure.name = `${title} ${name.text}`;
  figure.gender ??= gender;
  mention(figure, name, 'NAME', reasonFor(word, bearer, figure));
}

function reasonFor(word: string, bearer: Bearer | undefined, { name }: Figure): string {
  if (!bearer) return name.includes(' ') ? `nickname of ${name}` : 'the only form of this name';
  if (!bearer.words.includes(word)) return `initials or spelling of ${bearer.figure.name}`;
  return `${isSurname(word, bearer) ? 'surname' : 'part of the name'} of ${bearer.figure.name}`;
}

function genderOf(titles: readonly string[]): 'F' | 'M' | null {
  for (const title of titles) {
    const gender = HONORIFICS.get(title);
    if (gender) return gender;
  }
  return null;
}
