import { describe, expect, it } from 'vitest';
import { startService } from '../../src/api/server.ts';
import type { Engine } from '../../src/graph/engine/engine.ts';
import { GraphUnavailable } from '../../src/errors.ts';
import { memoryEngine } from '../support/engines.ts';
import { serviceOver } from '../support/harbour-service.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const QUESTION = JSON.stringify({ query: '{ __typename }' });

describe('GraphQL over HTTP', () => {
  it.each([
    ['a question by POST', { method: 'POST', headers: JSON_TYPE, body: QUESTION }, '', 200],
    ['a question by GET', { headers: { 'apollo-require-preflight': 'yes' } }, '?query={__typename}', 200],
    ['a question by GET as a form could send it', {}, '?query={__typename}', 400],
    ['another method', { method: 'PUT', headers: JSON_TYPE, body: QUESTION }, '', 405],
    [
      'a body that is no JSON by its type',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: QUESTION },
      '',
      415,
    ],
    ['a body that is no JSON in truth', { method: 'POST', headers: JSON_TYPE, body: '{"query":' }, '', 400],
    ['a list of questions', { method: 'POST', headers: JSON_TYPE, body: `[${QUESTION}]` }, '', 400],
    [
      'a client that reads only pictures',
      { method: 'POST', headers: { ...JSON_TYPE, accept: 'image/png' }, body: QUESTION },
      '',
      406,
    ],
    [
      'a query with a mistake',
      { method: 'POST', headers: JSON_TYPE, body: '{"query":"{ nothing }"}' },
      '',
      400,
    ],
    ['a body beyond the limit', { method: 'POST', headers: JSON_TYPE, body: ' '.repeat(200_000) }, '', 413],
  ])('answers %s', async (_, request, search, status) => {
    const { url } = await serviceOver(await memoryEngine());
    const response = await fetch(`${url}/graphql${search}`, request);
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    expect(typeof errors?.[0]?.extensions.code).toBe(status === 200 ? 'undefined' : 'string');
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('lets Apollo Sandbox in, and nobody where the setting says so', async () => {
    const origin = 'https://studio.apollographql.com';
    const allowed = async (cors: string) => {
      const { url } = await serviceOver(await memoryEngine(), { cors });
      const request = { method: 'POST', headers: { ...JSON_TYPE, origin }, body: QUESTION };
      return (await fetch(`${url}/graphql`, request)).headers.get('access-control-allow-origin');
    };
    expect([
      await allowed('sandbox'),
      await allowed('none'),
      await allowed('https://elsewhere.example'),
    ]).toEqual([origin, null, null]);
  });

  it('asks for the token where there is one', async () => {
    const token = 'a-token-of-a-good-length';
    const { url } = await serviceOver(await memoryEngine(), { token });
    const status = async (headers: Record<string, string>) =>
      (
        await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { ...JSON_TYPE, ...headers },
          body: QUESTION,
        })
      ).status;
    expect([
      await status({}),
      await status({ authorization: 'Bearer other' }),
      await status({ authorization: `Bearer ${token}` }),
    ]).toEqual([401, 401, 200]);
  });

  it('names what to do where the port is taken', async () => {
    const engine = await memoryEngine();
    const port = Number(new URL((await serviceOver(engine)).url).port);
    await expect(serviceOver(engine, { port })).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: `127.0.0.1:${port} is in use by another program: stop it, or set PORT to a free port`,
    });
  });
});

