import type { Reading } from '../graph/reading/reading.ts';

/** What the resolvers of one request share. */
export interface RequestContext {
  /** Answers questions of the graph, each once. */
  readonly reading: Reading;
  readonly requestId: string;
}

/** A resolver: what is known already, the field's arguments, and the request. */
export type Resolve<Source, Result, Args = Record<string, never>> = (
  source: Source,
  args: Args,
  context: RequestContext,
) => Result | Promise<Result>;
