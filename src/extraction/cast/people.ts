import { fold, skeleton } from '../../language/words/fold.ts';
import { HONORIFICS } from '../../language/words/honorifics.ts';
import { mention, type Figure, type Roll } from './figure.ts';
import type { NameInText } from './name-in-text.ts';
import { nearestBefore } from './nearest.ts';
import { isSamePerson } from './same-person.ts';

/** More bearers of one word than this in one article are a list of names; the rest is not compared. */
const MAX_BEARERS = 40;

interface Bearer {
  readonly figure: Figure;
  words: readonly string[];
  /** Where the full name stands, in order. */
  readonly places: number[];
}

/**
 * Puts the persons of an article on the roll, each once: full names that are spellings of one another are one person, a
 * surname or a given name goes to its bearer, to the nearest before it where there are several.
 */
export function findPeople(names: readonly NameInText[], roll: Roll): void {
  const byWord = new Map<string, Bearer[]>();
  const byForm = new Map<string, Bearer>();
  const full = names.filter((name) => name.words.length > 1);
  for (const name of longestFirst(full)) addBearer(name, byWord, byForm, roll);
  for (const name of full) {
    const bearer = byForm.get(formOf(name));
    if (!bearer) continue;
    bearer.places.push(name.start);
    noteGender(bearer.figure, name);
    mention(
      bearer.figure,
      name,
      'NAME',
      bearer.figure.name === name.text ? 'full name' : `form of ${bearer.figure.name}`,
    );
  }
  for (const name of names) if (name.words.length === 1) addSingleName(name, byWord, byForm, roll);
}

const formOf = (name: NameInText): string => name.words.join(' ');

function longestFirst(names: readonly NameInText[]): NameInText[] {
  const seen = new Map<string, NameInText>();
  for (const name of names) if (!seen.has(formOf(name))) seen.set(formOf(name), name);
  return [...seen.values()].sort((a, b) => b.words.length - a.words.length || a.start - b.start);
}

function addBearer(
  name: NameInText,
  byWord: Map<string, Bearer[]>,
  byForm: Map<string, Bearer>,
  roll: Roll,
): void {
  const candidates = bearersOf(name.words.at(-1)!, byWord).concat(bearersOf(name.words[0]!, byWord));
  const same = candidates.find((bearer) => isSamePerson(name.words, bearer.words));
  const bearer = same ?? { figure: roll.add('PERSON', name.text), words: name.words, places: [] };
  byForm.set(formOf(name), bearer);
  if (!same) for (const word of new Set(name.words)) index(word, bearer, byWord);
}

function index(word: string, bearer: Bearer, byWord: Map<string, Bearer[]>): void {
  const key = skeleton(word);
  const bearers = byWord.get(key);
  if (!bearers) byWord.set(key, [bearer]);
  else if (bearers.length < MAX_BEARERS) bearers.push(bearer);
}

function bearersOf(word: string, byWord: ReadonlyMap<string, Bearer[]>): readonly Bearer[] {
  return byWord.get(skeleton(word)) ?? [];
}

function addSingleName(
  name: NameInText,
  byWord: Map<string, Bearer[]>,
  byForm: Map<string, Bearer>,
  roll: Roll,
): void {
  const word = name.words[0]!;
  const bearer = bearerMeant(name, bearersOf(word, byWord));
  if (bearer) {
    noteGender(bearer.figure, name);
    const part = skeleton(bearer.words.at(-1)!) === skeleton(word) ? 'surname' : 'part of the name';
    mention(bearer.figure, name, 'NAME', `${part} of ${bearer.figure.name}`);
    return;
  }
  const alone = byForm.get(word) ?? { figure: roll.add('PERSON', name.text), words: name.words, places: [] };
  byForm.set(word, alone);
  noteGender(alone.figure, name);
  mention(alone.figure, name, 'NAME', 'the only form of this name');
}

/** The bearer of a surname, else of a given name; of several the one named last before this place, or first after it. */
function bearerMeant(name: NameInText, bearers: readonly Bearer[]): Bearer | undefined {
  const word = skeleton(name.words[0]!);
  const gender = genderOf(name.titles);
  const fitting = bearers.filter(({ figure }) => !gender || !figure.gender || figure.gender === gender);
  const bySurname = fitting.filter((bearer) => skeleton(bearer.words.at(-1)!) === word);
  const meant = bySurname.length > 0 ? bySurname : fitting;
  if (meant.length < 2) return meant[0];
  return nearest(name.start, meant);
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

function noteGender(figure: Figure, name: NameInText): void {
  figure.gender ??= genderOf(name.titles);
}

function genderOf(titles: readonly string[]): 'F' | 'M' | null {
  for (const title of titles) {
    const gender = HONORIFICS.get(fold(title));
    if (gender) return gender;
  }
  return null;
}
