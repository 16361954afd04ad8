import {
  getNamedType,
  GraphQLError,
  isLeafType,
  isListType,
  getNullableType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { createRequire } from 'node:module';
import type * as QueryComplexity from 'graphql-query-complexity';
import { LimitExceeded } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';
import { refusal } from './only-queries.ts';

// Its ES build brings a second graphql with it, which takes no schema but its own; its other build shares ours.
const { getComplexity } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof QueryComplexity;

// Lists that come whole: the reports of a statement, the roles of a person. Most have one entry or two.
const WHOLE_LIST = 2;
// What is looked through before the first node of an answer, as that many nodes of an answer cost: full text and
// what it brings up, names and who is meant by one, a list that is sifted.
const [FULL_TEXT_COST, NAME_COST, SIFTED_COST] = [5_000, 1_000, 1_000];
const LOOKING: Readonly<Record<string, number>> = {
  search: FULL_TEXT_COST,
  commentators: FULL_TEXT_COST,
  person: NAME_COST,
  organization: NAME_COST,
  country: NAME_COST,
  event: NAME_COST,
};

/**
 * What an operation costs: about the number of nodes that its answer can hold, by the sizes of its pages, which may
 * stand in its variables, and what has to be looked through to find them. Throws LIMIT_EXCEEDED beyond the limit.
 */
export function checkCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
  limits: Limits,
): number {
  const cost = complexity({
    schema,
    query,
    variables,
    estimators: [estimate],
    ...(operationName === undefined ? {} : { operationName }),
  });
  if (cost <= limits.cost) return cost;
  const wayOut = 'ask for smaller pages (first) or fewer lists in one another';
  throw new LimitExceeded('cost', limits.cost, cost, wayOut);
}

// All that can be wrong with a valid query by now are its variables.
function complexity(question: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(question);
  } catch (error) {
    throw error instanceof GraphQLError ? refusal(error.message, 'BAD_USER_INPUT') : error;
  }
}

const estimate: QueryComplexity.ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return 0;
  // A page's edges and nodes are counted with the page.
  if (/(Connection|Edge)$/.test(type.name) && ['edges', 'nodes', 'node', 'pageInfo'].includes(field.name)) {
    return childComplexity;
  }
  const looking = type.name === 'Query' ? (LOOKING[field.name] ?? siftingCost(args)) : 0;
  return (
    looking + lengthOf(args, isListType(getNullableType(field.type)), named.name) * (1 + childComplexity)
  );
};

function siftingCost({ filter, orderBy }: Readonly<Record<string, unknown>>): number {
  return filter || orderBy === 'REPORTS_DESC' ? SIFTED_COST : 0;
}

function lengthOf(args: Readonly<Record<string, unknown>>, isList: boolean, typeName: string): number {
  if (Array.isArray(args['ids'])) return args['ids'].length;
  if (typeName === 'Path') return pageSize(args) * numberIn(args, 'maxLength');
  if (/Connection$/.test(typeName) || typeName === 'Subgraph') return pageSize(args);
  if (isList) return 'first' in args ? Math.min(pageSize(args), 20) : WHOLE_LIST;
  return 1;
}

const pageSize = (args: Readonly<Record<string, unknown>>) => numberIn(args, 'first');

function numberIn(args: Readonly<Record<string, unknown>>, name: string): number {
  const value = args[name];
  return typeof value === 'number' ? value : 1;
}
