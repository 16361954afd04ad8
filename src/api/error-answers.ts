import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CommuniqueError, QueryTimedOut, type ErrorCode } from '../errors.ts';
import { LimitExceeded } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';
import { hasTooManyTokens, tooManyTokens } from './query-tokens.ts';

/** Failures whose message is made for whoever asks; all others are told apart by their request id alone. */
const FOR_CLIENTS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BAD_INPUT',
  'NOT_FOUND',
  'LIMIT_EXCEEDED',
  'GRAPH_BUSY',
]);

/** All that a client reads of a fault of ours. */
export const INSIDE = 'something went wrong inside; the log has it under the request id of this reply';

/** Tells a failure that is nobody's business but ours. */
export type ReportInternal = (error: unknown) => void;

/** What a client reads of an error: a stable code, what to do, never a stack or a detail of the inside. */
export function errorAnswers(limits: Limits, reportInternal: ReportInternal) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = limitBehind(causeOf(thrown), limits);
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (error instanceof CommuniqueError) {
      return { ...place, message: messageOf(error, reportInternal), extensions: { code: codeOf(error) } };
    }
    if (error instanceof LimitExceeded) return { ...place, ...error.toRefusal() };
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return withoutStack(formatted);
    reportInternal(error);
    return { ...place, message: INSIDE, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}

// What a resolver threw lies inside what the executor made of it.
function causeOf(thrown: unknown): unknown {
  return thrown instanceof Error && 'originalError' in thrown && thrown.originalError
    ? thrown.originalError
    : thrown;
}

// Two limits are kept by others, who say so in words of their own.
function limitBehind(error: unknown, limits: Limits): unknown {
  if (error instanceof QueryTimedOut) {
    const wayOut = 'the graph needed longer; ask for smaller pages (first), fewer lists, or ask again later';
    return new LimitExceeded('timeoutMs', limits.timeoutMs, null, wayOut);
  }
  if (error instanceof GraphQLError && error.source && hasTooManyTokens(error)) {
    return tooManyTokens(error.source, limits);
  }
  return error;
}

function codeOf({ code }: CommuniqueError): string {
  return FOR_CLIENTS.has(code) || code === 'GRAPH_UNAVAILABLE' ? code : 'INTERNAL_SERVER_ERROR';
}

function messageOf(error: CommuniqueError, reportInternal: ReportInternal): string {
  if (FOR_CLIENTS.has(error.code)) return error.message;
  reportInternal(error);
  return error.code === 'GRAPH_UNAVAILABLE'
    ? 'the graph cannot be reached just now: try again in a few seconds'
    : INSIDE;
}

function withoutStack({ extensions, ...formatted }: GraphQLFormattedError): GraphQLFormattedError {
  const kept = Object.entries(extensions ?? {}).filter(([name]) => name !== 'stacktrace');
  return { ...formatted, extensions: Object.fromEntries(kept) };
}
