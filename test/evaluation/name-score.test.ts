import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../src/evaluation/gold.ts';
import { scoreNames } from '../../src/evaluation/name-score.ts';

const TEXT = 'https://example.org/ana-ruiz\nMayor Ana Ruiz left Kenya with the Kenyan press.';
const at = (words: string) => {
  const start = TEXT.lastIndexOf(words);
  return { start, end: start + words.length };
};

const ARTICLE: GoldArticle = {
  id: 'a',
  text: TEXT,
  entities: [
    { type: 'PERSON', ...at('Ana Ruiz') },
    { type: 'COUNTRY', ...at('Kenya with'), end: at('Kenya with').start + 5, isoCode: 'KE' },
    { type: 'NORP', ...at('Kenyan') },
  ],
};
const found = (type: string, words: string, isoCode: string | null = null) => ({
  type,
  isoCode,
  ...at(words),
});

describe('names are found where they share a word that is no title', () => {
  it('takes a title before the name for nothing', () => {
    const { found: tally, exact } = scoreNames(ARTICLE, [found('PERSON', 'Mayor Ana Ruiz')], 'PERSON');
    expect(tally).toEqual({ hit: 1, found: 1, wanted: 1 });
    expect(exact.hit).toBe(1);
  });

  it('finds a surname alone, though not exactly', () => {
    const { found: tally, exact } = scoreNames(ARTICLE, [found('PERSON', 'Ruiz')], 'PERSON');
    expect([tally.hit, exact.hit]).toEqual([1, 0]);
  });

  it('does not find a country under another code', () => {
    const kenya = { ...found('COUNTRY', 'Kenya with', 'TZ'), end: at('Kenya with').start + 5 };
    expect(scoreNames(ARTICLE, [kenya], 'COUNTRY').found.hit).toBe(0);
  });

  it('spares a demonym given as its country', () => {
    expect(scoreNames(ARTICLE, [found('COUNTRY', 'Kenyan', 'KE')], 'COUNTRY').found).toEqual({
      hit: 0,
      found: 0,
      wanted: 1,
    });
  });
});
