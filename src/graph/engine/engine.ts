/** What goes into and comes out of an engine: plain values only, never a node, a driver's integer or a Date. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Row = Readonly<Record<string, Value>>;
export type Parameters = Readonly<Record<string, Value>>;

/** One file of `cypher/`: its name ("read/people"), its text, whether it only reads. */
export interface Query {
  readonly name: string;
  readonly text: string;
  /** The wording for Neo4j where it needs another; its file tells why. */
  readonly neo4jText?: string;
  readonly access: 'READ' | 'WRITE';
}

export interface RunOptions {
  /** Stops the query where the engine can; the promise rejects either way. */
  readonly signal?: AbortSignal;
  /** Milliseconds; the query is broken off or its answer dropped after it. */
  readonly timeoutMs?: number;
  /** Rows; LIMIT_EXCEEDED where there are more. */
  readonly mostRows?: number;
}

export interface Runner {
  /** Runs one query; rows hold plain values. Throws QueryFailed, or GraphUnavailable where the database is gone. */
  run(query: Query, parameters?: Parameters, options?: RunOptions): Promise<readonly Row[]>;
}

/** What a transaction has added so far, or taken away (negative). */
export interface Change {
  readonly nodes: number;
  readonly relationships: number;
}

export interface Transaction extends Runner {
  readonly change: Change;
}

/** Rows with their columns in the order in which the query names them. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface AskOptions extends RunOptions {
  /** Lets the query change the graph. */
  readonly write?: boolean;
}

export interface SearchHit {
  readonly id: string;
  readonly score: number;
}

/** Where full text looks: one kind of node each; "names" is the first four together. */
export type SearchIndex =
  'people' | 'organizations' | 'countries' | 'events' | 'statements' | 'articles' | 'names';

/** A graph database as the service needs it. */
export interface Engine extends Runner {
  readonly name: 'grafeo' | 'neo4j';
  /**
   * Another number after every write that readers can see; null where other programs may write too, so that nobody
   * here knows.
   */
  readonly version: number | null;
  /**
   * Another word after every write of anyone that readers can see, however it came in; asks the database where other
   * programs may write too. Never rejects: null where it does not tell.
   */
  currentVersion(): Promise<string | null>;
  /** Where the data is, for messages: a folder or an address, never a password. */
  readonly place: string;
  /** All of `work` is kept, or none of it; may run `work` again after a conflict, so it must be safe to repeat. */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Creates constraints and indexes; safe to call again. */
  prepare(): Promise<void>;
  /**
   * Node ids found by full text, those with all words first, then by score, then by id; the same on every engine.
   * The words come from `searchWords` of `search-text.ts`.
   */
  search(
    index: SearchIndex,
    words: readonly string[],
    limit: number,
    options?: RunOptions,
  ): Promise<readonly SearchHit[]>;
  /**
   * A person's own Cypher. Nodes come as `{labels, …properties}`, relationships as `{type, …properties}`.
   * Throws QUERY_REFUSED for a write that was not allowed, QUERY_FAILED where the query is at fault.
   */
  ask(text: string, parameters?: Parameters, options?: AskOptions): Promise<Answer>;
  close(): Promise<void>;
}
