import { scoreAttributions, type FoundAttribution } from '../../evaluation/attribution-score.ts';
import type { GoldArticle } from '../../evaluation/gold.ts';
import { choose } from '../choose.ts';
import { placesOf } from '../places.ts';
import { judge, type Reranker } from '../rerank.ts';
import { calibrated, type Kept } from './calibrate.ts';
import type { ArticleCandidates } from './candidates-in.ts';
import { fitLogistic, type Logistic } from './logistic.ts';
import { rightCandidates } from './right-candidates.ts';

/** An article held out of training, with all that may be an attribution in it. */
export interface HeldOutArticle extends ArticleCandidates {
  readonly gold: GoldArticle;
}

// What is less probable is noise that would bend the calibration where nobody looks.
const LEAST_CALIBRATED = 0.05;

/** The judge of candidates, without its threshold: learnt, and calibrated on articles that it was not learnt from. */
export function fitReranker(articles: readonly HeldOutArticle[]): Logistic {
  const halves = [0, 1].map((half) => articles.filter((_, i) => i % 2 === half));
  const kept = halves.flatMap((half, i) => keptIn(half, learn(halves[1 - i]!)));
  return calibrated(learn(articles), kept);
}

/** What stands in an article at this threshold, as the scorers want it. */
export function attributionsIn(
  { words, candidates }: ArticleCandidates,
  reranker: Reranker,
): FoundAttribution[] {
  const judged = candidates.map((candidate) => judge(candidate, reranker));
  return choose(judged, reranker.threshold).map(({ source, cue, content, probability }) => ({
    source: placesOf(source, words),
    cue: placesOf(cue, words),
    content: placesOf(content, words),
    confidence: probability,
  }));
}

function learn(articles: readonly HeldOutArticle[]): Logistic {
  const cases = articles.flatMap(({ candidates }) => candidates.map(({ figures }) => figures));
  return fitLogistic(
    cases,
    articles.flatMap((article) => rightCandidates(article, article.gold)),
  );
}

function keptIn(articles: readonly HeldOutArticle[], reranker: Logistic): Kept[] {
  return articles.flatMap((article) => {
    const found = attributionsIn(article, { ...reranker, threshold: LEAST_CALIBRATED });
    const { judged } = scoreAttributions(article.gold, found);
    return judged.map(({ confidence, isRight }) => ({
      odds: Math.log(confidence / (1 - confidence)),
      isRight,
    }));
  });
}
