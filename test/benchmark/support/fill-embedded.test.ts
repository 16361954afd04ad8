import { expect, it } from 'vitest';
import { openEngine } from '../../../src/graph/engine/open-engine.ts';
import { dumpGraph } from '../../support/dump-graph.ts';
import { memoryEngine, newFolder } from '../../support/engines.ts';
import { fillEmbedded } from './fill-embedded.ts';
import { fillGraph } from './fill-graph.ts';

it('fills a file with the graph that queries make', async () => {
  const asked = await memoryEngine();
  await fillGraph(asked, 300);
  const folder = newFolder();
  await fillEmbedded(folder, 300);
  const filled = await openEngine({ neo4j: null, dataFolder: folder });
  try {
    expect(await dumpGraph(filled)).toEqual(await dumpGraph(asked));
    expect(await filled.search('statements', ['harbour'], 5)).toEqual(
      await asked.search('statements', ['harbour'], 5),
    );
  } finally {
    await filled.close();
  }
});
