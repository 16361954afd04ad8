import { buildSchema, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchemaFiles } from '../../src/api/schema-files.ts';
import { memoryEngine } from '../support/engines.ts';
import { noting, serviceOver, withHarbourNews } from '../support/harbour-service.ts';
import { answersContract } from './answers-contract.ts';
import { documents } from './documents.ts';

answersContract('the embedded graph', memoryEngine);

describe('the questions', () => {
  it('ask for every field of every type', () => {
    const schema = buildSchema(readSchemaFiles());
    const asked = new Set<string>();
    for (const [, query] of documents) {
      const types = new TypeInfo(schema);
      const Field = () => {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (!parent || !field) return;
        const implementing = isObjectType(parent) ? [] : schema.getPossibleTypes(parent);
        for (const type of [parent, ...implementing]) asked.add(`${type.name}.${field.name}`);
      };
      visit(parse(query), visitWithTypeInfo(types, { Field }));
    }
    const all = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
      );
    expect(all.filter((field) => !asked.has(field))).toEqual([]);
  });
});

describe('what a question costs the graph', () => {
  it('is one query a field and level, however many nodes there are', async () => {
    const ran: string[] = [];
    const client = await serviceOver(noting(await withHarbourNews(await memoryEngine()), ran));
    await client.ask(
      '{ people { nodes { name statements { nodes { id about(first: 5) { nodes { name articles(first: 5) { nodes { id } } } } } } } } }',
    );
    expect(ran).toEqual([
      'read/names-of-people',
      'read/people-named',
      'read/statements-by-speaker-newest',
      'read/subjects-of-statements',
      'read/articles-mentioning',
    ]);
  });

  it('counts only where the count is asked for', async () => {
    const ran: string[] = [];
    const client = await serviceOver(noting(await withHarbourNews(await memoryEngine()), ran));
    await client.ask('{ people { nodes { articles { totalCount } } } }');
    expect(ran.slice(2)).toEqual(['read/articles-mentioning-count']);
  });
});

describe('code compiled for a query', () => {
  it.each(documents.map(([name, query]) => ({ name, query })))(
    'answers $name as graphql-js does',
    async ({ query }) => {
      const engine = await withHarbourNews(await memoryEngine());
      const compiling = await serviceOver(engine);
      const plain = await serviceOver(engine, { isCompiling: false });
      await compiling.ask(query);
      expect(await compiling.ask(query)).toEqual(await plain.ask(query));
    },
  );

  it.each([
    ['{ people(first: 101) { nodes { id } } }', {}],
    ['{ people { nodes { id } } person(name: "") { id } }', {}],
    ['query ($id: ID!) { node(id: $id) { id } }', {}],
    ['query ($first: PositiveInt) { people(first: $first) { nodes { id } } }', { first: -3 }],
    ['query ($first: PositiveInt) { people(first: $first) { nodes { id } } }', { first: 1 }],
  ])('fails as graphql-js does: %s', async (query, variables) => {
    const engine = await withHarbourNews(await memoryEngine());
    const compiling = await serviceOver(engine);
    const plain = await serviceOver(engine, { isCompiling: false });
    await compiling.ask(query, variables);
    expect(await compiling.ask(query, variables)).toEqual(await plain.ask(query, variables));
  });
});
