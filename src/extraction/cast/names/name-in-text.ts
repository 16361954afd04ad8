import type { Offsets } from '../../../language/offsets.ts';
import { HONORIFICS } from '../../../language/words/honorifics.ts';
import { officeOf, officesOf, TITLE_WORDS } from '../../../language/words/offices.ts';
import { fold } from '../../../language/words/fold.ts';
import type { NameType, ReadName } from '../../../reading/reading.ts';

/** A name of the reading cut down to the words that name: no article, no title, no possessive. */
export interface NameInText extends Offsets {
  readonly type: NameType;
  readonly probability: number;
  /** The name as a reader sees it, without marks that no one sees. */
  readonly text: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** The title words that were cut off, folded: ["mr"], ["mayor"]. */
  readonly titles: readonly string[];
}

/** Longer "names" are headlines or lists that the reader ran together. */
const MAX_NAME_LENGTH = 100;
const MAX_PERSON_WORDS = 7;
const MAX_WORDS = 14;

/** The name within the reading's span; null where nothing is left that could name anything. */
export function nameInText(text: string, read: ReadName): NameInText | null {
  const words = wordsIn(text, text[read.end] === '+' ? { ...read, end: read.end + 1 } : read);
  const titles: string[] = [];
  if (read.type === 'PERSON') cutGluedTitle(words, titles);
  while (words.length > 0 && isCutOff(words, read.type)) {
    const word = fold(words.shift()!.text);
    if (!ARTICLES.has(word)) titles.push(word);
  }
  if (read.type === 'ORGANIZATION') cutGeneralWords(words);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || !isName(words, read.type, last.end - first.start)) return null;
  return {
    start: first.start,
    end: last.end,
    type: read.type,
    probability: read.probability,
    text: asPrinted(text.slice(first.start, last.end)),
    words: words.map((word) => fold(word.text)),
    titles,
  };
}

/** Without marks of direction and zero width, with plain spaces. */
export const asPrinted = (written: string): string =>
  written.replaceAll(/\p{Cf}/gu, '').replaceAll(/\s+/g, ' ');

interface Word extends Offsets {
  readonly text: string;
}

const ARTICLES = new Set(['the', 'a', 'an', 'and']);
// Zero-width marks may stand inside a word.
const WORD = /[\p{L}\p{N}@][\p{L}\p{N}\p{M}\p{Cf}.&’'\-\u2010\u2011]*\+?/gu;

/** Words up to the end of the paragraph; a possessive ending is no part of a word. */
function wordsIn(text: string, place: Offsets): Word[] {
  const slice = text.slice(place.start, Math.min(place.end, place.start + 4 * MAX_NAME_LENGTH));
  const line = slice.trimStart().split(/\n\s*\n/, 1)[0] ?? '';
  const from = place.start + slice.length - slice.trimStart().length;
  return [...line.matchAll(WORD)].map((match) => {
    const word = withoutEnding(match[0].replace(/\p{Cf}+$/u, ''));
    return { text: word, start: from + match.index, end: from + match.index + word.length };
  });
}

function withoutEnding(word: string): string {
  const bare = word.replace(/(?:['’]s|['’])$/, '');
  // A full stop belongs to an abbreviation or an initial ("U.S.", "J.", "Inc."), else it ends the sentence.
  return /^(?:\p{Lu}\.)+$/u.test(bare) || /^(?:inc|ltd|co|corp|jr|sr|st)\.$/i.test(bare)
    ? bare
    : bare.replace(/[.\-’'&]+$/, '') || bare;
}

function isCutOff(words: readonly Word[], type: NameType): boolean {
  const word = fold(words[0]!.text);
  if (ARTICLES.has(word)) return words.length > 1 || type !== 'MISC';
  if (type !== 'PERSON') return false;
  // "General Electric" is no general, but the reader would not have called it a person.
  if (GIVEN_NAMES_TOO.has(word) && words[1] && OPENS_SURNAME.test(fold(words[1].text))) return false;
  return isTitle(word) && (words.length > 1 || HONORIFICS.has(word) || officeOf(word) !== undefined);
}

/** "Sultan Al Rahi", "Emir B. Lind": what follows is a surname, so the word before it is a given name. */
const GIVEN_NAMES_TOO = new Set(['sultan', 'emir', 'amir', 'prince', 'marshal', 'major']);
const OPENS_SURNAME = /^(?:al|el|bin|ibn|ben|\p{L}\.?)$|^(?:al|el)-/u;

/** "MrsRuiz", "SenatorLind": a title that lost the space after it. */
const GLUED = /^(\p{Lu}\p{Ll}+)(?=\p{Lu}\p{Ll})/u;
const MAY_BE_GLUED = /^(?:mr|mrs|dr|prof|gen|sen|rep)$|^.{6,}$/;

function cutGluedTitle(words: Word[], titles: string[]): void {
  const [first] = words;
  const title = GLUED.exec(first?.text ?? '')?.[1];
  if (!first || !title || !MAY_BE_GLUED.test(fold(title)) || !isTitle(fold(title))) return;
  words[0] = { ...first, text: first.text.slice(title.length), start: first.start + title.length };
  titles.push(fold(title));
}

/** "paramilitary Red Forces", "Democratic Center party": what stands beside the name in small letters. */
function cutGeneralWords(words: Word[]): void {
  const isCapital = ({ text }: Word): boolean => /[\p{Lu}\p{Lo}\p{N}]/u.test(text);
  if (!words.some(isCapital)) return;
  while (!isCapital(words[0]!) && words[0]!.text.length >= LEAST_GENERAL) words.shift();
  while (GENERAL_ENDS.has(words.at(-1)!.text)) words.pop();
}

/** Shorter ones are particles: "al", "de", "los". */
const LEAST_GENERAL = 4;
const GENERAL_ENDS = new Set('party group company firm newspaper agency militia movement'.split(' '));

function isTitle(word: string): boolean {
  return (
    HONORIFICS.has(word) ||
    officeOf(word) !== undefined ||
    officesOf(word) !== undefined ||
    TITLE_WORDS.has(word)
  );
}

function isName(words: readonly Word[], type: NameType, length: number): boolean {
  if (length > MAX_NAME_LENGTH || words.length > (type === 'PERSON' ? MAX_PERSON_WORDS : MAX_WORDS))
    return false;
  return (
    words.some((word) => /[\p{Lu}\p{Lo}]/u.test(word.text)) && words.every((word) => word.text.length < 60)
  );
}