describe('what is too much at once', () => {
  it('is told to come back, by whoever asks through a proxy too often', async () => {
    const { url } = await serviceOver(await memoryEngine(), { limits: { requestsPerMinute: 2 } });
    const headers = { ...JSON_TYPE, 'x-forwarded-for': '203.0.113.9' };
    const statuses = [];
    for (const body of [QUESTION, QUESTION, QUESTION]) {
      statuses.push((await fetch(`${url}/graphql`, { method: 'POST', headers, body })).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('is counted by client, as the proxy or the gateway in front tells them apart', async () => {
    const options = { limits: { requestsPerMinute: 1 } };
    const statuses = async (name: string, more: object) => {
      const { url } = await serviceOver(await memoryEngine(), { ...options, ...more });
      const status = async (client: string) => {
        const request = { method: 'POST', headers: { ...JSON_TYPE, [name]: client }, body: QUESTION };
        return (await fetch(`${url}/graphql`, request)).status;
      };
      return [await status('203.0.113.1'), await status('203.0.113.2'), await status('203.0.113.1')];
    };
    expect(await statuses('x-forwarded-for', { proxies: ['127.0.0.1'] })).toEqual([200, 200, 429]);
    expect(await statuses('x-forwarded-for', {})).toEqual([200, 429, 429]);
    expect(await statuses('x-client', { clientHeader: 'x-client' })).toEqual([200, 200, 429]);
  });

  it('is told how big its body was, and how to ask for less', async () => {
    const { url } = await serviceOver(await memoryEngine());
    const body = ' '.repeat(200_000);
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: JSON_TYPE, body });
    expect(await response.json()).toEqual({
      errors: [
        {
          message:
            'bodyBytes is 200000, at most 100000 is allowed: ask in several shorter requests, and put long values into variables',
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', value: 200_000, most: 100_000 },
        },
      ],
    });
  });

  it('is sent away while too many are under way', async () => {
    const { url } = await serviceOver(await memoryEngine(), { limits: { inFlight: 0 } });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: JSON_TYPE, body: QUESTION });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
  });
});

describe('the state of the service', () => {
  it('is alive and ready where the graph answers', async () => {
    const { url, ask } = await serviceOver(await memoryEngine());
    await ask('query Named { people { totalCount } }');
    const [alive, ready, metrics] = await Promise.all(
      ['healthz', 'readyz', 'metrics'].map((path) => fetch(`${url}/${path}`)),
    );
    expect([alive?.status, ready?.status]).toEqual([200, 200]);
    expect(await metrics?.text()).toContain(
      'communique_graphql_requests_total{operation="Named",outcome="OK"} 1',
    );
  });

  it('is alive but not ready where it does not', async () => {
    const { url } = await serviceOver(
      broken(await memoryEngine(), new GraphUnavailable('bolt://secret-host', 'gone')),
    );
    const ready = await fetch(`${url}/readyz`);
    expect([(await fetch(`${url}/healthz`)).status, ready.status, await ready.text()]).toEqual([
      200,
      503,
      '{"status":"not ready","graph":"does not answer"}',
    ]);
  });
});

describe('a failure inside', () => {
  it.each([
    [new Error('secret detail'), 'INTERNAL_SERVER_ERROR'],
    [new GraphUnavailable('bolt://secret-host', 'gone'), 'GRAPH_UNAVAILABLE'],
  ])('%s keeps its details to itself', async (failure, code) => {
    const { ask } = await serviceOver(broken(await memoryEngine(), failure));
    // The third time compiled code answers.
    for (const alias of ['first', 'first', 'first']) {
      const reply = await ask(`{ ${alias}: people { nodes { id } } }`);
      expect(reply.errors?.[0]?.extensions).toEqual({ code });
      expect(JSON.stringify(reply)).not.toMatch(/secret|stack|\.ts/);
    }
  });
});

describe('a service that closes', () => {
  it('finishes what is under way and takes nothing more', async () => {
    const graph = { readings: slowReadings() };
    const service = await startService({ graph, host: '127.0.0.1', port: 0, logLevel: 'silent' });
    const underWay = fetch(`${service.url}/readyz`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await service.close();
    expect((await underWay).status).toBe(200);
    await expect(fetch(`${service.url}/healthz`)).rejects.toThrow();
  });
});

function slowReadings() {
  return {
    reading: () => {
      throw new Error('nothing is asked of it');
    },
    currentVersion: () => Promise.resolve(null),
    ping: () => new Promise<void>((resolve) => setTimeout(resolve, 500)),
  };
}

function broken(engine: Engine, failure: Error): Engine {
  return {
    name: engine.name,
    place: engine.place,
    get version() {
      return engine.version;
    },
    currentVersion: () => engine.currentVersion(),
    run: () => Promise.reject(failure),
    transaction: (work) => engine.transaction(work),
    prepare: () => engine.prepare(),
    search: () => Promise.reject(failure),
    ask: () => Promise.reject(failure),
    close: () => engine.close(),
  };
}
