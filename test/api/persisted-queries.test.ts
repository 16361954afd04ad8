import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { memoryEngine } from '../support/engines.ts';
import { serviceOver, withHarbourNews, type Reply } from '../support/harbour-service.ts';

const QUERY = 'query Titles($first: PositiveInt = 5) { articles(first: $first) { nodes { title } } }';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });

async function persistingService(options: { isCompiling?: boolean; keptBytes?: number } = {}) {
  const { url, ...client } = await serviceOver(await withHarbourNews(await memoryEngine()), options);
  const post = async (body: object): Promise<Reply> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    const reply = (await response.json()) as Omit<Reply, 'status'>;
    return { status: response.status, ...reply };
  };
  return { url, post, ...client };
}

describe('a query that is known by its hash', () => {
  it.each([
    ['graphql-js', { isCompiling: false }],
    ['compiled code', {}],
    ['answers kept from before', { keptBytes: 1_000_000 }],
  ])('is asked for once and then answered by its hash alone, by %s', async (_, options) => {
    const { post, ask } = await persistingService(options);
    const known = persisted(sha256(QUERY));
    const unknown = await post(known);
    expect(unknown.errors?.[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND');
    const whole = await ask(QUERY);
    expect(await post({ query: QUERY, ...known })).toEqual(whole);
    for (let time = 1; time <= 4; time += 1) expect(await post(known)).toEqual(whole);
    const two = await post({ ...known, variables: { first: 2 } });
    expect(two.data).toEqual((await ask(QUERY, { first: 2 })).data);
  });

  it('is not believed where the hash is another query’s', async () => {
    const { post } = await persistingService();
    const lie = await post({ query: QUERY, ...persisted(sha256('{ __typename }')) });
    expect([lie.status, lie.data]).toEqual([400, undefined]);
    const asked = await post(persisted(sha256('{ __typename }')));
    expect(asked.errors?.[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('is held to the limits every time', async () => {
    const { post } = await persistingService();
    const query =
      'query Deep($first: PositiveInt = 2) { people(first: $first) { nodes { statements(first: $first) { nodes { about(first: $first) { nodes { articles(first: $first) { nodes { id } } } } } } } } }';
    const known = persisted(sha256(query));
    expect((await post({ query, ...known })).errors).toBeUndefined();
    const dear = await post({ ...known, variables: { first: 100 } });
    expect(dear.errors?.[0]?.extensions['code']).toBe('LIMIT_EXCEEDED');
  });

  it('can be asked for by GET, and its answer is recognised by its tag', async () => {
    const { url, post } = await persistingService({ keptBytes: 1_000_000 });
    const known = persisted(sha256(QUERY));
    await post({ query: QUERY, ...known });
    const search = `?extensions=${encodeURIComponent(JSON.stringify(known.extensions))}`;
    const headers = { 'apollo-require-preflight': 'yes' };
    const first = await fetch(`${url}/graphql${search}`, { headers });
    const tag = first.headers.get('etag') ?? '';
    const again = await fetch(`${url}/graphql${search}`, { headers: { ...headers, 'if-none-match': tag } });
    expect([first.status, again.status]).toEqual([200, 304]);
  });
});

describe('a long answer', () => {
  const query = '{ __schema { types { name description fields { name description } } } }';
  const body = JSON.stringify({ query });

  // fetch unpacks what it gets, and does not tell.
  const packed = (url: string, accept: string) =>
    new Promise<{ encoding: string | undefined; bytes: Buffer }>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'accept-encoding': accept };
      const asking = request(`${url}/graphql`, { method: 'POST', headers }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => {
          resolve({ encoding: response.headers['content-encoding'], bytes: Buffer.concat(pieces) });
        });
      });
      asking.on('error', reject);
      asking.end(body);
    });

  it.each([0, 1_000_000])(
    'travels packed to whoever can unpack it, %i bytes being kept',
    async (keptBytes) => {
      const { url } = await persistingService({ keptBytes });
      for (let time = 1; time <= 3; time += 1) {
        const [plain, gzip] = [await packed(url, 'identity'), await packed(url, 'gzip')];
        expect([plain.encoding, gzip.encoding]).toEqual([undefined, 'gzip']);
        expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
        expect(gzip.bytes.length).toBeLessThan(plain.bytes.length / 2);
      }
    },
  );
});
