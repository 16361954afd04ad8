/** The failures that somebody can act on. A client, a script and a log see the code; a person reads the message. */
export type ErrorCode =
  | 'ARTICLE_FORMAT'
  | 'ARTICLE_NOT_FOUND'
  | 'SETTING_INVALID'
  | 'USAGE'
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'MODEL_DAMAGED'
  | 'READER_FAILED'
  | 'GRAPH_UNAVAILABLE'
  | 'GRAPH_BUSY'
  | 'QUERY_FAILED'
  | 'QUERY_REFUSED'
  | 'LIMIT_EXCEEDED';

/** An error with a stable code; its message says where, what is wrong, and what was expected, in one line. */
export class CommuniqueError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CommuniqueError';
    this.code = code;
  }
}

/** One article cannot be used; the others are not touched by it. `where` is a file, with a line where it has lines. */
export class ArticleFormatError extends CommuniqueError {
  constructor(where: string, problem: string, options?: ErrorOptions) {
    super('ARTICLE_FORMAT', `${where}: ${problem}`, options);
  }
}

/** The database cannot be reached or has gone away; trying again may help. */
export class GraphUnavailable extends CommuniqueError {
  constructor(where: string, problem: string, options?: ErrorOptions) {
    super('GRAPH_UNAVAILABLE', `${where}: ${problem}`, options);
  }
}

/** The database refused or broke off a query; `query` is the name of its file in `cypher/`. */
export class QueryFailed extends CommuniqueError {
  constructor(query: string, problem: string, options?: ErrorOptions) {
    super('QUERY_FAILED', `${query}: ${problem}`, options);
  }
}

/** The database was still at work when the time limit of a query had passed. */
export class QueryTimedOut extends QueryFailed {
  constructor(query: string, timeoutMs: number) {
    super(query, `took longer than ${timeoutMs} ms`);
  }
}

/** For the `default` of a switch over a union: the compiler proves that it is never reached. */
export function unreachable(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
