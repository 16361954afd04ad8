import { describe, expect, it } from 'vitest';
import { bestThreshold } from '../../../src/reading/training/choose-threshold.ts';
import { calibrated } from '../../../src/reading/training/calibrate.ts';
import { fitLogistic } from '../../../src/reading/training/logistic.ts';
import { rightCandidates } from '../../../src/reading/training/right-candidates.ts';
import { readableOf } from '../vocabulary.ts';

const oddsOf = ({ mean, sd, w, b }: ReturnType<typeof fitLogistic>, figures: readonly number[]) =>
  figures.reduce((sum, figure, i) => sum + ((figure - mean[i]!) / sd[i]!) * w[i]!, b);
const chance = (odds: number) => 1 / (1 + Math.exp(-odds));

// Of a hundred cases with the figure 1, ninety are right; of a hundred with the figure -1, thirty.
const cases = [1, -1].flatMap((figure) => Array.from({ length: 100 }, (_, i) => ({ figure, rank: i })));
const isRight = ({ figure, rank }: { figure: number; rank: number }) => rank < (figure > 0 ? 90 : 30);

describe('a logistic regression', () => {
  it('learns how often a figure goes with being right, and that another tells nothing', () => {
    const fitted = fitLogistic(
      cases.map(({ figure, rank }) => [figure, rank % 2]),
      cases.map(isRight),
    );
    expect(chance(oddsOf(fitted, [1, 0.5]))).toBeCloseTo(0.9, 2);
    expect(chance(oddsOf(fitted, [-1, 0.5]))).toBeCloseTo(0.3, 2);
    expect(Math.abs(fitted.w[1]!)).toBeLessThan(0.05);
  });
});

describe('calibration', () => {
  const boastful = { mean: [0], sd: [1], w: [6], b: 3 };

  it('makes confidence the share that was right, without changing the order', () => {
    const kept = cases.map((one) => ({ odds: oddsOf(boastful, [one.figure]), isRight: isRight(one) }));
    const sober = calibrated(boastful, kept);
    expect(chance(oddsOf(sober, [1]))).toBeCloseTo(0.9, 2);
    expect(chance(oddsOf(sober, [-1]))).toBeCloseTo(0.3, 2);
    expect(sober.w[0]!).toBeGreaterThan(0);
  });
});

describe('the default threshold', () => {
  const score = (f1: number) => ({ precision: 0.8, recall: 0.8, f1 });
  const at = (threshold: number, f1: number, precision: number) => ({
    threshold,
    detected: score(f1),
    attributed: score(f1),
    speech: { ...score(f1), precision },
  });

  it('is the best of those that are precise enough on speech', () => {
    expect(bestThreshold([at(0.3, 0.9, 0.88), at(0.4, 0.7, 0.91), at(0.5, 0.8, 0.92)])).toBe(0.5);
  });

  it('is the strictest where none is precise enough', () => {
    expect(bestThreshold([at(0.3, 0.9, 0.7), at(0.4, 0.8, 0.8)])).toBe(0.4);
  });
});

describe('a candidate is right', () => {
  const text = 'Ana Ruiz said the pier is old. Lind hopes for rain.';
  const { words } = readableOf(text);
  // Words: 0 Ana 1 Ruiz 2 said 3 the 4 pier 5 is 6 old 7 . 8 Lind 9 hopes 10 for 11 rain
  const candidate = (cue: number[], content: number[]) => ({ cue, content, source: [], figures: [] });
  const placeOf = (first: number, last: number): [number, number] => [words.start[first]!, words.end[last]!];
  const gold = {
    id: 'a',
    text,
    attributions: [{ source: [], cue: [placeOf(2, 2)], content: [placeOf(3, 6)] }],
  };

  it('by its cue, before another that overlaps more', () => {
    const candidates = [candidate([8], [3, 4, 5, 6]), candidate([2], [4, 5, 6])];
    expect(rightCandidates({ words, candidates }, gold)).toEqual([false, true]);
  });

  it('only where half of the words are shared', () => {
    expect(rightCandidates({ words, candidates: [candidate([2], [6])] }, gold)).toEqual([false]);
  });
});
