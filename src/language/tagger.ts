import { createRequire } from 'node:module';
import type { PartOfSpeech } from './analysed-text.ts';
import type { Offsets } from './offsets.ts';

/** A word or mark with its dictionary form and tag. */
export interface TaggedWord extends Offsets {
  readonly lemma: string;
  readonly tag: PartOfSpeech;
}

// The tagger takes time quadratic in the length of a word, and its context is a sentence or two.
const MAX_WORD_CHARS = 200;
const MAX_CHUNK_CHARS = 10_000;

/** The words and marks of a stretch of the text, tagged; spaces and invisible marks are left out. */
export function tagWords(text: string, { start, end }: Offsets): TaggedWord[] {
  const words: TaggedWord[] = [];
  let from = start;
  for (const monster of text.slice(start, end).matchAll(OVERLONG_WORD)) {
    const at = start + monster.index;
    tagChunks(text, { start: from, end: at }, words);
    from = at + monster[0].length;
    words.push({ start: at, end: from, lemma: monster[0].toLowerCase(), tag: 'X' });
  }
  tagChunks(text, { start: from, end }, words);
  return words;
}

const OVERLONG_WORD = new RegExp(`\\S{${MAX_WORD_CHARS},}`, 'g');

function tagChunks(text: string, { start, end }: Offsets, words: TaggedWord[]): void {
  for (let from = start; from < end;) {
    const to = end - from <= MAX_CHUNK_CHARS ? end : lastSpaceBefore(text, from + MAX_CHUNK_CHARS);
    tagChunk(text.slice(from, to), from, words);
    from = to;
  }
}

// A space is near: longer words were taken out before.
function lastSpaceBefore(text: string, limit: number): number {
  let at = limit;
  while (!/\s/.test(text.charAt(at))) at--;
  return at;
}

function tagChunk(written: string, offset: number, words: TaggedWord[]): void {
  const { lemma, pos } = tagger().its;
  const chunk = inKnownLetters(written);
  let at = 0;
  tagger()
    .readDoc(chunk)
    .tokens()
    .each((token) => {
      const word = token.out();
      // Spaces are skipped, not counted: the tagger reports some kinds of space as another number of characters.
      const start = chunk.indexOf(word, at);
      if (start < 0 || /^[\s\p{Cf}]*$/u.test(word)) return;
      at = start + word.length;
      words.push({ start: offset + start, end: offset + at, lemma: token.out(lemma), tag: token.out(pos) });
    });
}

const UNKNOWN_LETTERS = /[\u0100-\u024f\u1e00-\u1eff]/g;
const LETTERS_WITH_MARKS = /([a-z])(\p{Mn}+)/giu;
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  œ: 'o',
  Œ: 'O',
  ə: 'e',
  ŋ: 'n',
};

/**
 * The same text, letter for letter, in letters that the tagger knows: it takes those beyond Western Europe's for marks,
 * and would cut "Vuković" in two words and a mark.
 */
function inKnownLetters(written: string): string {
  return written
    .replace(UNKNOWN_LETTERS, (letter) => WHOLE_LETTERS[letter] ?? letter.normalize('NFD').charAt(0))
    .replace(
      LETTERS_WITH_MARKS,
      (_, letter: string, marks: string) => letter + letter.toLowerCase().repeat(marks.length),
    );
}

/** What is used of wink-nlp; its own types do not survive strict checking. */
interface Tagger {
  readonly its: { readonly lemma: Feature<string>; readonly pos: Feature<PartOfSpeech> };
  readDoc(text: string): { tokens(): { each(visit: (token: TaggerToken) => void): void } };
}

interface TaggerToken {
  out(): string;
  out<Value>(feature: Feature<Value>): Value;
}

type Feature<Value> = (...internals: never[]) => Value;

let loaded: Tagger | undefined;

// Loaded when first needed: the model takes a fifth of a second, and most commands never analyse a text.
function tagger(): Tagger {
  loaded ??= loadTagger();
  return loaded;
}

function loadTagger(): Tagger {
  const load = createRequire(import.meta.url);
  const winkNLP = load('wink-nlp') as (model: unknown, pipe: string[]) => Tagger;
  return winkNLP(load('wink-eng-lite-web-model'), ['pos']);
}
