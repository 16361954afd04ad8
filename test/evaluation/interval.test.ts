import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../src/evaluation/interval.ts';

const article = (hit: number) => ({ hit, found: 10, wanted: 10 });

describe('the interval of an F1 over articles', () => {
  it('holds the F1 of all and is wider the more the articles differ', () => {
    const alike = intervalOf(Array.from({ length: 20 }, (_, i) => article(i % 2 === 0 ? 5 : 6)));
    const unlike = intervalOf(Array.from({ length: 20 }, (_, i) => article(i % 2 === 0 ? 1 : 10)));
    expect(alike.low).toBeLessThan(0.55);
    expect(alike.high).toBeGreaterThan(0.55);
    expect(unlike.high - unlike.low).toBeGreaterThan(3 * (alike.high - alike.low));
  });

  it('is a point where all articles are alike, and the same every time', () => {
    expect(intervalOf([article(8), article(8)])).toEqual({ low: 0.8, high: 0.8 });
    const mixed = [article(2), article(5), article(9)];
    expect(intervalOf(mixed)).toEqual(intervalOf(mixed));
  });
});
