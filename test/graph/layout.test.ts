import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openGraph } from '../../src/graph/graph.ts';

it('a graph saved by another version is refused with the way out, and left as it is', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'layout-'));
  onTestFinished(() => rm(dataFolder, { recursive: true }));
  const settings = { neo4j: null, dataFolder };
  const graph = await openGraph(settings);
  await graph.ask("CREATE (:Keeper {id: 'keeper', held: true})", {}, { write: true });
  await graph.close();
  await expect(openGraph(settings)).rejects.toThrow(/another version of Communiqué.*COMMUNIQUE_DATA/);
  await expect(openGraph(settings)).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
});
