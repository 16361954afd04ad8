import type { ServiceOptions } from '../../../src/api/server.ts';

/** A way of answering, and how many requests of it make a turn of some seconds. */
export interface Way {
  readonly name: string;
  readonly options: Partial<ServiceOptions>;
  readonly requests: number;
}

/** As the service answers what it has answered before of the same graph. */
export const KEPT: Way = { name: 'kept', options: { keptBytes: 32_000_000 }, requests: 2_000 };
/** As it answers what it has to ask the graph. */
export const ASKED_ANEW: Way = { name: 'asked anew', options: {}, requests: 100 };
/** The same without code compiled for the query. */
export const UNCOMPILED: Way = {
  name: 'asked anew, graphql-js',
  options: { isCompiling: false },
  requests: 100,
};
