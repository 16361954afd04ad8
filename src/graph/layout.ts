import { GraphUnavailable } from '../errors.ts';
import type { Engine, Row, Runner } from './engine/engine.ts';
import { readQuery } from './query-files.ts';

/** Raised whenever what is stored changes so that the questions would miss or misread what an older program has saved. */
export const LAYOUT = 2;

/** Lets one writer at a time, over all processes, and notes by which layout it writes. */
export function takeTurn(runner: Runner): Promise<readonly Row[]> {
  return runner.run(readQuery('write/take-turn'), { layout: LAYOUT });
}

/** Throws GRAPH_UNAVAILABLE where the graph was written by another layout: its answers would be short without a word. */
export async function refuseOtherLayout(engine: Engine): Promise<void> {
  const [kept] = await engine.run(readQuery('read/layout'));
  if (kept === undefined || kept['layout'] === LAYOUT) return;
  const wayOut = 'load its articles anew into an empty folder (COMMUNIQUE_DATA) or an empty database';
  throw new GraphUnavailable(engine.place, `the graph was saved by another version of Communiqué: ${wayOut}`);
}
