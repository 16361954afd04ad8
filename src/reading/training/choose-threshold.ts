import { scoreAttributions } from '../../evaluation/attribution-score.ts';
import { add, emptyTally, scoreOf, type Score } from '../../evaluation/tally.ts';
import { attributionsIn, type HeldOutArticle } from './fit-reranker.ts';
import type { Logistic } from './logistic.ts';

/**
 * Of what has a cue of saying at least this share is to be right. Extraction takes more for speech than that, and five points
 * less of it is right: 85 in a hundred, which is what a researcher is promised.
 */
const LEAST_SPEECH_PRECISION = 0.9;
const THRESHOLDS = Array.from({ length: 15 }, (_, i) => (i + 2) / 20);

/** What a threshold gives on the articles held out. */
export interface ThresholdScore {
  readonly threshold: number;
  readonly detected: Score;
  readonly attributed: Score;
  readonly speech: Score;
}

/** The scores of every threshold of the grid. */
export function thresholdScores(articles: readonly HeldOutArticle[], reranker: Logistic): ThresholdScore[] {
  return THRESHOLDS.map((threshold) => {
    const sums = { detected: emptyTally(), attributed: emptyTally(), speech: emptyTally() };
    for (const article of articles) {
      const found = attributionsIn(article, { ...reranker, threshold });
      const { detected, attributed } = scoreAttributions(article.gold, found);
      add(sums.detected, detected.all);
      add(sums.attributed, attributed.all);
      add(sums.speech, attributed.speech);
    }
    return {
      threshold,
      detected: scoreOf(sums.detected),
      attributed: scoreOf(sums.attributed),
      speech: scoreOf(sums.speech),
    };
  });
}

/** The threshold that finds and attributes best among those precise enough on speech; the strictest where none is. */
export function bestThreshold(scores: readonly ThresholdScore[]): number {
  const precise = scores.filter(({ speech }) => speech.precision >= LEAST_SPEECH_PRECISION);
  const worth = ({ detected, attributed }: ThresholdScore) => detected.f1 + attributed.f1;
  const best = precise.toSorted((left, right) => worth(right) - worth(left))[0];
  return (best ?? scores.at(-1))?.threshold ?? 1;
}
