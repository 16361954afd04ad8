import { AsyncLocalStorage } from 'node:async_hooks';
import { context, ROOT_CONTEXT, trace, type Context, type Span, type Tracer } from '@opentelemetry/api';
import { afterEach, describe, expect, it } from 'vitest';
import { memoryEngine } from '../support/engines.ts';
import { serviceOver, withHarbourNews } from '../support/harbour-service.ts';

afterEach(() => {
  trace.disable();
  context.disable();
});

describe('OpenTelemetry', () => {
  it('gets a span for a request, and within it one for each query of the graph', async () => {
    const ended = recordSpans();
    const { ask } = await serviceOver(await withHarbourNews(await memoryEngine()));
    await ask('{ people { nodes { roles { title } } } }');
    await expect
      .poll(() => ended)
      .toEqual([
        'read/people-named in graphql request',
        'read/roles-of-people in graphql request',
        'graphql request',
      ]);
  });
});

/** The least that a collector is: names of ended spans, each with its parent's. */
function recordSpans(): string[] {
  const ended: string[] = [];
  const names = new Map<Span, string>();
  const startSpan: Tracer['startSpan'] = (name, _, within = context.active()) => {
    const parent = trace.getSpan(within);
    // A span that records nothing, but knows when it ends.
    const span = Object.create(trace.wrapSpanContext({ traceId: '', spanId: '', traceFlags: 0 })) as Span;
    span.end = () => void ended.push(parent ? `${name} in ${names.get(parent) ?? '?'}` : name);
    names.set(span, name);
    return span;
  };
  const startActiveSpan = (name: string, options: object, work: (span: Span) => unknown) => {
    const span = startSpan(name, options);
    return context.with(trace.setSpan(context.active(), span), () => work(span));
  };
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan, startActiveSpan }) as Tracer });
  followContext();
  return ended;
}

function followContext(): void {
  const storage = new AsyncLocalStorage<Context>();
  context.setGlobalContextManager({
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, work, self, ...args) => storage.run(active, () => work.apply(self, args)),
    bind: (_, target) => target,
    enable() {
      return this;
    },
    disable() {
      return this;
    },
  });
}
