import { describe, expect, it } from 'vitest';
import { covers, overlaps, quoteAt } from '../../src/language/offsets.ts';

describe('offsets are half-open', () => {
  it('quotes the words at a place', () => {
    expect(quoteAt('She agreed.', { start: 4, end: 10 })).toBe('agreed');
  });

  it('does not let neighbours overlap', () => {
    expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 8 })).toBe(false);
    expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 8 })).toBe(true);
  });

  it('covers what ends where it ends', () => {
    expect(covers({ start: 0, end: 8 }, { start: 4, end: 8 })).toBe(true);
  });
});
