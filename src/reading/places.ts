import type { Offsets } from '../language/offsets.ts';
import type { Words } from './words.ts';

/** The places of the given words (ascending), neighbours joined. */
export function placesOf(words: readonly number[], { start, end }: Words): Offsets[] {
  const places: { start: number; end: number }[] = [];
  words.forEach((word, i) => {
    const last = places.at(-1);
    if (last && words[i - 1] === word - 1) last.end = end[word]!;
    else places.push({ start: start[word]!, end: end[word]! });
  });
  return places;
}
