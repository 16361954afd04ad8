import { setTimeout as wait } from 'node:timers/promises';
import { GraphUnavailable } from '../../errors.ts';
import type { RunOptions } from './engine.ts';

// A connection may have died unseen in the pool; a server that is gone for longer is told to the asker at once.
const WAITS_MS = [0, 200];

/** Tries a query that only reads again where its connection was lost; gives up within a second. */
export async function retriedReading<Result>(
  work: () => Promise<Result>,
  { signal }: RunOptions,
): Promise<Result> {
  for (const waitMs of WAITS_MS) {
    try {
      return await work();
    } catch (cause) {
      if (!(cause instanceof GraphUnavailable) || signal?.aborted) throw cause;
      await wait(waitMs);
    }
  }
  return work();
}
