import { describe, expect, it } from 'vitest';
import { KeptAnswers } from '../../src/api/kept-answers.ts';
import { openKeeper } from '../../src/graph/article-keeper.ts';
import type { Engine } from '../../src/graph/engine/engine.ts';
import { memoryEngine } from '../support/engines.ts';
import { echo, strike, truce } from '../support/harbour-news.ts';
import { noting, serviceOver, withHarbourNews } from '../support/harbour-service.ts';

const ARTICLES = 'query ($first: PositiveInt = 20) { articles(first: $first) { totalCount nodes { id } } }';
const BY_GET = { headers: { 'apollo-require-preflight': 'yes' } };

const save = (engine: Engine, { article, contentHash, resolved }: typeof strike) =>
  openKeeper(engine).save(article, contentHash, resolved);

/** A service that notes the queries it runs. */
async function notingService(change: (engine: Engine) => Engine = (engine) => engine, keptBytes = 1_000_000) {
  const [engine, ran]: [Engine, string[]] = [await withHarbourNews(await memoryEngine()), []];
  return { engine, ran, ...(await serviceOver(change(noting(engine, ran)), { keptBytes })) };
}

/** How often a list of articles was read while the same was asked three times. */
async function listsRead(ran: readonly string[], ask: () => Promise<unknown>): Promise<number> {
  for (let time = 1; time <= 3; time += 1) await ask();
  return ran.filter((name) => /^read\/articles(?!.*count)/.test(name)).length;
}

const withoutVersion = (engine: Engine): Engine => ({
  ...engine,
  currentVersion: () => Promise.resolve(null),
});

describe('an answer that is asked for again', () => {
  it('is kept from the second time on, and is the same', async () => {
    const { ran, ask } = await notingService();
    const answers = [await ask(ARTICLES), await ask(ARTICLES)];
    const asked = ran.length;
    expect(await ask(ARTICLES)).toEqual(answers[0]);
    expect(answers[1]).toEqual(answers[0]);
    expect(ran.length).toBe(asked);
  });

  it.each([
    ['no bytes are set aside', (engine: Engine) => engine, 0],
    ['nobody here knows of every write', withoutVersion, 1_000_000],
  ])('is asked of the graph where %s', async (_, change, keptBytes) => {
    const { ran, ask } = await notingService(change, keptBytes);
    expect(await listsRead(ran, () => ask(ARTICLES))).toBe(3);
  });

  it('is another after every write', async () => {
    const engine = await memoryEngine();
    const { ask } = await serviceOver(engine, { keptBytes: 1_000_000 });
    const counts = [];
    for (const news of [strike, truce, echo]) {
      await save(engine, news);
      for (let time = 1; time <= 3; time += 1) counts.push((await ask('{ articles { totalCount } }')).data);
    }
    await openKeeper(engine).delete(strike.article.id);
    counts.push((await ask('{ articles { totalCount } }')).data);
    const total = (totalCount: number) => ({ articles: { totalCount } });
    expect(counts).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 2].map(total));
  });

  it('is told apart by its variables', async () => {
    const { ask } = await notingService();
    const sizes = [];
    for (const first of [1, 2, 1, 2, 1, 2]) {
      const { data } = await ask(ARTICLES, { first });
      sizes.push((data as { articles: { nodes: unknown[] } }).articles.nodes.length);
    }
    expect(sizes).toEqual([1, 2, 1, 2, 1, 2]);
  });

  it('is not kept with an error in it', async () => {
    const { ran, ask } = await notingService();
    const query = '{ articles { nodes { id } } paths(from: "nobody", to: "nobody") { length } }';
    expect(await listsRead(ran, () => ask(query))).toBe(3);
  });

  it('is counted', async () => {
    const { url, ask } = await notingService();
    for (let time = 1; time <= 4; time += 1) await ask(`query Often { articles { totalCount } }`);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('communique_graphql_kept_answers_total 2');
    expect(metrics).toContain('communique_graphql_requests_total{operation="Often",outcome="OK"} 4');
  });

  it('is asked of those with the token alone', async () => {
    const token = 'a-token-of-a-good-length';
    const { url } = await serviceOver(await memoryEngine(), { token, keptBytes: 1_000_000 });
    const status = async (authorization: string) => {
      const headers = { 'content-type': 'application/json', authorization };
      const body = JSON.stringify({ query: ARTICLES });
      return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).status;
    };
    const right = `Bearer ${token}`;
    expect([await status(right), await status(right), await status(right), await status('')]).toEqual([
      200, 200, 200, 401,
    ]);
  });
});

