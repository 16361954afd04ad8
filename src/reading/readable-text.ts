import type { Offsets } from '../language/offsets.ts';
import { featuresOf } from './features.ts';
import { quoteStates } from './quote-state.ts';
import type { Vocabulary } from './word-pieces.ts';
import { wordsOf, type Words } from './words.ts';

/** A text as the encoder takes it in; the same for training and for reading, so that the two cannot drift apart. */
export interface ReadableText {
  readonly words: Words;
  /** See QUOTE. */
  readonly quotes: Uint8Array;
  /** See FEATURES. */
  readonly features: Uint8Array;
  /** The pieces of all words in a row; those of word i are `pieces.slice(pieceStart[i], pieceStart[i + 1])`. */
  readonly pieces: readonly number[];
  readonly pieceStart: Int32Array;
}

/** Words, features and word pieces of a text's passages. */
export function readableText(
  text: string,
  passages: readonly Offsets[],
  vocabulary: Vocabulary,
): ReadableText {
  const words = wordsOf(text, passages);
  const quotes = quoteStates(words);
  const pieces: number[] = [];
  const pieceStart = new Int32Array(words.count + 1);
  words.form.forEach((word, i) => {
    for (const piece of vocabulary.piecesOf(word)) pieces.push(piece);
    pieceStart[i + 1] = pieces.length;
  });
  return { words, quotes, features: featuresOf(words, quotes), pieces, pieceStart };
}

/** How many pieces the words [from, to) have. */
export function piecesBetween({ pieceStart }: ReadableText, from: number, to: number): number {
  return pieceStart[to]! - pieceStart[from]!;
}
