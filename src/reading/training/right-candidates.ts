import { placesIn, type GoldArticle } from '../../evaluation/gold.ts';
import { pairOff } from '../../evaluation/tally.ts';
import { sharedCount, touched, wordsOf } from '../../evaluation/words.ts';
import type { Offsets } from '../../language/offsets.ts';
import { placesOf } from '../places.ts';
import type { ArticleCandidates } from './candidates-in.ts';

/**
 * Which candidates are right, for the reranker to learn from: those whose content overlaps by half with that of an annotated
 * attribution, one each. Of several for one attribution it is the one with its cue, then the one that overlaps most.
 */
export function rightCandidates(
  { words, candidates }: ArticleCandidates,
  { text, attributions = [] }: GoldArticle,
): boolean[] {
  const counted = wordsOf(text);
  const prepare = (cue: readonly Offsets[], content: readonly Offsets[]) => ({
    cue: touched(counted, cue),
    content: touched(counted, content),
  });
  const gold = attributions.map((one) => prepare(placesIn(one.cue), placesIn(one.content)));
  const found = candidates.map((one) => prepare(placesOf(one.cue, words), placesOf(one.content, words)));
  const pairs = gold.flatMap((left) => found.map((right) => pairOf(left, right)));
  const fitting = pairs
    .filter(({ overlap }) => overlap >= 0.5)
    .sort((a, b) => Number(b.sharesCue) - Number(a.sharesCue) || b.overlap - a.overlap);
  const right = pairOff(fitting).found;
  return found.map((one) => right.has(one));
}

interface Prepared {
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

function pairOf(gold: Prepared, found: Prepared) {
  const size = gold.content.size + found.content.size;
  return {
    gold,
    found,
    overlap: size > 0 ? (2 * sharedCount(gold.content, found.content)) / size : 0,
    sharesCue: sharedCount(gold.cue, found.cue) > 0,
  };
}
