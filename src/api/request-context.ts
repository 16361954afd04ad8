import type { GraphQLResolveInfo } from 'graphql';
import type { Reading } from '../graph/reading/reading.ts';

/** What is known of an answered request beside its answer. */
export interface Watched {
  /** Its name, for the metrics. */
  readonly operation: string;
  readonly cost: number;
  /** Seconds for which the answer may be used again without asking. */
  readonly maxAgeSeconds: number;
}

/** What the resolvers of one request share. */
export interface RequestContext {
  /** Answers questions of the graph, each once. */
  readonly reading: Reading;
  readonly requestId: string;
  /** Called once the request is answered in full, without an error. */
  readonly onAnswered: (watched: Watched) => void;
}

/** A resolver: what is known already, the field's arguments, the request, and what is asked of the answer. */
export type Resolve<Source, Result, Args = Record<string, never>> = (
  source: Source,
  args: Args,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => Result | Promise<Result>;
