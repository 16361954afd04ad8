import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { openKeeper } from '../../src/graph/article-keeper.ts';
import type { Engine } from '../../src/graph/engine/engine.ts';
import { takeOut } from '../../src/ingest.ts';
import { openReader } from '../../src/reading/open-reader.ts';
import type { Reader } from '../../src/reading/reading.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { fileEngine, isNeo4jMissing, neo4jEngine } from '../support/engines.ts';
import { load, readingOnce, seedArticles } from '../support/journey.ts';

/** The first half of an article: other words, other places, and much that it no longer tells. */
const halved = (article: Article): Article => ({
  ...article,
  text: article.text.slice(0, article.text.indexOf('\n', article.text.length / 2)),
});

// A Neo4j that has just started plans every write once, which takes a busy laptop minutes.
const TIMEOUT_MS = 300_000;

describe.skipIf(isNeo4jMissing())('the five articles are the same graph on both engines', () => {
  let reader: Reader;
  let seeds: readonly Article[];

  beforeAll(async () => {
    reader = readingOnce(await openReader({ threads: 1 }));
    seeds = await seedArticles();
  });
  afterAll(() => reader.close());

  it(
    'loaded, one replaced by another text, one taken out: every node, relationship and property',
    { timeout: TIMEOUT_MS },
    async () => {
      const [embedded, neo4j] = [await fileEngine(), await neo4jEngine()];
      const step = async (change: (engine: Engine) => Promise<unknown>) => {
        await change(embedded);
        await change(neo4j);
        const dump = await dumpGraph(embedded);
        expect(await dumpGraph(neo4j)).toEqual(dump);
        return dump;
      };
      const loaded = await step((engine) => load(engine, seeds, reader));
      expect(loaded.length).toBeGreaterThan(1000);
      const replaced = await step((engine) => load(engine, [halved(seeds[2]!)], reader));
      expect(replaced.length).toBeLessThan(loaded.length);
      const left = await step((engine) => takeOut(seeds[0]!.id, openKeeper(engine)));
      expect(left.length).toBeLessThan(replaced.length);
    },
  );
});
