import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../../src/evaluation/gold.ts';
import { deedWindows } from '../../../src/reading/training/deed-windows.ts';
import { vocabulary } from '../vocabulary.ts';

const TEXT = 'Ruiz said she called for a truce. Lind agreed.';
const at = (words: string): [number, number] => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
};
// Words: 0 Ruiz 1 said 2 she 3 called 4 for 5 a 6 truce 7 . 8 Lind 9 agreed 10 .
const GOLD: GoldArticle = {
  id: 'a',
  text: TEXT,
  deeds: [
    { type: 'PROPOSED', trigger: at('called'), actors: [at('she')], matter: at('a truce') },
    { type: 'AGREED', trigger: at('agreed'), actors: [at('Lind')], conditional: true },
  ],
};

describe('annotated deeds become labels of words', () => {
  it('with trigger, actors and matter', () => {
    const [window] = deedWindows(GOLD, vocabulary);
    expect(window!.marked).toEqual([0, 11]);
    expect(window!.deeds).toEqual([
      { type: 'PROPOSED', trigger: 3, actors: [2], matter: [5, 6], conditional: false, planned: false },
      { type: 'AGREED', trigger: 9, actors: [8], matter: [], conditional: true, planned: false },
    ]);
  });

  it('and the passage that was looked at', () => {
    const [window] = deedWindows({ ...GOLD, marked: at('Lind agreed') }, vocabulary);
    expect(window!.marked).toEqual([8, 10]);
  });

  it('windows that nobody looked at are left out', () => {
    const long = { ...GOLD, text: `${TEXT} ${'The sea was calm. '.repeat(200)}`, marked: at('Lind agreed') };
    expect(deedWindows(long, vocabulary)).toHaveLength(1);
  });
});
