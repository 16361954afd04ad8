import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { maxAgeOf } from './cache-policy.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { meantQuery } from './only-queries.ts';
import { checkCost } from './query-cost.ts';
import { checkShape } from './query-shape.ts';
import type { RequestContext, Watched } from './request-context.ts';

// Names are the client's to choose: those beyond count as one, or a client could fill the memory with them.
const MAX_OPERATION_NAMES = 100;

/** Refuses what lies beyond the limits, tells what the rest costs, and counts both. */
export function requestWatch(limits: Limits, metrics: Metrics): ApolloServerPlugin<RequestContext> {
  const names = new Set<string>();
  const known = (name: string) => {
    if (names.size < MAX_OPERATION_NAMES) names.add(name);
    return names.has(name) ? name : 'other';
  };
  return {
    requestDidStart: () => {
      const endTimer = metrics.durationSeconds.startTimer();
      let [cost, maxAgeSeconds]: [number | null, number] = [null, 0];
      return Promise.resolve({
        didResolveOperation: ({ document, operation, schema, request, operationName }) => {
          const query = meantQuery(operation, request.operationName);
          checkShape(document, query, limits);
          cost = checkCost(schema, document, operationName ?? undefined, request.variables ?? {}, limits);
          metrics.cost.observe(cost);
          maxAgeSeconds = maxAgeOf(schema, document, query);
          return Promise.resolve();
        },
        willSendResponse: (context) => {
          const operation = known(context.operationName ?? 'unnamed');
          endTimer({ operation });
          const outcome = outcomeOf(context);
          metrics.requests.inc({ operation, outcome });
          if (cost !== null) tell(context, cost);
          if (cost !== null && outcome === 'OK')
            context.contextValue.onAnswered({ operation, cost, maxAgeSeconds });
          return Promise.resolve();
        },
      });
    },
  };
}

/** Counts a request that an answer of before was kept for. */
export function countKept(metrics: Metrics, { operation, cost }: Watched): void {
  metrics.cost.observe(cost);
  metrics.durationSeconds.observe({ operation }, 0);
  metrics.requests.inc({ operation, outcome: 'OK' });
  metrics.kept.inc();
}

/** Counts a request that was refused before it was known what it asks. */
export function countRefused(metrics: Metrics): void {
  metrics.requests.inc({ operation: 'unnamed', outcome: 'LIMIT_EXCEEDED' });
}

function outcomeOf({ response, errors }: GraphQLRequestContext<RequestContext>): string {
  const code = errors?.[0]?.extensions['code'];
  if (typeof code === 'string') return code;
  return response.body?.kind === 'single' && response.body.singleResult.errors ? 'ERROR' : 'OK';
}

function tell({ response }: GraphQLRequestContext<RequestContext>, cost: number): void {
  const { body } = response;
  if (body?.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, cost };
}
