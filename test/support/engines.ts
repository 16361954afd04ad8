import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import type { Engine, Query } from '../../src/graph/engine/engine.ts';
import { openEngine } from '../../src/graph/engine/open-engine.ts';

/** True where the run has no Neo4j; it has said so. */
export const isNeo4jMissing = (): boolean => inject('neo4j') === null;

/** An empty embedded graph in memory, closed after the test. */
export async function memoryEngine(): Promise<Engine> {
  return closedAfterwards(await openEngine({ neo4j: null, dataFolder: null }));
}

/** An empty embedded graph in a file of its own, gone after the test. */
export async function fileEngine(): Promise<Engine> {
  return closedAfterwards(await openEngine({ neo4j: null, dataFolder: newFolder() }));
}

/** The run's Neo4j, emptied; only for files named `*.neo4j.test.ts`, which take turns. */
export async function neo4jEngine(): Promise<Engine> {
  const server = inject('neo4j');
  if (!server) throw new Error('there is no Neo4j in this run');
  const engine = await openEngine({ neo4j: { ...server, database: 'neo4j' }, dataFolder: null });
  await engine.ask('MATCH (n) DETACH DELETE n', {}, { write: true });
  return closedAfterwards(engine);
}

/** A folder that is gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'communique-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export const reading = (text: string): Query => ({ name: 'test', text, access: 'READ' });
export const writing = (text: string): Query => ({ name: 'test', text, access: 'WRITE' });

function closedAfterwards(engine: Engine): Engine {
  onTestFinished(() => engine.close());
  return engine;
}
