import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchemaFiles } from '../../src/api/schema-files.ts';
import { memoryEngine } from '../support/engines.ts';
import { noting, serviceOver, withHarbourNews, type Client } from '../support/harbour-service.ts';

/** Two nodes of each type, where there are two: a level of a request. */
const NODES: Readonly<Record<string, readonly string[]>> = {
  Person: ['person:ana-ruiz', 'person:bo-lind'],
  Organization: ['organization:dockers'],
  Country: ['country:no'],
  Event: ['event:truce', 'event:talks'],
  Statement: ['statement:open'],
  Article: ['article:strike', 'article:truce'],
};

/** Lists of the whole graph that are found by their words first, in more than one question. */
const BY_WORDS = new Set(['search', 'commentators']);

const schema = buildSchema(readSchemaFiles());
const lists = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && (type.name in NODES || type.name === 'Query'))
  .flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : [],
  )
  .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
  .filter(({ field }) => !BY_WORDS.has(field.name))
  .map(({ type, field }) => ({ type: type.name, field: field.name }));

const PAGE = 'edges { cursor node { id } } nodes { id } pageInfo { hasNextPage endCursor }';

// What whole lists are ordered by is asked for once, and known as long as nothing is written.
const LEARNT = `{ ${lists.flatMap(({ type, field }) => (type === 'Query' ? `${field} { totalCount }` : [])).join(' ')} }`;

/** The queries that a question runs, without those that lead to the nodes it starts from. */
async function ranFor(
  { type, field }: { type: string; field: string },
  selection: string,
): Promise<string[]> {
  const ran: string[] = [];
  const client = await serviceOver(noting(await withHarbourNews(await memoryEngine()), ran));
  await ask(client, LEARNT);
  ran.length = 0;
  const ids = JSON.stringify(NODES[type]);
  const list = `${field} { ${selection} }`;
  await ask(
    client,
    type === 'Query' ? `{ ${list} }` : `{ nodes(ids: ${ids}) { ... on ${type} { ${list} } } }`,
  );
  return ran.filter((name) => !name.endsWith('-by-id'));
}

async function ask(client: Client, query: string): Promise<void> {
  const { errors } = await client.ask(query);
  expect(errors).toBeUndefined();
}

const isCount = (query: string) => /-(count|total)$/.test(query);

describe('a list', () => {
  it('is one of those that are counted here', () => {
    expect(lists.length).toBeGreaterThan(25);
  });

  it.each(lists)('$type.$field takes one question for its page, and none for its length', async (list) => {
    const ran = await ranFor(list, PAGE);
    expect(ran.length).toBe(1);
    expect(ran.filter(isCount)).toEqual([]);
  });

  it.each(lists)(
    '$type.$field takes at most one question for its length, and none for its page',
    async (list) => {
      const ran = await ranFor(list, 'totalCount');
      expect(ran.map(isCount)).toEqual(list.type === 'Query' ? [] : [true]);
    },
  );
});

describe('what hangs on the edges of a list', () => {
  it.each([
    ['Person', 'met', 'read/meetings-of-actors'],
    ['Person', 'proposed', 'read/proposals-of-actors'],
    ['Person', 'agreed', 'read/agreements-of-actors'],
    ['Event', 'proposedBy', 'read/proposers-of-events'],
    ['Event', 'agreedBy', 'read/agreers-of-events'],
  ])('%s.%s brings its places only where they are asked for', async (type, field, query) => {
    expect(await ranFor({ type, field }, 'edges { date }')).toEqual([query]);
    const withPlaces = await ranFor({ type, field }, 'edges { date evidence { quote article { title } } }');
    expect(withPlaces).toEqual([query, 'read/evidence-of-facts']);
  });
});
