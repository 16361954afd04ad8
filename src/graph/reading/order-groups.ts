import type { Engine, Row } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { keyIn, number } from './row.ts';
import type { OrderKey } from './cursor.ts';

/** The entries of a list that stand at one place of its order (a day, a name), and how many there are. */
export interface OrderGroup {
  /** What they are ordered by, without their ids. */
  readonly key: OrderKey;
  readonly count: number;
}

/**
 * The places in the order of long lists, first to last. The embedded graph cannot follow an index in order, but finds
 * what stands at one place at once; so it is asked for the places once after a write, and for some of them from then on.
 */
export class OrderGroups {
  readonly #engine: Engine;
  readonly #groups = new Map<string, Promise<readonly OrderGroup[]>>();
  #version: number | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** False where nobody knows whether they are still the same; there the database orders by its own index. */
  get areKnown(): boolean {
    return this.#engine.version !== null;
  }

  /** The groups that the query of this name tells, as the graph is now. */
  ofToday(query: string): Promise<readonly OrderGroup[]> {
    const { version } = this.#engine;
    if (version !== this.#version) this.#groups.clear();
    this.#version = version;
    let groups = this.#groups.get(query);
    if (!groups) {
      groups = this.#ask(query);
      this.#groups.set(query, groups);
    }
    return groups;
  }

  async #ask(query: string): Promise<readonly OrderGroup[]> {
    try {
      // Asked on behalf of all requests, so that none of them may call it off.
      return (await this.#engine.run(readQuery(query))).map(groupIn);
    } catch (cause) {
      this.#groups.delete(query);
      throw cause;
    }
  }
}

const groupIn = (row: Row): OrderGroup => ({ key: keyIn(row, 'key'), count: number(row, 'count') });
