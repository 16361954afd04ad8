import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What a service counts, in Prometheus' format. */
export interface Metrics {
  readonly requests: Counter<'operation' | 'outcome'>;
  readonly durationSeconds: Histogram<'operation'>;
  readonly cost: Histogram;
  readonly uncompiled: Counter;
  readonly kept: Counter;
  /** The text that a collector reads, and its content type. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Counters of one service; two services in one process do not mix. */
export function openMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  return {
    requests: new Counter({
      name: 'communique_graphql_requests_total',
      help: 'GraphQL requests by operation and outcome',
      labelNames: ['operation', 'outcome'],
      registers,
    }),
    durationSeconds: new Histogram({
      name: 'communique_graphql_duration_seconds',
      help: 'Time to answer a GraphQL request',
      labelNames: ['operation'],
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
      registers,
    }),
    cost: new Histogram({
      name: 'communique_graphql_cost',
      help: 'Cost of accepted GraphQL requests',
      buckets: [1, 10, 100, 1_000, 10_000, 100_000],
      registers,
    }),
    uncompiled: new Counter({
      name: 'communique_graphql_uncompiled_total',
      help: 'Repeated GraphQL queries that could not be answered by compiled code',
      registers,
    }),
    kept: new Counter({
      name: 'communique_graphql_kept_answers_total',
      help: 'GraphQL requests whose answer was kept from before, the graph being the same',
      registers,
    }),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}
