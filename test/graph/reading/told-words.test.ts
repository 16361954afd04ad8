import { describe, expect, it } from 'vitest';
import { rememberedStems, ToldWords } from '../../../src/graph/reading/told-words.ts';

const TEXT = 'The ferry’s tolls rose.\n\nRuiz opened the ferry.\n“Tolls were never fair,” she said.';

const told = (...wanted: string[]) => new ToldWords(TEXT, new Set(wanted), rememberedStems());

describe('the words that are looked for in a text', () => {
  it('are found by their stems, whatever stands between', () => {
    expect([...told('ferri', 'toll').within({ start: 0, end: 24 })]).toEqual(['ferri', 'toll']);
  });

  it('only in the part that is asked for', () => {
    const words = told('ferri', 'toll', 'harbour');
    expect([...words.within({ start: 24, end: 46 })]).toEqual(['ferri']);
    expect([...words.within({ start: TEXT.length, end: Infinity })]).toEqual([]);
  });
});

it('a word of its own is not what shares its stem', () => {
  const words = new ToldWords('The executive saw the execution.', new Set(['execut']), rememberedStems());
  expect(words.times(new Set(['execut']))).toBe(1);
});

describe('words that are one', () => {
  it('are found where they follow each other', () => {
    expect([...told('never fair', 'ferri fair').within({ start: 0, end: TEXT.length })]).toEqual([
      'never fair',
    ]);
  });
});

describe('paragraphs', () => {
  it.each([
    [0, 0, 'The ferry'],
    [1, 0, 'Ruiz'],
    [1, 1, 'The ferry'],
    [2, 1, 'Ruiz'],
    [2, 5, 'The ferry'],
  ])('the one %i lines down, %i before it: %s', (line, count, begins) => {
    const place = TEXT.indexOf(['ferry', 'opened', 'fair'][line] ?? '');
    expect(TEXT.slice(told().paragraphBefore(place, count))).toMatch(new RegExp(`^${begins}`));
  });
});
