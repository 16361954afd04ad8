/** Of what was found with about this confidence, how much was right. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly right: number;
}

const BINS = 10;

/** Ten equal bins of confidence, empty ones left out; all figures but the count from 0 to 1. */
export function reliability(
  judged: readonly { readonly confidence: number; readonly isRight: boolean }[],
): ReliabilityBin[] {
  return Array.from({ length: BINS }, (_, i) => i)
    .map((i) => ({
      i,
      inside: judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === i),
    }))
    .filter(({ inside }) => inside.length > 0)
    .map(({ i, inside }) => ({
      from: i / BINS,
      to: (i + 1) / BINS,
      count: inside.length,
      meanConfidence: inside.reduce((sum, one) => sum + one.confidence, 0) / inside.length,
      right: inside.filter((one) => one.isRight).length / inside.length,
    }));
}
