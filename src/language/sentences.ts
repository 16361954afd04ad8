import type { Offsets } from './offsets.ts';
import { NUMBERED, SENTENCE_OPENERS, SHORTENED_WORDS, TITLES_WITH_A_DOT } from './words/abbreviations.ts';

/** Where the sentences of one paragraph end: for each, the index after its last word. */
export function sentenceEnds(text: string, words: readonly Offsets[]): number[] {
  const ends: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!/[.!?…]$/.test(wordAt(text, words[i]))) continue;
    const last = lastOfEnding(text, words, i);
    if (last + 1 < words.length && isEnd(text, words, i, last)) ends.push(last + 1);
    i = last;
  }
  if (words.length > 0) ends.push(words.length);
  return ends;
}

// Further stops, closing quotation marks and brackets belong to the sentence they close.
function lastOfEnding(text: string, words: readonly Offsets[], stop: number): number {
  let last = stop;
  while (isAttached(words, last + 1) && /^(?:[.!?…]+|["'”’»)\]])$/.test(wordAt(text, words[last + 1])))
    last++;
  return last;
}

function isEnd(text: string, words: readonly Offsets[], stop: number, last: number): boolean {
  const next = wordAt(text, words[last + 1]);
  if (isAttached(words, last + 1) || /^[\p{Ll},;:)\]–—-]/u.test(next)) return false;
  const closesQuote = last > stop;
  if (closesQuote && /[!?]/.test(wordAt(text, words[stop]))) return !isSaid(text, words[last + 1]);
  const short = abbreviation(text, words, stop);
  // "No. 5", but "She said no. 28 people left."
  if (/^\p{Nd}/u.test(next))
    return short === null && !NUMBERED.has(stoppedWord(text, words, stop).toLowerCase());
  if (short === null) return true;
  if (TITLES_WITH_A_DOT.has(short)) return false;
  const opener = /^\p{L}/u.test(next) ? next : wordAt(text, words[last + 2]);
  return closesQuote || (/^\p{Lu}/u.test(opener) && SENTENCE_OPENERS.has(opener.toLowerCase()));
}

// “Will it last?” Ruiz asked.
function isSaid(text: string, next: Offsets | undefined): boolean {
  const start = next?.start ?? text.length;
  return /^(?:\S+ ){1,4}?(?:said|says|asked|asks|wrote|added|told|tweeted|posted)\b/.test(
    text.slice(start, start + 80),
  );
}

/** "u.s" for "U.S.", "gen" for "Gen" and ".", "j" for "J."; null where the stop ends a common word. */
function abbreviation(text: string, words: readonly Offsets[], stop: number): string | null {
  const word = wordAt(text, words[stop]);
  if (/^[!?…]|^\.\.|[!?…]$/.test(word)) return null;
  const before = stoppedWord(text, words, stop);
  const short = before.toLowerCase();
  const isShort = TITLES_WITH_A_DOT.has(short) || SHORTENED_WORDS.has(short);
  return isShort || /^(?:\p{L}\.)*\p{L}$/u.test(before) ? short : null;
}

/** The word that bears the stop, whether the two are one token or two. */
function stoppedWord(text: string, words: readonly Offsets[], stop: number): string {
  const word = wordAt(text, words[stop]);
  return word === '.' && isAttached(words, stop) ? wordAt(text, words[stop - 1]) : word.slice(0, -1);
}

const isAttached = (words: readonly Offsets[], index: number): boolean =>
  index > 0 && words[index - 1]?.end === words[index]?.start;

const wordAt = (text: string, place: Offsets | undefined): string =>
  place ? text.slice(place.start, place.end) : '';
