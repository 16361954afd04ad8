import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { openKeeper } from '../../src/graph/article-keeper.ts';
import { openEngine } from '../../src/graph/engine/open-engine.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { memoryEngine, newFolder } from '../support/engines.ts';
import { echo, strike, truce } from '../support/harbour-news.ts';
import { keeperContract } from './keeper-contract.ts';

keeperContract('the embedded graph', memoryEngine);

describe('a load that is killed', () => {
  it('leaves whole articles only', async () => {
    const folder = newFolder();
    await killedWhileSaving(folder, 4);
    const engine = await openEngine({ neo4j: null, dataFolder: folder });
    const { rows } = await engine.ask('MATCH (a:Article) RETURN a.id AS id');
    const samples = [strike, truce, echo].filter(({ article }) => rows.some(({ id }) => id === article.id));
    expect(samples.length).toBeGreaterThan(0);
    const left = await dumpGraph(engine);
    await engine.close();
    expect(left).toEqual(await dumpOf(samples));
  });
});

async function dumpOf(samples: readonly (typeof strike)[]): Promise<string[]> {
  const engine = await memoryEngine();
  const keeper = openKeeper(engine);
  for (const { article, contentHash, resolved } of samples) await keeper.save(article, contentHash, resolved);
  return dumpGraph(engine);
}

// Saves and deletes articles without end, and is killed in the middle of it after a few.
async function killedWhileSaving(folder: string, saves: number): Promise<void> {
  const program = new URL('../support/save-without-end.ts', import.meta.url).pathname;
  const child = spawn('node', ['--import', 'tsx', program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    count += line === 'saved' ? 1 : 0;
    if (count === saves) child.kill('SIGKILL');
  }
  if (child.signalCode === null && child.exitCode === null) await once(child, 'exit');
  expect(count).toBeGreaterThanOrEqual(saves);
}
