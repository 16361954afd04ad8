import { describe, expect, it } from 'vitest';
import { rememberedStems, ToldWords } from '../../../src/graph/reading/told-words.ts';
import { closeness, topicScore } from '../../../src/graph/reading/topic-score.ts';

const TEXT = `Port Alder raises its ferry tolls.

Ana Ruiz defended the tolls. “A ferry costs money.”

Bo Lind was out of town.

He said: “I know nothing.”`;

function score(words: readonly string[], statement: string, named: readonly string[] = [], title = '') {
  const start = TEXT.indexOf(statement);
  return topicScore(
    words.map((word) => ({ same: new Set([word]), weight: 1 })),
    { start, end: start + statement.length, named: [new Set(named)] },
    {
      title: new Set([title]),
      words: new ToldWords(TEXT, new Set(words), rememberedStems()),
      firstStart: TEXT.indexOf('A ferry'),
    },
  );
}

describe('a statement is on the topic', () => {
  it.each([
    ['wholly by its own words', score(['ferri'], 'A ferry costs money.'), 1],
    ['wholly by the names of what it is about', score(['ferri'], 'I know nothing.', ['ferri']), 1],
    ['nearly so by the words before it', score(['toll'], 'A ferry costs money.'), 0.8],
    ['by the top of the article', score(['toll'], 'I know nothing.'), 0.6],
    ['by the headline', score(['price'], 'I know nothing.', [], 'price'), 0.6],
    ['in part', score(['ferri', 'bread'], 'A ferry costs money.'), 0.5],
    ['in no way', score(['bread'], 'A ferry costs money.'), 0],
  ])('%s', (_, found, expected) => {
    expect(found).toBeCloseTo(expected, 5);
  });
});

it('what is only told once below the lead is no topic of the article', () => {
  const text = `${'Tolls rise. '.repeat(30)}A bridge fell.\n\nMany came.\n\nHe said: “Nothing.”`;
  const said = (words: string) =>
    topicScore(
      [{ same: new Set([words]), weight: 1 }],
      { start: text.indexOf('Nothing'), end: text.length, named: [] },
      {
        title: new Set(),
        words: new ToldWords(text, new Set([words]), rememberedStems()),
        firstStart: text.indexOf('He said'),
      },
    );
  expect([said('toll'), said('bridg')]).toEqual([0.6, 0.3]);
});

describe('an article tells words in one breath', () => {
  const inArticle = (words: readonly string[], title = '') =>
    closeness(
      words.map((word) => ({ same: new Set([word]), weight: 1 })),
      {
        title: new Set([title]),
        words: new ToldWords(TEXT, new Set(words), rememberedStems()),
      },
    );

  it.each([
    ['that stand close', ['ferri', 'toll'], '', 1],
    ['of the headline', ['price'], 'price', 1],
    ['in part, where one is told elsewhere', ['toll', 'price'], 'price', 0.5],
    ['not at all', ['bread'], '', 0],
  ])('%s', (_, words, title, expected) => {
    expect(inArticle(words, title)).toBe(expected);
  });
});
