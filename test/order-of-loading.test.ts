import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../src/articles/article.ts';
import { openReader } from '../src/reading/open-reader.ts';
import type { Reader } from '../src/reading/reading.ts';
import { dumpIdsAside } from './support/dump-ids-aside.ts';
import { memoryEngine } from './support/engines.ts';
import { load, readingOnce, seedArticles } from './support/journey.ts';

describe('the five articles make one graph, whichever comes first; ids aside', () => {
  let reader: Reader;
  let seeds: readonly Article[];
  let inTheirOwn: Promise<string[]> | undefined;

  const graphIn = async (order: string): Promise<string[]> => {
    const engine = await memoryEngine();
    await load(
      engine,
      order.split('').map((at) => seeds[Number(at)]!),
      reader,
    );
    return dumpIdsAside(engine);
  };

  beforeAll(async () => {
    reader = readingOnce(await openReader({ threads: 1 }));
    seeds = await seedArticles();
  });
  afterAll(() => reader.close());

  it.each(['43210', '12340', '20413', '31042', '42031', '03142', '14203', '24130', '30421'])(
    'in the order %s',
    async (order) => {
      const expected = await (inTheirOwn ??= graphIn('01234'));
      expect(expected.length).toBeGreaterThan(1000);
      expect(await graphIn(order)).toEqual(expected);
    },
  );
});
