import { context, propagation, SpanKind, trace } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';

/**
 * A span for every request of GraphQL, inside that of its caller where the headers name one. Whoever runs the service
 * plugs in a collector by OpenTelemetry's own means; without one nothing is recorded.
 */
export function traceRequests(app: FastifyInstance): void {
  const tracer = trace.getTracer('communique');
  app.addHook('onRequest', (request, reply, done) => {
    if (!request.url.startsWith('/graphql')) {
      done();
      return;
    }
    const caller = propagation.extract(context.active(), request.headers);
    const attributes = { 'http.request.method': request.method, 'communique.request_id': request.id };
    const span = tracer.startSpan('graphql request', { kind: SpanKind.SERVER, attributes }, caller);
    reply.raw.once('close', () => {
      span.setAttribute('http.response.status_code', reply.statusCode);
      span.end();
    });
    context.with(trace.setSpan(caller, span), done);
  });
}
