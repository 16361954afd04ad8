import type { Offsets } from '../language/offsets.ts';

/** A run of letters and digits; what scores count. */
export interface Word extends Offsets {
  /** Lower case. */
  readonly word: string;
}

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word: word.toLowerCase(),
  }));
}

/** Which words (indices, ascending) touch one of the places. */
export function touched(words: readonly Word[], places: readonly Offsets[]): Set<number> {
  const found = new Set<number>();
  for (const place of places) {
    for (let i = firstEndingAfter(words, place.start); i < words.length && words[i]!.start < place.end; i++) {
      found.add(i);
    }
  }
  return found;
}

export function sharedCount(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  let count = 0;
  for (const index of left) if (right.has(index)) count++;
  return count;
}

function firstEndingAfter(words: readonly Word[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
