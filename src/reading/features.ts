import type { Words } from './words.ts';

const SHAPES = 7;
const QUOTES = 6;
const GAPS = 3;

/** How many feature values there are; the encoder learns a vector for each. */
export const FEATURES = SHAPES * QUOTES * GAPS;

/** One number per word that tells its shape, its quote state and the gap before it: the pieces of words know neither. */
export function featuresOf(words: Words, quotes: Uint8Array): Uint8Array {
  const features = new Uint8Array(words.count);
  for (let i = 0; i < words.count; i++) {
    features[i] = (shapeOf(words.form[i]!) * QUOTES + quotes[i]!) * GAPS + words.gap[i]!;
  }
  return features;
}

/** 0 lower, 1 Capital, 2 CAPITALS, 3 miXed, 4 a number, 5 a mark, 6 a single capital letter. */
export function shapeOf(word: string): number {
  if (/^\p{N}/u.test(word)) return 4;
  if (!/^\p{L}/u.test(word)) return 5;
  if (!/\p{Lu}/u.test(word)) return 0;
  if (/^\p{Lu}$/u.test(word)) return 6;
  if (/^\p{Lu}[^\p{Lu}]+$/u.test(word)) return 1;
  return /\p{Ll}/u.test(word) ? 3 : 2;
}
