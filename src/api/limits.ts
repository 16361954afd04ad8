/** What one request, and all of them together, may ask for. Each refusal names its limit and how to ask for less. */
export interface Limits {
  /** Words and marks of a query. */
  readonly tokens: number;
  /** Fields in one another; six levels of lists with their edges and nodes. */
  readonly depth: number;
  /** Fields under another name. */
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Fields after every fragment has been put in its place. */
  readonly fields: number;
  /** Nodes that the answer may hold at most, as far as can be told beforehand; searches count as thousands. */
  readonly cost: number;
  /** Rows that one question may bring from the database. */
  readonly rows: number;
  readonly bodyBytes: number;
  /** Milliseconds until a request is broken off. */
  readonly timeoutMs: number;
  /** Requests being answered at once; those beyond are sent away with "try again". */
  readonly inFlight: number;
  /** Requests of one client in a minute; this machine's own are not counted. */
  readonly requestsPerMinute: number;
}

/** Room for three levels of lists of twenty, with places and articles, and for what GraphiQL asks on start. */
export const DEFAULT_LIMITS: Limits = {
  tokens: 2_000,
  depth: 18,
  aliases: 30,
  rootFields: 20,
  directives: 30,
  fields: 1_000,
  cost: 60_000,
  rows: 100_000,
  bodyBytes: 100_000,
  timeoutMs: 15_000,
  inFlight: 200,
  requestsPerMinute: 1_200,
};
