import { fitLogistic, type Logistic } from './logistic.ts';

/** A candidate that stood, with the log odds the reranker gave it, and whether it was right: words, and whose they are. */
export interface Kept {
  readonly odds: number;
  readonly isRight: boolean;
}

/**
 * The reranker with its log odds stretched and shifted (Platt), so that of the attributions kept at .9 nine in ten are
 * right. The order of the candidates stays. Stretching and shifting go into the weights: at run time they cost nothing.
 */
export function calibrated(reranker: Logistic, kept: readonly Kept[]): Logistic {
  const map = fitLogistic(
    kept.map(({ odds }) => [odds]),
    kept.map(({ isRight }) => isRight),
  );
  const slope = map.w[0]! / map.sd[0]!;
  const shift = map.b - slope * map.mean[0]!;
  return { ...reranker, w: reranker.w.map((weight) => weight * slope), b: reranker.b * slope + shift };
}
