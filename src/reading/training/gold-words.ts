import type { Offsets } from '../../language/offsets.ts';
import type { Words } from '../words.ts';

/** The words (ascending) that touch one of the places. */
export function wordsAt({ count, start, end }: Words, places: readonly Offsets[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < count; i++) {
    if (places.some((place) => start[i]! < place.end && end[i]! > place.start)) found.push(i);
  }
  return found;
}

/** The longest run of neighbours among ascending words; the first of several. */
export function longestRun(words: readonly number[]): number[] {
  let longest: number[] = [];
  let run: number[] = [];
  for (const word of words) {
    run = run.at(-1) === word - 1 ? [...run, word] : [word];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
