// Four words in a row are seldom said by chance; with a window of five, every shared run of eight words shares a print.
const GRAM_WORDS = 4;
const WINDOW_GRAMS = 5;

/**
 * Fingerprints of a wording by winnowing (Schleimer, Wilkerson, Aiken 2003): of each window of word runs the least
 * hash, so that two wordings with a run of eight words in common have a fingerprint in common, wherever it stands.
 */
export function winnow(words: readonly string[]): string[] {
  const grams = Math.max(1, words.length - GRAM_WORDS + 1);
  const hashes = Array.from({ length: grams }, (_, at) => hashOf(words.slice(at, at + GRAM_WORDS).join(' ')));
  const prints = new Set<number>();
  for (let from = 0; from <= Math.max(0, grams - WINDOW_GRAMS); from++) {
    prints.add(Math.min(...hashes.slice(from, from + WINDOW_GRAMS)));
  }
  return [...prints].map((print) => print.toString(36));
}

// FNV-1a, 32 bits: quick, and the same on every machine.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
