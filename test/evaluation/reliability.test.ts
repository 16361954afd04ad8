import { describe, expect, it } from 'vitest';
import { reliability } from '../../src/evaluation/reliability.ts';

describe('reliability', () => {
  it('holds the mean confidence of each bin against the share that was right', () => {
    const judged = [
      { confidence: 0.91, isRight: true },
      { confidence: 1, isRight: false },
      { confidence: 0.35, isRight: false },
    ];
    expect(reliability(judged).map((bin) => [bin.from, bin.count, bin.right])).toEqual([
      [0.3, 1, 0],
      [0.9, 2, 0.5],
    ]);
  });
});
