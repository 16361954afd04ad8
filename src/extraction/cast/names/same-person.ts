import { skeleton } from '../../../language/words/fold.ts';

/**
 * True where two full names (folded words, given name first) can be one person's within one article: the same words, a
 * part of the other of at least two words, initials for given or middle names, another order, a slip of spelling.
 */
export function isSamePerson(left: readonly string[], right: readonly string[]): boolean {
  const [short, long] = [left, right].map(withoutSuffix).sort((a, b) => a.length - b.length);
  if (!short || !long || short.length < 2) return false;
  return isPart(short, long) || agreesFromBothEnds(short, long) || sameWords(short, long);
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 2 && SUFFIXES.has(words.at(-1)!) ? words.slice(0, -1) : words;
}

function isPart(short: readonly string[], long: readonly string[]): boolean {
  for (let at = 0; at + short.length <= long.length; at++) {
    if (short.every((word, i) => sameWord(word, long[at + i]!))) return true;
  }
  return false;
}

/** "K. Lind", "Kirill A. Lind" and "Kirill Lind": ends agree, and what stands between is found in order in the longer. */
function agreesFromBothEnds(short: readonly string[], long: readonly string[]): boolean {
  if (!sameWord(short.at(-1)!, long.at(-1)!)) return false;
  let at = 0;
  for (const word of short.slice(0, -1)) {
    const found = long.findIndex((other, i) => i >= at && i < long.length - 1 && sameOrInitial(word, other));
    if (found < 0 || (at === 0 && found > 0)) return false;
    at = found + 1;
  }
  return true;
}

function sameWords(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== long.length) return false;
  const words = new Set(long.map(skeleton));
  return short.every((word) => words.has(skeleton(word)));
}

function sameOrInitial(word: string, other: string): boolean {
  const isInitial = word.length === 1 || other.length === 1;
  return isInitial ? word[0] === other[0] : sameWord(word, other);
}

/** Long enough that one letter is a slip or a transliteration, not another name. */
const MIN_LENGTH_WITH_SLIP = 7;

function sameWord(word: string, other: string): boolean {
  const [a, b] = [skeleton(word), skeleton(other)];
  if (a === b) return true;
  return Math.min(a.length, b.length) >= MIN_LENGTH_WITH_SLIP && a[0] === b[0] && differInOneLetter(a, b);
}

function differInOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (word: string, skip: number) => word.slice(i + skip);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}
