import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { maxAgeOf } from '../../src/api/cache-policy.ts';
import { memoryEngine } from '../support/engines.ts';
import { serviceOver, withHarbourNews } from '../support/harbour-service.ts';

const SCHEMA = buildSchema(`
  directive @cacheControl(maxAge: Int!) on FIELD_DEFINITION | OBJECT
  interface Work { title: String }
  type Book implements Work @cacheControl(maxAge: 300) { title: String stock: Int @cacheControl(maxAge: 5) author: Author reviews: [Review] }
  type Song implements Work @cacheControl(maxAge: 60) { title: String }
  type Author @cacheControl(maxAge: 120) { name: String }
  type Review { text: String }
  type Query { book: Book newest: Book @cacheControl(maxAge: 10) work: Work reviews: [Review] }
`);

describe('the time for which an answer may be used again', () => {
  it.each([
    ['that of its type', '{ book { title } }', 300],
    ['the least of its types', '{ book { title author { name } } }', 120],
    ['that of a field before that of its type', '{ newest { title } }', 10],
    ['that of a field that is no object', '{ book { title stock } }', 5],
    ['nothing where one of its types says nothing', '{ book { title reviews { text } } }', 0],
    ['the least of what an interface can be', '{ work { ... on Book { title } } }', 60],
    ['what a fragment leaves of it', '{ book { ...all } } fragment all on Book { author { name } }', 120],
    ['nothing where it holds no type of the graph', '{ __typename }', 0],
    ['nothing where the schema itself is asked for', '{ __schema { queryType { name } } }', 0],
    ['that of the operation that is meant', 'query A { reviews { text } } query B { book { title } }', 300],
  ])('is %s', (_, query, seconds) => {
    const document = parse(query);
    const operation = getOperationAST(document, query.startsWith('query A') ? 'B' : undefined);
    expect(operation && maxAgeOf(SCHEMA, document, operation)).toBe(seconds);
  });
});

describe('an answer by GET says for how long it may be used again', () => {
  const PERSON = '{ node(id: "person:ana-ruiz") { ... on Person { name } } }';
  const LIST = '{ people { nodes { name } } }';
  const token = 'a-token-of-a-good-length';

  it.each([
    ['a node', PERSON, {}, 'max-age=60'],
    ['a list', LIST, {}, 'no-cache'],
    ['a node for whoever has the token', PERSON, { token }, 'private, max-age=60'],
    ['a list for whoever has the token', LIST, { token }, 'private, no-cache'],
  ])('%s', async (_, query, options, policy) => {
    const engine = await withHarbourNews(await memoryEngine());
    const { url } = await serviceOver(engine, { keptBytes: 1_000_000, ...options });
    const headers = { 'apollo-require-preflight': 'yes', authorization: `Bearer ${token}` };
    // At first by graphql-js, then by compiled code, then as it was kept.
    for (let time = 1; time <= 4; time += 1) {
      const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers });
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, policy]);
      expect(response.headers.get('vary')).toMatch(/\baccept\b/);
    }
  });
});
