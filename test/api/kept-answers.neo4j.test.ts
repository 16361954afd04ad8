import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine/engine.ts';
import { isNeo4jMissing, neo4jEngine } from '../support/engines.ts';
import { noting, serviceOver, withHarbourNews } from '../support/harbour-service.ts';

const ARTICLES = '{ articles { totalCount } }';

describe.skipIf(isNeo4jMissing())('answers from a Neo4j', () => {
  it('are kept until anybody writes', async () => {
    const [engine, ran]: [Engine, string[]] = [await neo4jEngine(), []];
    await withHarbourNews(engine);
    const { ask } = await serviceOver(noting(engine, ran), { keptBytes: 1_000_000 });
    const untilKept = async () => {
      for (let before = -1; before < ran.length;) {
        before = ran.length;
        await ask(ARTICLES);
        // An answer is kept after it has been sent.
        await wait(50);
      }
      return (await ask(ARTICLES)).data;
    };
    expect(await untilKept()).toEqual({ articles: { totalCount: 3 } });
    // Past the service, as a person with Neo4j's own browser would.
    const elsewhere = await engine.ask(
      'MATCH (a:Article) WITH a LIMIT 1 DETACH DELETE a RETURN 1 AS gone',
      {},
      { write: true },
    );
    expect(elsewhere.rows).toEqual([{ gone: 1 }]);
    expect((await ask(ARTICLES)).data).toEqual({ articles: { totalCount: 2 } });
    expect(await untilKept()).toEqual({ articles: { totalCount: 2 } });
  });
});
