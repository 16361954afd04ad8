import compress from '@fastify/compress';
import fastifyCors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { allowedOrigins } from './access.ts';
import { INSIDE } from './error-answers.ts';
import { hearOut } from './hear-out.ts';
import { LimitExceeded } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';

/** What stands between the network and the service. */
export interface GuardOptions {
  readonly limits: Limits;
  readonly cors: string;
  /** The header that tells clients apart; null: the address does. */
  readonly clientHeader: string | null;
}

/** Headers that tell a browser what it may do, who may ask from elsewhere, and how often; compression. */
export async function guard(
  app: FastifyInstance,
  { limits, cors, clientHeader }: GuardOptions,
): Promise<void> {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  await app.register(helmet, { contentSecurityPolicy: { directives: CONTENT_POLICY }, hsts: false });
  await app.register(fastifyCors, {
    origin: allowedOrigins(cors),
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id'],
  });
  await app.register(rateLimit, {
    max: limits.requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => clientOf(request, clientHeader),
    allowList: (request: FastifyRequest) => clientOf(request, clientHeader) === HERE,
    errorResponseBuilder: (_, { max, after }) => tooMany(max, after),
  });
  await app.register(compress, { encodings: ['gzip', 'deflate', 'identity'], threshold: 2_048 });
  keepInFlight(app, limits.inFlight);
}

/** Everything of the explorer comes from here; GraphiQL puts styles into the page, never scripts. */
const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  frameAncestors: ["'none'"],
  // A laptop serves plain HTTP.
  upgradeInsecureRequests: null,
};

/** What GraphQL over HTTP asks of a request: GET or POST, and JSON in a POST. */
export function askForHttpManners(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ method, url, headers }, reply) => {
    if (!/^\/graphql(\?|\/|$)/.test(url)) return;
    if (!['GET', 'POST', 'OPTIONS'].includes(method)) {
      void reply.header('allow', 'GET, POST');
      await refuse(reply, 405, `${method} is not understood here: send a query by GET or POST`);
    } else if (method === 'POST' && !/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
      await refuse(reply, 415, 'the body must be JSON: send "content-type: application/json"');
    }
  });
}

async function refuse(reply: FastifyReply, status: number, message: string): Promise<void> {
  await reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}

/** Refusals of HTTP itself in the shape of a GraphQL error. */
export function answerErrors(app: FastifyInstance, limits: Limits): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'a request failed inside');
    if (status === 413) hearOut(request, reply);
    void reply.code(status).send({ errors: [refusalOf(status, error, request, limits)] });
  });
  app.setNotFoundHandler((request, reply) => {
    const message = `there is nothing at ${request.url.slice(0, 100)}: GraphQL is at /graphql, the explorer at /`;
    void reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
}

/** Refuses an address that is none. */
export function refuseAddress(_: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const message = `${request.url.slice(0, 100)} is no address: expected /graphql, or / for the explorer`;
  void reply.code(400).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}

function refusalOf(status: number, error: Error, { headers }: FastifyRequest, { bodyBytes }: Limits) {
  if (status >= 500) return { message: INSIDE, extensions: { code: codeOf(status) } };
  if (status !== 413) return { message: error.message, extensions: { code: codeOf(status) } };
  const value = Number(headers['content-length']);
  const wayOut = 'ask in several shorter requests, and put long values into variables';
  return new LimitExceeded('bodyBytes', bodyBytes, Number.isFinite(value) ? value : null, wayOut).toRefusal();
}

function codeOf(status: number): string {
  if (status >= 500) return status === 503 ? 'GRAPH_BUSY' : 'INTERNAL_SERVER_ERROR';
  return status === 413 || status === 429 ? 'LIMIT_EXCEEDED' : 'BAD_REQUEST';
}

function tooMany(max: number, after: string) {
  const message = `requests in a minute are more than ${max}, the most that is allowed: ask again in ${after}`;
  return Object.assign(new Error(message), { statusCode: 429 });
}

const HERE = 'this machine';

/** Who is counted as one client. Behind a proxy every request comes from its machine; the proxy says for whom. */
export function clientOf({ ip, headers }: FastifyRequest, header: string | null): string {
  const named = header === null ? undefined : headers[header];
  if (typeof named === 'string') return `named ${named}`;
  const isForwarded = headers['x-forwarded-for'] !== undefined;
  return /^(127\.|::1$|::ffff:127\.)/.test(ip) && !isForwarded ? HERE : ip;
}

function keepInFlight(app: FastifyInstance, most: number): void {
  let underWay = 0;
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/graphql')) return;
    underWay += 1;
    reply.raw.once('close', () => {
      underWay -= 1;
    });
    if (underWay <= most) return;
    const message = `requests under way are ${underWay}, at most ${most} are answered at once: try again in a second`;
    await reply
      .code(503)
      .header('retry-after', '1')
      .send({ errors: [{ message, extensions: { code: 'GRAPH_BUSY' } }] });
  });
}
