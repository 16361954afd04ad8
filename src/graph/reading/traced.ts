import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

/** Work on the database within a span of its own; recorded only where a collector is plugged in. */
export function traced<Result>(query: string, work: () => Promise<Result>): Promise<Result> {
  return trace.getTracer('communique').startActiveSpan(query, { kind: SpanKind.CLIENT }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
