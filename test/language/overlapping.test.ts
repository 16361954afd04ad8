import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { overlapping, tokensIn } from '../../src/language/overlapping.ts';

const at = (start: number, end: number) => ({ start, end });
const places = [at(0, 3), at(4, 8), at(8, 9), at(12, 15)];

describe('the places that share a character with another', () => {
  it.each([
    ['inside one', at(5, 6), [at(4, 8)]],
    ['across several', at(2, 13), places],
    ['touching is not sharing', at(3, 4), []],
    ['before all and behind all', at(20, 30), []],
    ['an empty place shares nothing', at(8, 8), []],
  ])('%s', (_, place, found) => {
    expect(overlapping(places, place)).toEqual(found);
  });

  it('of tokens', () => {
    const text = analyse('Ana Ruiz said so.', [at(0, 17)]);
    expect(tokensIn(text, at(4, 13)).map((token) => token.text)).toEqual(['Ruiz', 'said']);
  });
});
