import { passagesOf } from '../../articles/page-furniture.ts';
import { readableText, type ReadableText } from '../readable-text.ts';
import { windowInput, windowsOf, type WindowInput } from '../windows.ts';
import type { Vocabulary } from '../word-pieces.ts';

/** A text and its windows. */
export interface PreparedText {
  readonly readable: ReadableText;
  readonly windows: readonly WindowInput[];
}

/**
 * What the encoder is given of an article when the program reads it, made by the same code: page furniture left out, words,
 * word pieces, features, windows.
 */
export function windowsToRead(text: string, vocabulary: Vocabulary): PreparedText {
  const readable = readableText(text, passagesOf(text), vocabulary);
  return {
    readable,
    windows: windowsOf(readable).map((window) => windowInput(readable, window, vocabulary)),
  };
}
