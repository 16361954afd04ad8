import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Readings } from '../graph/reading/open-readings.ts';
import { askForToken } from './access.ts';
import { listenFailure } from './address.ts';
import { refuseBrokenRequest } from './broken-requests.ts';
import { serveExplorer } from './explorer-pages.ts';
import { serveGraphql } from './graphql-route.ts';
import { graphqlServer } from './graphql-server.ts';
import { answerErrors, askForHttpManners, guard, refuseAddress } from './http-guard.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { openMetrics, type Metrics } from './metrics.ts';
import { serveSchema } from './schema-page.ts';
import { traceRequests } from './tracing.ts';

/** What the service needs of a graph. */
export interface ServedGraph {
  readonly readings: Readings;
}

export interface ServiceOptions {
  readonly graph: ServedGraph;
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** "sandbox", "none", or origins parted by commas. */
  readonly cors?: string;
  readonly introspection?: boolean;
  /** Asked of every client where it is not null. */
  readonly token?: string | null;
  readonly logLevel?: string;
  readonly limits?: Partial<Limits>;
  /** Addresses whose x-forwarded-for is believed. */
  readonly proxies?: readonly string[];
  /** The header that tells clients apart; null: their address does. */
  readonly clientHeader?: string | null;
  /** Answers repeated queries by compiled code. */
  readonly isCompiling?: boolean;
  /** Bytes of answers that are kept for whoever asks the same again while the graph stays the same; 0 keeps none. */
  readonly keptBytes?: number;
}

/** A service that listens. */
export interface Service {
  /** Without a slash at the end. */
  readonly url: string;
  /** Takes no new requests, finishes those under way, at most 10 s. */
  close(): Promise<void>;
}

/** Serves a graph over HTTP: `/graphql`, its schema at `/graphql/schema`, the explorer at `/`, `/healthz`, `/readyz`, `/metrics`. */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { graph, host, port, cors = 'sandbox', token = null, logLevel = 'warn' } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const app = openApp(limits, logLevel, options.proxies ?? []);
  const metrics = openMetrics();
  const { introspection = true, isCompiling = true } = options;
  const reportInternal = (error: unknown) => {
    app.log.error({ err: error }, 'a request failed inside');
  };
  const plugins = [fastifyApolloDrainPlugin(app)];
  const apollo = graphqlServer({ limits, introspection, metrics, reportInternal, isCompiling, plugins });
  await apollo.start();
  traceRequests(app);
  const clientHeader = options.clientHeader ?? null;
  await guard(app, { limits, cors, clientHeader });
  answerErrors(app, limits);
  askForHttpManners(app);
  if (token !== null) askForToken(app, token);
  serveExplorer(app);
  if (introspection) serveSchema(app);
  const { readings } = graph;
  const keptBytes = options.keptBytes ?? 0;
  const isPrivate = token !== null;
  serveGraphql(app, { apollo, readings, limits, metrics, keptBytes, isPrivate, clientHeader });
  serveState(app, graph, metrics);
  return { url: await listen(app, host, port), close: () => drained(app, () => apollo.stop()) };
}

// Whoever has not finished by then is cut off, so that the program ends within ten seconds.
const DRAIN_MS = 8_000;

async function drained(app: FastifyInstance, stop: () => Promise<void>): Promise<void> {
  const cutOff = setTimeout(() => {
    app.server.closeAllConnections();
  }, DRAIN_MS);
  await stop();
  clearTimeout(cutOff);
}

function openApp(limits: Limits, logLevel: string, proxies: readonly string[]): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = pino({ level: logLevel, redact: ['req.headers.authorization'] });
  return Fastify({
    loggerInstance,
    bodyLimit: limits.bodyBytes,
    trustProxy: proxies.length > 0 ? [...proxies] : false,
    // A sender that dawdles holds a connection, no more.
    requestTimeout: limits.timeoutMs,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    clientErrorHandler: refuseBrokenRequest,
    frameworkErrors: refuseAddress,
    // By default Node looks for late senders every 30 s only.
    http: { connectionsCheckingInterval: 500, headersTimeout: limits.timeoutMs },
    genReqId: () => crypto.randomUUID(),
  });
}

function serveState(app: FastifyInstance, { readings }: ServedGraph, metrics: Metrics): void {
  app.get('/healthz', () => ({ status: 'alive' }));
  app.get('/readyz', async (_, reply) => {
    try {
      await readings.ping({ timeoutMs: 2_000 });
      return { status: 'ready', graph: 'answers' };
    } catch (error) {
      app.log.warn({ err: error }, 'the graph does not answer');
      return reply.code(503).send({ status: 'not ready', graph: 'does not answer' });
    }
  });
  app.get('/metrics', async (_, reply) => {
    void reply.type(metrics.contentType);
    return metrics.text();
  });
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    await app.close();
    throw listenFailure(cause, host, port);
  }
}
