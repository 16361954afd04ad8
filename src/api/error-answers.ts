import type { GraphQLFormattedError } from 'graphql';
import { CommuniqueError, type ErrorCode } from '../errors.ts';

/** Failures whose message is made for whoever asks; all others are told apart by their request id alone. */
const FOR_CLIENTS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BAD_INPUT',
  'NOT_FOUND',
  'LIMIT_EXCEEDED',
  'GRAPH_BUSY',
]);

/** Tells a failure that is nobody's business but ours. */
export type ReportInternal = (error: unknown) => void;

/** What a client reads of an error: a stable code, what to do, never a stack or a detail of the inside. */
export function errorAnswers(reportInternal: ReportInternal) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = causeOf(thrown);
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (error instanceof CommuniqueError) {
      return { ...place, message: messageOf(error, reportInternal), extensions: { code: codeOf(error) } };
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return withoutStack(formatted);
    reportInternal(error);
    const message = 'something went wrong inside; the log has it under the request id of this reply';
    return { ...place, message, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}

// What a resolver threw lies inside what the executor made of it.
function causeOf(thrown: unknown): unknown {
  return thrown instanceof Error && 'originalError' in thrown && thrown.originalError
    ? thrown.originalError
    : thrown;
}

function codeOf({ code }: CommuniqueError): string {
  return FOR_CLIENTS.has(code) || code === 'GRAPH_UNAVAILABLE' ? code : 'INTERNAL_SERVER_ERROR';
}

function messageOf(error: CommuniqueError, reportInternal: ReportInternal): string {
  if (FOR_CLIENTS.has(error.code)) return error.message;
  reportInternal(error);
  return error.code === 'GRAPH_UNAVAILABLE'
    ? 'the graph cannot be reached just now: try again in a few seconds'
    : 'something went wrong inside; the log has it under the request id of this reply';
}

function withoutStack({ extensions, ...formatted }: GraphQLFormattedError): GraphQLFormattedError {
  const kept = Object.entries(extensions ?? {}).filter(([name]) => name !== 'stacktrace');
  return { ...formatted, extensions: Object.fromEntries(kept) };
}
