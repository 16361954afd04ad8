import { onTestFinished } from 'vitest';
import { startService, type ServiceOptions } from '../../src/api/server.ts';
import { openKeeper } from '../../src/graph/article-keeper.ts';
import type { Engine } from '../../src/graph/engine/engine.ts';
import { openReadings } from '../../src/graph/reading/open-readings.ts';
import { echo, strike, truce } from './harbour-news.ts';

/** What a client reads. */
export interface Reply {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown>; path?: unknown }[];
  readonly extensions?: { readonly cost: number };
}

export interface Client {
  readonly url: string;
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Reply>;
}

/** A service over this graph, closed after the test. */
export async function serviceOver(engine: Engine, options: Partial<ServiceOptions> = {}): Promise<Client> {
  const graph = { readings: openReadings(engine) };
  const service = await startService({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent', ...options });
  onTestFinished(() => service.close());
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Omit<Reply, 'status'>;
    return { status: response.status, ...body };
  };
  return { url: service.url, ask };
}

/** The three articles of the harbour, in the graph. */
export async function withHarbourNews(engine: Engine): Promise<Engine> {
  const keeper = openKeeper(engine);
  for (const { article, contentHash, resolved } of [strike, truce, echo]) {
    await keeper.save(article, contentHash, resolved);
  }
  return engine;
}

/** The same engine, which notes the names of the queries that it runs. */
export function noting(engine: Engine, ran: string[]): Engine {
  return {
    name: engine.name,
    place: engine.place,
    get version() {
      return engine.version;
    },
    currentVersion: () => engine.currentVersion(),
    run: (query, ...rest) => {
      ran.push(query.name);
      return engine.run(query, ...rest);
    },
    transaction: (work) => engine.transaction(work),
    prepare: () => engine.prepare(),
    search: (...asked) => engine.search(...asked),
    ask: (...asked) => engine.ask(...asked),
    close: () => engine.close(),
  };
}
