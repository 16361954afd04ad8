import type { WordRange } from './windows.ts';

/** Words whose chance of belonging to a cue is lower begin no candidate; at this floor 93 % of the cues are candidates. */
const LEAST_CHANCE = 0.08;

/** Words that may be a cue, with the chance of the likeliest of them. */
export interface CueCandidate extends WordRange {
  readonly peak: number;
}

/**
 * Runs of words that may be a cue, in reading order. `begins` and `continues` are the chances of each word to begin and to
 * continue one. A candidate is a peak, widened while its neighbours are at least half as likely.
 */
export function cueCandidates(begins: Float32Array, continues: Float32Array): CueCandidate[] {
  const chance = Float64Array.from(begins, (begin, i) => begin + continues[i]!);
  const used = new Uint8Array(chance.length);
  const candidates: CueCandidate[] = [];
  for (const i of peaksOf(chance)) {
    if (used[i] || isEdgeOfTaken(i, used, begins, continues)) continue;
    const range = widen(i, chance, used, begins, continues);
    used.fill(1, range.from, range.to);
    candidates.push({ ...range, peak: chance[i]! });
  }
  return candidates.sort((left, right) => left.from - right.from);
}

function peaksOf(chance: Float64Array): number[] {
  const likely: number[] = [];
  chance.forEach((p, i) => {
    if (p >= LEAST_CHANCE) likely.push(i);
  });
  return likely.sort((left, right) => chance[right]! - chance[left]!);
}

// The weak neighbour of a cue already taken is no cue of its own unless it clearly begins one.
function isEdgeOfTaken(i: number, used: Uint8Array, begins: Float32Array, continues: Float32Array): boolean {
  if (!used[i - 1] && !used[i + 1]) return false;
  return !(begins[i]! > continues[i]! && begins[i]! > 0.15);
}

function widen(
  peak: number,
  chance: Float64Array,
  used: Uint8Array,
  begins: Float32Array,
  continues: Float32Array,
): WordRange {
  const least = Math.max(LEAST_CHANCE, chance[peak]! * 0.5);
  const isWithin = (i: number) => !used[i] && chance[i]! >= least;
  const isContinuation = (i: number) => begins[i]! <= continues[i]!;
  let from = peak;
  let to = peak + 1;
  while (from > 0 && isWithin(from - 1) && isContinuation(from)) from--;
  while (to < chance.length && isWithin(to) && isContinuation(to)) to++;
  return { from, to };
}
