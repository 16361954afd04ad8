import type { Reading } from '../graph/reading/reading.ts';

/** What the metrics say of an answered request. */
export interface Watched {
  readonly operation: string;
  readonly cost: number;
}

/** What the resolvers of one request share. */
export interface RequestContext {
  /** Answers questions of the graph, each once. */
  readonly reading: Reading;
  readonly requestId: string;
  /** Called once the request is answered in full, without an error. */
  readonly onAnswered: (watched: Watched) => void;
}

/** A resolver: what is known already, the field's arguments, and the request. */
export type Resolve<Source, Result, Args = Record<string, never>> = (
  source: Source,
  args: Args,
  context: RequestContext,
) => Result | Promise<Result>;
