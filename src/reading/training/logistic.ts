/** A logistic regression on figures that are taken off their mean and measured in standard deviations. */
export interface Logistic {
  readonly mean: number[];
  readonly sd: number[];
  readonly w: number[];
  readonly b: number;
}

const STEPS = 600;
const RATE = 2;
// Keeps the weights of figures that hardly differ from case to case small.
const DECAY = 1e-3;

/** Fitted by plain gradient descent, so that the same cases give the same weights. */
export function fitLogistic(cases: readonly (readonly number[])[], isRight: readonly boolean[]): Logistic {
  const { mean, sd } = spreadOf(cases);
  const rows = cases.map((figures) => figures.map((figure, i) => (figure - mean[i]!) / sd[i]!));
  let w: number[] = mean.map(() => 0);
  let b = 0;
  for (let step = 0; step < STEPS; step++) {
    const slope = slopeAt(rows, isRight, w, b);
    b -= RATE * slope.b;
    w = w.map((weight, i) => weight - RATE * (slope.w[i]! + DECAY * weight));
  }
  return { mean, sd, w, b };
}

function spreadOf(cases: readonly (readonly number[])[]): { mean: number[]; sd: number[] } {
  const width = cases[0]?.length ?? 0;
  const over = (value: (figures: readonly number[], i: number) => number) =>
    Array.from(
      { length: width },
      (_, i) => cases.reduce((sum, row) => sum + value(row, i), 0) / cases.length,
    );
  const mean = over((figures, i) => figures[i]!);
  const sd = over((figures, i) => (figures[i]! - mean[i]!) ** 2).map((variance) => Math.sqrt(variance) || 1);
  return { mean, sd };
}

function slopeAt(rows: readonly number[][], isRight: readonly boolean[], w: readonly number[], b: number) {
  const slope = { w: w.map(() => 0), b: 0 };
  rows.forEach((row, k) => {
    const odds = row.reduce((sum, figure, i) => sum + figure * w[i]!, b);
    const error = (1 / (1 + Math.exp(-odds)) - (isRight[k] ? 1 : 0)) / rows.length;
    slope.b += error;
    row.forEach((figure, i) => (slope.w[i]! += error * figure));
  });
  return slope;
}
