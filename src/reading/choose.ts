import type { JudgedCandidate } from './candidate.ts';

/** A candidate whose content overlaps by more than this with what is kept already is another reading of the same words. */
const MOST_OVERLAP = 0.5;
/** A likelier candidate may hold the cue of a kept one in its content: speech within speech. */
const SURE_TO_HOLD_ANOTHER = 0.6;

/**
 * The candidates that stand, in reading order: taken by falling probability, unless their cue lies within content already
 * kept, or they say over again what is kept.
 */
export function choose(candidates: readonly JudgedCandidate[], leastProbability: number): JudgedCandidate[] {
  const content = new Set<number>();
  const cues = new Set<number>();
  const kept: JudgedCandidate[] = [];
  for (const candidate of [...candidates].sort((left, right) => right.probability - left.probability)) {
    if (candidate.probability < leastProbability) break;
    if (contradicts(candidate, content, cues)) continue;
    for (const word of candidate.content) content.add(word);
    for (const word of candidate.cue) cues.add(word);
    kept.push(candidate);
  }
  return kept.sort((left, right) => left.content[0]! - right.content[0]! || left.cue[0]! - right.cue[0]!);
}

function contradicts(
  candidate: JudgedCandidate,
  content: ReadonlySet<number>,
  cues: ReadonlySet<number>,
): boolean {
  if (candidate.cue.some((word) => content.has(word))) return true;
  const overlap = candidate.content.filter((word) => content.has(word)).length;
  if (overlap > candidate.content.length * MOST_OVERLAP) return true;
  return candidate.probability < SURE_TO_HOLD_ANOTHER && candidate.content.some((word) => cues.has(word));
}
