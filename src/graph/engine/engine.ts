/** What goes into and comes out of an engine: plain values only, never a node, a driver's integer or a Date. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Row = Readonly<Record<string, Value>>;
export type Parameters = Readonly<Record<string, Value>>;

/** One file of `cypher/`: its name ("read/people"), its text, whether it only reads. */
export interface Query {
  readonly name: string;
  readonly text: string;
  readonly access: 'READ' | 'WRITE';
}

export interface RunOptions {
  /** Stops the query where the engine can; the promise rejects either way. */
  readonly signal?: AbortSignal;
  /** Milliseconds; the query is broken off or its answer dropped after it. */
  readonly timeoutMs?: number;
}

export interface Runner {
  /** Runs one query; rows hold plain values. Throws QueryFailed, or GraphUnavailable where the database is gone. */
  run(query: Query, parameters?: Parameters, options?: RunOptions): Promise<readonly Row[]>;
}

/** A graph database as the service needs it. */
export interface Engine extends Runner {
  readonly name: 'grafeo' | 'neo4j';
  /** Where the data is, for messages: a folder or an address, never a password. */
  readonly place: string;
  /** All of `work` is kept, or none of it; may run `work` again after a conflict, so it must be safe to repeat. */
  transaction<Result>(work: (runner: Runner) => Promise<Result>): Promise<Result>;
  /** Creates constraints and indexes; safe to call again. */
  prepare(): Promise<void>;
  /** Node ids found by full text in the folded, stemmed search text of these labels, best first. */
  search(
    index: string,
    words: readonly string[],
    limit: number,
  ): Promise<readonly { id: string; score: number }[]>;
  close(): Promise<void>;
}
