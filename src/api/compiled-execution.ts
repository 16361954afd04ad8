import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
} from '@apollo/server';
import type {
  DocumentNode,
  ExecutionResult,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from './request-context.ts';

// A service is asked some dozens of queries over and over; what is asked once is not worth compiling.
const MAX_COMPILED = 300;
const MAX_SEEN = 2_000;

/** Counts the queries that could not be compiled, or whose variables the compiled form refused. */
export type CountFallback = () => void;

/** What a client reads of an error. */
export type FormatError = (formatted: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;

type Compiled = CompiledQuery<Record<string, unknown>, Record<string, unknown>>;

/** Answers a query that is asked again by code made for it; graphql-js answers the others, with the same results. */
export function compiledExecution(
  countFallback: CountFallback,
  formatError: FormatError,
): ApolloServerPlugin<RequestContext> {
  const seen = new LRUCache<string, true>({ max: MAX_SEEN });
  const compiled = new LRUCache<string, { readonly query: Compiled | null }>({ max: MAX_COMPILED });
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async (request) => {
          const name = `${request.queryHash} ${request.operationName ?? ''}`;
          if (!compiled.has(name) && !seen.has(name)) {
            seen.set(name, true);
            return null;
          }
          if (!compiled.has(name))
            compiled.set(name, { query: compile(request.schema, request.document, request.operationName) });
          const query = compiled.get(name)?.query;
          const result = query ? await answer(query, request) : null;
          if (!result) countFallback();
          return (
            result && {
              http: { headers: new HeaderMap() },
              body: { kind: 'single' as const, singleResult: formatted(result, formatError) },
            }
          );
        },
      }),
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Compiled | null {
  const query = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(query) ? query : null;
}

async function answer(
  compiled: Compiled,
  { contextValue, request }: GraphQLRequestContextResponseForOperation<RequestContext>,
): Promise<ExecutionResult | null> {
  const result = await compiled.query(undefined, contextValue, request.variables ?? {});
  // No data at all: the variables do not fit. graphql-js says so in its own words.
  return result.data === undefined ? null : result;
}

// Apollo formats the errors of its own execution only.
function formatted({ errors, ...result }: ExecutionResult, formatError: FormatError) {
  if (!errors) return result;
  return { ...result, errors: errors.map((error) => formatError(plain(error), error)) };
}

// Errors of compiled code lack the methods, and at times the parts, of those of graphql-js.
function plain({ message, locations, path, extensions }: Partial<GraphQLError>): GraphQLFormattedError {
  return {
    message: message ?? '',
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions },
  };
}
