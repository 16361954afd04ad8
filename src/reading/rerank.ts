import { z } from 'zod';
import type { Candidate, JudgedCandidate } from './candidate.ts';
import { FIGURES } from './figures.ts';

const perFigure = z.array(z.number()).length(FIGURES.length);

/** A logistic regression over FIGURES, as it stands in `reranker.json`. */
export const rerankerShape = z.object({
  mean: perFigure,
  sd: perFigure,
  w: perFigure,
  b: z.number(),
  /** The probability below which a candidate is left out unless a setting says otherwise. */
  threshold: z.number().min(0).max(1),
});

export type Reranker = Readonly<z.infer<typeof rerankerShape>>;

/** The candidate with its probability of being right. */
export function judge(candidate: Candidate, { mean, sd, w, b }: Reranker): JudgedCandidate {
  const odds = candidate.figures.reduce((sum, figure, i) => sum + ((figure - mean[i]!) / sd[i]!) * w[i]!, b);
  return { ...candidate, probability: 1 / (1 + Math.exp(-odds)) };
}
