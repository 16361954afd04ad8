import type { HostileRequest } from './hostile-request.ts';
import type { Received } from './send.ts';

/** The codes that clients may rely on. */
const STABLE_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'BAD_INPUT',
  'NOT_FOUND',
  'LIMIT_EXCEEDED',
]);

const INSIDES = /node_modules|\.[jt]s:\d+|\bat \w+ \(|stacktrace|graph\.grafeo|executeCypher/;

interface Errors {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

/** What is wrong with the answer to a hostile request, in words; null where nothing is. */
export function faultOf({ kind, outcome, body }: HostileRequest, { status, text }: Received): string | null {
  const asked = `${kind}: ${(body ?? '').slice(0, 120)} → ${status} ${text.slice(0, 200)}`;
  if (INSIDES.test(text)) return `shows its insides: ${asked}`;
  if (status === 0 || status >= 500) return `fails: ${asked}`;
  const codes = codesIn(text);
  if (codes === null) return `answers without JSON: ${asked}`;
  if (codes.some((code) => !STABLE_CODES.has(code))) return `has no stable code: ${asked}`;
  return outcome === 'REFUSED' && codes.length === 0 ? `answers: ${asked}` : null;
}

function codesIn(text: string): readonly string[] | null {
  try {
    const { errors = [] } = JSON.parse(text) as Errors;
    return errors.map(({ extensions }) => String(extensions?.code));
  } catch {
    return null;
  }
}