describe('what is kept', () => {
  const answer = (size: number) => ({
    headers: new Map<string, string>(),
    body: Buffer.alloc(size),
    packed: () => Buffer.alloc(0),
    watched: { operation: 'unnamed', cost: 1, maxAgeSeconds: 0 },
  });
  const twice = async (kept: KeptAnswers, question: string, size: number) => {
    for (let time = 1; time <= 2; time += 1) {
      await kept.find(question);
      await kept.keep(question, kept.version, answer(size));
    }
  };

  it('stays within its bytes, and what was used longest ago goes first', async () => {
    const kept = new KeptAnswers(10_000, () => Promise.resolve('1'));
    for (const question of ['a', 'b', 'c']) {
      await twice(kept, question, 3_000);
      await kept.find('a');
    }
    const found = await Promise.all(['a', 'b', 'c'].map((question) => kept.find(question)));
    expect(found.map((answer) => answer !== undefined)).toEqual([true, false, true]);
    await twice(kept, 'huge', 20_000);
    expect(await kept.find('huge')).toBeUndefined();
  });

  it('is never an answer that a write came into', async () => {
    let version = '1';
    const kept = new KeptAnswers(10_000, () => Promise.resolve(version));
    await twice(kept, 'a', 10);
    expect(await kept.find('a')).toBeDefined();
    version = '2';
    await kept.keep('a', '1', answer(10));
    await kept.keep('a', '1', answer(10));
    expect(await kept.find('a')).toBeUndefined();
  });

  it('is asked for its version only where it is there or is to be', async () => {
    let looks = 0;
    const kept = new KeptAnswers(10_000, () => Promise.resolve(String((looks += 1))));
    await kept.find('a');
    expect(looks).toBe(0);
    await kept.keep('a', '1', answer(10));
    expect(looks).toBe(0);
    await kept.keep('a', '1', answer(10));
    expect(looks).toBe(1);
    await kept.find('a');
    expect(looks).toBe(2);
  });
});

describe('an answer by GET', () => {
  const search = `?query=${encodeURIComponent('{ articles { totalCount } }')}`;

  it('is recognised by its tag until it is another', async () => {
    const engine = await withHarbourNews(await memoryEngine());
    const { url } = await serviceOver(engine, { keptBytes: 1_000_000 });
    const get = (tag: string) =>
      fetch(`${url}/graphql${search}`, { headers: { ...BY_GET.headers, 'if-none-match': tag } });
    const first = await get('"another"');
    const tag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    for (const known of [tag, `"x", ${tag}`, tag.slice(2)]) {
      const again = await get(known);
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    }
    await openKeeper(engine).delete(strike.article.id);
    const changed = await get(tag);
    expect([changed.status, await changed.json()]).toMatchObject([
      200,
      { data: { articles: { totalCount: 2 } } },
    ]);
  });

  it('is refused as a form could send it, however often it was answered', async () => {
    const { url } = await notingService();
    for (let time = 1; time <= 3; time += 1) await fetch(`${url}/graphql${search}`, BY_GET);
    expect((await fetch(`${url}/graphql${search}`)).status).toBe(400);
  });

  it('with an error in it, and whatever was posted, is kept by nobody on the way', async () => {
    const { url } = await notingService();
    const wrong = await fetch(`${url}/graphql?query={nothing}`, BY_GET);
    const posted = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: ARTICLES }),
    });
    for (const { headers } of [wrong, posted]) {
      expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
    }
  });
});
