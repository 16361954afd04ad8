import type { Engine, Parameters, Query, RunOptions, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import type { FollowIds } from './lookups.ts';
import { OrderGroups } from './order-groups.ts';
import { Reading } from './reading.ts';
import { traced } from './traced.ts';

/** The reading half of the graph. */
export interface Readings {
  /** Answers the questions of one request, and remembers what it has answered; thrown away with the request. */
  reading(options?: RunOptions): Reading;
  /** Resolves when the database answers; GRAPH_UNAVAILABLE when it does not. */
  ping(options?: RunOptions): Promise<void>;
  /** Another word after every write that readings can see; null where it is not known. */
  currentVersion(): Promise<string | null>;
}

/** Reads a graph through its engine. `follow` leads ids that a merge has made obsolete to those of today. */
export function openReadings(engine: Engine, follow: FollowIds = followNothing): Readings {
  const groups = new OrderGroups(engine);
  return {
    reading: (options) =>
      new Reading(searchingWith(engine, options), runnerWith(engine, options), follow, groups),
    currentVersion: () => engine.currentVersion(),
    ping: async (options) => {
      await engine.run(readQuery('read/ping'), {}, options);
    },
  };
}

const followNothing: FollowIds = () => Promise.resolve(new Map());

function runnerWith(engine: Engine, options: RunOptions | undefined): Runner {
  return {
    run: (query: Query, parameters?: Parameters) =>
      traced(query.name, () => engine.run(query, parameters, options)),
  };
}

// Searches heed the limits of the request as its queries do.
function searchingWith(engine: Engine, options: RunOptions | undefined): Engine {
  return {
    name: engine.name,
    place: engine.place,
    get version() {
      return engine.version;
    },
    currentVersion: () => engine.currentVersion(),
    run: (...asked) => engine.run(...asked),
    search: (index, words, limit) =>
      traced(`search ${index}`, () => engine.search(index, words, limit, options)),
    ask: (...asked) => engine.ask(...asked),
    transaction: (work) => engine.transaction(work),
    prepare: () => engine.prepare(),
    close: () => engine.close(),
  };
}
