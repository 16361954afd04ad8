import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../../src/graph/engine/engine.ts';
import { openEngine } from '../../../src/graph/engine/open-engine.ts';
import { fillGraph } from './fill-graph.ts';

/**
 * An embedded graph of this many made statements. A million take more than forty minutes to make, so the folder is kept
 * for the next time, in the system's folder for temporary files.
 */
export async function openMadeGraph(statements: number): Promise<Engine> {
  const dataFolder = join(tmpdir(), 'communique-benchmark', `made-${statements}`);
  const whole = join(dataFolder, 'whole');
  if (existsSync(whole)) return openEngine({ neo4j: null, dataFolder });
  rmSync(dataFolder, { recursive: true, force: true });
  const engine = await openEngine({ neo4j: null, dataFolder });
  await fillGraph(engine, statements);
  writeFileSync(whole, '');
  return engine;
}
