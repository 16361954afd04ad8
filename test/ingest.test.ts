import { describe, expect, it } from 'vitest';
import type { Article } from '../src/articles/article.ts';
import { dumpIdsAside } from './support/dump-ids-aside.ts';
import { memoryEngine } from './support/engines.ts';
import { load } from './support/journey.ts';
import { MarkedNews } from './support/marked-news.ts';

const news = new MarkedNews();
const { reader } = news;

const union = news.article(
  'union',
  '2031-03-01',
  'The [Northern Lakes Fishing Union|O] ([NLFU|O]) wants peace. [Eva Ruizela|P] said so on Monday.',
  { source: 'Eva Ruizela', cue: 'said', content: 'so' },
);
const strike = news.article(
  'strike',
  '2031-03-02',
  '[NLFU|O] workers are on strike. “The harbour will open,” [Ruizela|P] said.',
  { source: 'Ruizela', cue: 'said', content: '“The harbour will open,”' },
);
const mayor = news.article(
  'mayor',
  '2031-03-03',
  '[Ana Ruizela|P], the mayor, met [Bo Lindqvist|P] in [Norway|C].',
);
const before = [union, strike, mayor];

const graphOf = async (...loads: readonly (readonly Article[])[]): Promise<string[]> => {
  const engine = await memoryEngine();
  for (const articles of loads) await load(engine, articles, reader);
  return dumpIdsAside(engine);
};

describe('an article that comes back with another text leaves nothing of the first behind', () => {
  it.each([
    ['a long form that led an acronym', union, '[Eva Ruizela|P] said that [Norway|C] wants peace.'],
    ['one of two that bear a surname', union, 'The [Northern Lakes Fishing Union|O] ([NLFU|O]) wants peace.'],
    ['one of two that bear a surname, loaded last', mayor, 'The mayor met [Bo Lindqvist|P] in [Norway|C].'],
    ['a surname', strike, 'Nobody is on strike.'],
  ])('%s', async (_, first, marked) => {
    const changed = news.article(first.id.slice('article:'.length), first.publishedAt, marked);
    const after = before.map((one) => (one === first ? changed : one));
    const fresh = await graphOf(after);
    expect(await graphOf(before, [changed])).toEqual(fresh);
    expect(fresh).not.toEqual(await graphOf(before));
  });
});
