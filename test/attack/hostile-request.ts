/** A request that is not meant well, and what must become of it. */
export interface HostileRequest {
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Refused with a code; or answered like any other, since it only looks dangerous. */
  readonly outcome: 'REFUSED' | 'HARMLESS';
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** A question as any client would send it. */
export function question(
  kind: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  outcome: HostileRequest['outcome'] = 'REFUSED',
): HostileRequest {
  return posted(kind, JSON.stringify({ query, variables }), {}, outcome);
}

/** A body as it is, under any headers. */
export function posted(
  kind: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
  outcome: HostileRequest['outcome'] = 'REFUSED',
): HostileRequest {
  return { kind, method: 'POST', path: '/graphql', headers: { ...JSON_TYPE, ...headers }, body, outcome };
}

export function repeated(times: number, part: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => part(index)).join(' ');
}
