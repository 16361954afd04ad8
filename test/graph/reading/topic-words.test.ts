import { describe, expect, it } from 'vitest';
import { topicWordsOf, weighed } from '../../../src/graph/reading/topic-words.ts';
import { memoryEngine } from '../../support/engines.ts';
import { withHarbourNews } from '../../support/harbour-service.ts';

async function wordsOf(phrase: string) {
  const engine = await withHarbourNews(await memoryEngine());
  return topicWordsOf(engine, engine, phrase);
}

describe('the words of a question', () => {
  it('are those that carry meaning, each with all that say the same', async () => {
    const [ferry, truce] = await wordsOf('what was said about the ferry and the truce');
    expect([...(ferry ?? [])]).toEqual(['ferri']);
    expect([...(truce ?? [])]).toEqual(expect.arrayContaining(['truce', 'ceasefir', 'armistic']));
  });

  it('words that are one stand together, as do the names of a country', async () => {
    expect((await wordsOf('the death penalty')).map((same) => same.has('execut'))).toEqual([true]);
    expect((await wordsOf('the rector stepped down')).map((same) => same.has('resign'))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('two words that are one matter are also looked for as one', async () => {
    const [, , tolls] = await wordsOf('tolls of the ferry');
    expect([...(tolls ?? [])]).toEqual(expect.arrayContaining(['ferri toll', 'toll of the ferri']));
    expect(await wordsOf('tolls on the ferry to the islands')).toHaveLength(3);
  });

  it('a wider word also means what is narrower, but not the other way round', async () => {
    const [change] = await wordsOf('change');
    const [reshuffle] = await wordsOf('reshuffle');
    expect([change?.has('reshuffl'), reshuffle?.has('chang')]).toEqual([true, false]);
  });

  it.each([
    ['the hawkers', 'vendor'],
    ['a plebiscite', 'referendum'],
    ['bikes', 'motorbik'],
    ['the registration plates', 'licenc plate'],
    ['war games', 'manoeuvr'],
    ['resumption', 'restart'],
    ['licence', 'licens'],
  ])('“%s” also means %s', async (phrase, stem) => {
    expect((await wordsOf(phrase)).some((same) => same.has(stem))).toBe(true);
  });

  it('a word of two meanings stands for both', async () => {
    const [strike] = await wordsOf('strike');
    expect([...(strike ?? [])]).toEqual(expect.arrayContaining(['airstrik', 'walkout']));
  });
});

describe('a word weighs', () => {
  const weights = (...articles: readonly string[][]) =>
    weighed(
      [new Set(['ferri']), new Set(['toll', 'fee'])],
      articles.map((words) => new Set(words)),
    ).map(({ weight }) => weight);

  it('more, the fewer articles tell it or what says the same', () => {
    const [ferry = 0, toll = 0] = weights(['ferri', 'toll'], ['ferri', 'fee'], ['ferri']);
    expect(toll).toBeGreaterThan(ferry);
  });

  it('nothing where none tells it', () => {
    expect(weights(['ferri'])).toEqual([Math.log(2), 0]);
  });
});
