/** What one turn measured: a figure by its name, with the unit in the name ("requests/s", "ms"). */
export type Figures = Readonly<Record<string, number>>;

/** One of the things that are compared. */
export interface Contestant {
  readonly name: string;
  /** One turn. */
  measure(): Promise<Figures>;
}

/** Everything set up for a comparison. */
export interface Comparison {
  readonly contestants: readonly Contestant[];
  close(): Promise<void>;
}

/**
 * What every other file of `test/benchmark/` exports under the name `benchmark`. Its contestants take turns, so that
 * whatever else the machine does falls on all of them.
 */
export interface Benchmark {
  /** What is measured, in a sentence, with its size. */
  readonly title: string;
  /** Turns for each contestant; one more before them is not counted. */
  readonly rounds: number;
  open(): Promise<Comparison>;
}
