import type { Engine } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { number, text } from './row.ts';

/** How many statements were said on a day; the day is "" for those of no known day. */
export interface StatementDay {
  readonly day: string;
  readonly count: number;
}

/**
 * The days on which statements were said, oldest first. The embedded graph cannot follow an index in order, but finds
 * what a day holds at once; so it is asked for the days once after a write, and for whole days from then on.
 */
export class StatementDays {
  readonly #engine: Engine;
  #version: number | null = null;
  #days: Promise<readonly StatementDay[]> | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** False where nobody knows whether they are still the same; there the database orders by its own index. */
  get areKnown(): boolean {
    return this.#engine.version !== null;
  }

  ofToday(): Promise<readonly StatementDay[]> {
    const { version } = this.#engine;
    if (version !== this.#version || !this.#days) {
      this.#version = version;
      this.#days = this.#ask();
    }
    return this.#days;
  }

  async #ask(): Promise<readonly StatementDay[]> {
    try {
      // Asked on behalf of all requests, so that none of them may call it off.
      const rows = await this.#engine.run(readQuery('read/days-of-statements'));
      return rows
        .map((row) => ({ day: text(row, 'day'), count: number(row, 'count') }))
        .toSorted((left, right) => (left.day < right.day ? -1 : 1));
    } catch (cause) {
      this.#version = null;
      throw cause;
    }
  }
}
