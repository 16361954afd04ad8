import { describe, expect, it } from 'vitest';
import { QueryTimedOut } from '../../src/errors.ts';
import type { Engine } from '../../src/graph/engine/engine.ts';
import { memoryEngine } from '../support/engines.ts';
import { noting, serviceOver, withHarbourNews } from '../support/harbour-service.ts';

const nested = (depth: number) =>
  `{ people { nodes ${'{ met { nodes '.repeat(depth)}{ id }${' } }'.repeat(depth)} } }`;
const bomb = (size: number) =>
  `{ ...f0 } ${Array.from({ length: size }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f${size} on Query { __typename }`;

describe('a request beyond a limit is refused with the limit, the value and the way out', () => {
  it.each([
    ['depth', nested(12), {}],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`, {}],
    ['rootFields', `{ ${Array.from({ length: 21 }, () => '__typename').join(' ')} }`, {}],
    [
      'rootFields',
      `{ ...all ...all } fragment all on Query { ${Array.from({ length: 11 }, () => '__typename').join(' ')} }`,
      {},
    ],
    ['tokens', `{ ${'__typename '.repeat(2_100)} }`, {}],
    ['directives', `{ people { ${'totalCount @include(if: true) '.repeat(31)} } }`, {}],
    ['fields', bomb(16), {}],
    [
      'cost',
      '{ people(first: 100) { nodes { statements(first: 100) { nodes { about(first: 100) { nodes { id } } } } } } }',
      {},
    ],
    [
      'cost',
      'query ($n: PositiveInt) { people(first: $n) { nodes { statements(first: $n) { nodes { about(first: $n) { nodes { id } } } } } } }',
      { n: 100 },
    ],
    [
      'cost',
      `{ ${Array.from({ length: 15 }, (_, i) => `a${i}: search(query: "harbour") { totalCount }`).join(' ')} }`,
      {},
    ],
  ])('%s: %#', async (limit, query, variables) => {
    const { ask } = await serviceOver(await memoryEngine());
    const { status, errors } = await ask(query, variables);
    expect([status, errors?.[0]?.extensions]).toMatchObject([400, { code: 'LIMIT_EXCEEDED', limit }]);
    expect(errors?.[0]?.message).toMatch(/^\w+ is \d+, at most \d+ is allowed: \w+/);
  });

  it('rows of one question', async () => {
    const { ask } = await serviceOver(await withHarbourNews(await memoryEngine()), { limits: { rows: 1 } });
    const { errors } = await ask('{ people { nodes { id } } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED' });
    expect(errors?.[0]?.message).toMatch(
      /^rows of read\/[a-z-]+ are more than 1, the most that is allowed: ask for smaller pages \(first\)$/,
    );
  });

  it('time', async () => {
    const engine = withRun(await memoryEngine(), () => Promise.reject(new QueryTimedOut('read/people', 300)));
    const { ask } = await serviceOver(engine, { limits: { timeoutMs: 300 } });
    expect((await ask('{ people { nodes { id } } }')).errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'timeoutMs',
      most: 300,
    });
  });

  it('variables count on every request, not on the first alone', async () => {
    const { ask } = await serviceOver(await withHarbourNews(await memoryEngine()));
    const query =
      'query ($n: PositiveInt) { people(first: $n) { nodes { statements(first: $n) { nodes { about(first: $n) { nodes { id } } } } } } }';
    const statuses = [];
    for (const n of [5, 100, 5, 100]) statuses.push((await ask(query, { n })).status);
    expect(statuses).toEqual([200, 400, 200, 400]);
  });
});

describe('an honest request passes', () => {
  it('three levels of lists of twenty with their places, and it is told what it cost', async () => {
    const { ask } = await serviceOver(await withHarbourNews(await memoryEngine()));
    const { status, errors, extensions } = await ask(
      `{ people(first: 20) { totalCount edges { cursor node { name statements(first: 20) { totalCount edges { node { text
        reports { quote article { title } } about(first: 20) { edges { node { name } } pageInfo { hasNextPage } } } } } } } } }`,
    );
    expect([status, errors]).toEqual([200, undefined]);
    expect(extensions?.cost).toBeGreaterThan(8_000);
  });
});

describe('what cannot be meant is told apart', () => {
  it.each([
    ['{ people(first: 101) { nodes { id } } }', /^first is 101: expected a whole number from 1 to 100$/],
    ['{ people(after: "nonsense") { nodes { id } } }', /^after is no cursor of this list/],
    [
      `{ people(after: "${cursorOf(['events', '', 'event:x'])}") { nodes { id } } }`,
      /^after is no cursor of this list/,
    ],
    [
      `{ people(after: "${cursorOf(['people', 7, 'x'])}") { nodes { id } } }`,
      /^after is no cursor of this list/,
    ],
    [
      '{ statements(filter: { saidFrom: "2031-02-01", saidTo: "2031-01-01" }) { nodes { id } } }',
      /lies after/,
    ],
    ['{ statements(filter: { minConfidence: 7 }) { nodes { id } } }', /^minConfidence is 7/],
    ['{ statements(filter: { text: " … " }) { nodes { id } } }', /has no word in it/],
    ['{ person(name: "  ") { id } }', /^name is empty/],
    [
      '{ neighborhood(of: "country:no", first: 101) { truncated } }',
      /^first is 101: expected a whole number from 1 to 100$/,
    ],
    [
      '{ paths(from: "country:no", to: "event:truce", first: 101) { length } }',
      /^first is 101: expected a whole number from 1 to 100$/,
    ],
    ['{ neighborhood(of: "country:no", depth: 9) { truncated } }', /^depth is 9: expected 1 to 3$/],
    [
      '{ paths(from: "country:no", to: "event:truce", maxLength: 50) { length } }',
      /^maxLength is 50: expected 1 to 6$/,
    ],
  ])('%s', async (query, message) => {
    const { ask } = await serviceOver(await withHarbourNews(await memoryEngine()));
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_INPUT' });
    expect(errors?.[0]?.message).toMatch(message);
  });

  it('a node that does not exist', async () => {
    const { ask } = await serviceOver(await withHarbourNews(await memoryEngine()));
    const { errors } = await ask('{ neighborhood(of: "person:nobody") { truncated } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
  });
});

function withRun(engine: Engine, run: Engine['run']): Engine {
  return { ...noting(engine, []), run };
}

function cursorOf(content: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}
