import { setMaxListeners } from 'node:events';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Readings } from '../graph/reading/open-readings.ts';
import { earlyRefusals } from './early-refusal.ts';
import { clientOf } from './http-guard.ts';
import { etagOf, keptAnswer, KeptAnswers, questionKey, type KeptAnswer } from './kept-answers.ts';
import type { LimitExceeded } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { RequestContext, Watched } from './request-context.ts';
import { countKept, countRefused } from './request-watch.ts';
import { Turns } from './turns.ts';

/** What answers `/graphql`. */
export interface GraphqlRoute {
  readonly apollo: ApolloServer<RequestContext>;
  readonly readings: Readings;
  readonly limits: Limits;
  readonly metrics: Metrics;
  /** Bytes of answers that are kept for whoever asks the same again; 0 keeps none. */
  readonly keptBytes: number;
  /** Answers are for whoever has the token alone. */
  readonly isPrivate: boolean;
  /** The header that tells clients apart; null: the address does. */
  readonly clientHeader: string | null;
}

// Less than this takes no less time to send when it is packed.
const WORTH_PACKING_BYTES = 2_048;

/** Answers GraphQL by GET and POST; what was asked before of the same graph is answered without asking it. */
export function serveGraphql(app: FastifyInstance, route: GraphqlRoute): void {
  const { keptBytes, readings } = route;
  const kept = keptBytes > 0 ? new KeptAnswers(keptBytes, () => readings.currentVersion()) : null;
  const refuseEarly = earlyRefusals(route.limits);
  const turns = new Turns();
  app.route<{ Body: unknown }>({
    url: '/graphql',
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'],
    handler: async (request, reply) => {
      const question = kept && questionOf(request);
      const found = question === null ? undefined : await kept?.find(question);
      if (found) {
        countKept(route.metrics, found.watched);
        return send(request, reply, found, route.isPrivate);
      }
      await turns.take(clientOf(request, route.clientHeader));
      const refusal = refuseEarly(request.body);
      if (refusal) return sendRefusal(route, reply, refusal);
      const begunAt = kept?.version ?? null;
      let watched: Watched | null = null;
      const onAnswered = (answered: Watched) => {
        watched = answered;
      };
      const answer = await route.apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: asApollo(request),
        context: () => Promise.resolve({ ...contextOf(route, request, reply), onAnswered }),
      });
      const whole = wholeAnswer(answer, watched);
      if (!whole) return sendAsItIs(reply, answer);
      // Nobody waits for it.
      if (question !== null) void kept?.keep(question, begunAt, whole);
      return send(request, reply, whole, route.isPrivate);
    },
  });
}

/** What is asked, in short; null where Apollo must first see whether the request may be answered at all. */
function questionOf({ method, url, headers, body }: FastifyRequest): string | null {
  const accept = headers.accept ?? '';
  if (method === 'POST') return questionKey(accept, JSON.stringify(body));
  const isNoForm = headers['apollo-require-preflight'] ?? headers['x-apollo-operation-name'];
  return method === 'GET' && isNoForm ? questionKey(accept, url) : null;
}

function contextOf(
  { readings, limits: { timeoutMs, rows: mostRows } }: GraphqlRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Omit<RequestContext, 'onAnswered'> {
  const signal = endOf(reply, timeoutMs);
  const reading = readings.reading({ signal, timeoutMs, mostRows });
  return { reading, requestId: request.id };
}

/** Aborts when the time is over, and when the client hangs up before its answer is sent. */
function endOf(reply: FastifyReply, timeoutMs: number): AbortSignal {
  const controller = new AbortController();
  // Every query of the database that a request has under way listens; a wide one has dozens.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => {
    controller.abort(new DOMException('the time for an answer is over', 'TimeoutError'));
  }, timeoutMs);
  reply.raw.once('close', () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

function asApollo({ method, headers, url, body }: FastifyRequest) {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const from = url.indexOf('?');
  return { method, headers: map, body, search: from < 0 ? '' : url.slice(from) };
}

// An answer with an error in it may be another the next time.
function wholeAnswer({ status, headers, body }: HTTPGraphQLResponse, watched: Watched | null) {
  if (body.kind !== 'complete' || watched === null || (status ?? 200) !== 200) return null;
  const bytes = Buffer.from(body.string);
  const named = new Map([...headers].filter(([name]) => !OWN_HEADERS.has(name)));
  return keptAnswer({ headers: named, body: bytes, watched });
}

const OWN_HEADERS = new Set(['cache-control', 'content-length', 'etag']);

function send(
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  answer: KeptAnswer,
  isPrivate: boolean,
): Buffer | null {
  for (const [name, value] of answer.headers) void reply.header(name, value);
  // What was posted is not kept by anyone on the way.
  if (method !== 'GET') {
    void reply.header('cache-control', 'no-store');
    return bodyFor(headers, reply, answer);
  }
  const etag = etagOf(answer.body);
  const policy = policyOf(answer.watched.maxAgeSeconds, isPrivate);
  void reply.header('cache-control', policy).header('etag', etag).header('vary', varying(reply, 'accept'));
  if (!isKnown(headers['if-none-match'], etag)) return bodyFor(headers, reply, answer);
  void reply.code(304);
  return null;
}

// "public" is never said: without it nobody on the way keeps the answer to a request with credentials.
function policyOf(maxAgeSeconds: number, isPrivate: boolean): string {
  const keeping = maxAgeSeconds > 0 ? `max-age=${maxAgeSeconds}` : 'no-cache';
  return isPrivate ? `private, ${keeping}` : keeping;
}

function varying(reply: FastifyReply, header: string): string {
  return [reply.getHeader('vary') ?? [], header].flat().join(', ');
}

// Whatever else a client may unpack is packed on its way out, as all replies are.
function bodyFor(headers: FastifyRequest['headers'], reply: FastifyReply, answer: KeptAnswer): Buffer {
  const takesGzip = /(^|,)\s*gzip\s*(,|$)/i.test(headers['accept-encoding'] ?? '');
  if (!takesGzip || answer.body.length < WORTH_PACKING_BYTES) return answer.body;
  void reply.header('content-encoding', 'gzip').header('vary', varying(reply, 'accept-encoding'));
  return answer.packed();
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const strong = etag.slice('W/'.length);
  return ifNoneMatch.split(',').some((known) => known.trim().replace(/^W\//, '') === strong);
}

function sendRefusal({ metrics }: GraphqlRoute, reply: FastifyReply, refusal: LimitExceeded) {
  countRefused(metrics);
  return reply
    .code(400)
    .header('cache-control', 'no-store')
    .send({ errors: [refusal.toRefusal()] });
}

function sendAsItIs(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse): string {
  for (const [name, value] of headers) void reply.header(name, value);
  void reply.code(status ?? 200).header('cache-control', 'no-store');
  if (body.kind === 'complete') return body.string;
  throw new Error('an answer came in pieces, which no question of this schema asks for');
}
