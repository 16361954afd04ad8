import { describe, expect, it } from 'vitest';
import { scoreAttributions } from '../../src/evaluation/attribution-score.ts';
import type { GoldArticle } from '../../src/evaluation/gold.ts';

const TEXT = '“We will rebuild the harbour,” said Ana Ruiz. Lind hopes for rain.';

const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const gold = (source: string, cue: string, content: string) => {
  const pair = (words: string): [number, number][] => [[at(words).start, at(words).end]];
  return { source: pair(source), cue: pair(cue), content: pair(content) };
};
const found = (source: string | null, cue: string, content: string, confidence = 0.9) => ({
  source: source === null ? [] : [at(source)],
  cue: [at(cue)],
  content: [at(content)],
  confidence,
});

const ARTICLE: GoldArticle = {
  id: 'harbour',
  text: TEXT,
  attributions: [
    gold('Ana Ruiz', 'said', '“We will rebuild the harbour,”'),
    gold('Lind', 'hopes for', 'rain'),
  ],
};

describe('an attribution is detected by its content and attributed by its source', () => {
  it('counts both where both are right', () => {
    const result = scoreAttributions(ARTICLE, [found('Ruiz', 'said', 'We will rebuild the harbour')]);
    expect(result.detected.all).toEqual({ hit: 1, found: 1, wanted: 2 });
    expect(result.attributed.quote).toEqual({ hit: 1, found: 1, wanted: 1 });
    expect(result.attributed.speech).toEqual({ hit: 1, found: 1, wanted: 1 });
  });

  it('detects, but does not attribute, the words of another', () => {
    const result = scoreAttributions(ARTICLE, [found('Lind', 'said', 'We will rebuild the harbour')]);
    expect(result.detected.all.hit).toBe(1);
    expect(result.attributed.all).toEqual({ hit: 0, found: 1, wanted: 2 });
    expect(result.errors).toHaveLength(3);
  });

  it('does not detect what shares less than half of the words', () => {
    expect(scoreAttributions(ARTICLE, [found('Ana Ruiz', 'said', 'harbour')]).detected.all.hit).toBe(0);
  });

  it('gives each gold attribution to one that was found, the best first', () => {
    const twice = [
      found('Ruiz', 'said', 'We will rebuild', 0.4),
      found('Ruiz', 'said', 'We will rebuild the harbour', 0.8),
    ];
    const result = scoreAttributions(ARTICLE, twice);
    expect(result.attributed.all).toEqual({ hit: 1, found: 2, wanted: 2 });
    expect(result.judged.map((one) => one.isRight)).toEqual([false, true]);
  });
});
