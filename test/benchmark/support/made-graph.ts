import { createHash } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../../src/graph/engine/engine.ts';
import { openEngine } from '../../../src/graph/engine/open-engine.ts';
import { fillEmbedded } from './fill-embedded.ts';
import * as made from './made-news.ts';

/**
 * An embedded graph of this many made statements. A million take minutes to make, so the folder is kept for the next
 * time, in the system's folder for temporary files.
 */
export async function openMadeGraph(statements: number): Promise<Engine> {
  const dataFolder = join(tmpdir(), 'communique-benchmark', `made-${statements}-${shapeOf(statements)}`);
  const whole = join(dataFolder, 'whole');
  if (!existsSync(whole)) {
    rmSync(dataFolder, { recursive: true, force: true });
    await fillEmbedded(dataFolder, statements);
  }
  const engine = await openEngine({ neo4j: null, dataFolder });
  writeFileSync(whole, '');
  return engine;
}

// News of another shape are other news, whatever was kept of them.
function shapeOf(statements: number): string {
  const sizes = made.sizesOf(statements);
  const first = [
    made.person(0),
    made.event(0),
    made.article(0),
    made.statement(0, sizes),
    made.meeting(0, sizes),
  ];
  return createHash('sha256')
    .update(JSON.stringify([sizes, first]))
    .digest('hex')
    .slice(0, 8);
}
