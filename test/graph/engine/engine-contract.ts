import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/graph/engine/engine.ts';
import { nameSearchText, searchText, searchWords } from '../../../src/graph/search-text.ts';
import { reading, writing } from '../../support/engines.ts';

/** What every engine promises; `open` gives an empty one for each test. */
export function engineContract(name: string, open: () => Promise<Engine>, isMissing = false): void {
  describe.skipIf(isMissing)(`${name} as an engine`, () => {
    it.each([
      ['a string', 'Ana “Zoë” Ruiž 😀 \' " \\ \n'],
      ['a whole number', 9_007_199_254_740_991],
      ['a negative number', -3],
      ['a fraction', 0.25],
      ['true', true],
      ['null', null],
      ['a list', ['a', 'b', '']],
      ['an empty list', []],
      ['a map', { a: 1, b: ['x'], c: { d: null } }],
      ['a list of maps', [{ id: 'x', n: 1 }, { id: 'y' }]],
    ])('gives back %s as it was given', async (_, value) => {
      const engine = await open();
      expect(await engine.run(reading('RETURN $value AS value'), { value })).toEqual([{ value }]);
    });

    it('keeps properties as they were given, and drops those that are null', async () => {
      const engine = await open();
      const properties = {
        text: 'Kyïv',
        count: 3,
        share: 0.5,
        names: ['a', 'b'],
        nothing: null,
        isPlanned: false,
      };
      await engine.run(writing("CREATE (n:Thing {id: 't'}) SET n += $properties"), { properties });
      const rows = await engine.run(
        reading(
          'MATCH (n:Thing) RETURN n { .id, .text, .count, .share, .names, .nothing, .isPlanned } AS thing',
        ),
      );
      expect(rows).toEqual([{ thing: { id: 't', ...properties } }]);
    });

    it('takes a whole number for LIMIT and divides whole numbers as such', async () => {
      const engine = await open();
      const rows = await engine.run(
        reading('UNWIND range(1, 5) AS n WITH n LIMIT $limit RETURN n / $two AS half'),
        { limit: 3, two: 2 },
      );
      expect(rows.map(({ half }) => half)).toEqual([0, 1, 1]);
    });

    it('has another version after every write that readers see, and the same until then', async () => {
      const engine = await open();
      const versions = [await engine.currentVersion(), await engine.currentVersion()];
      await engine.run(writing("CREATE (:Thing {id: 't'})"));
      versions.push(await engine.currentVersion());
      await engine.run(reading('MATCH (n:Thing) RETURN n.id AS id'));
      versions.push(await engine.currentVersion());
      await engine.transaction((transaction) => transaction.run(writing('MATCH (n:Thing) SET n.id = 1')));
      versions.push(await engine.currentVersion());
      await engine.ask('MATCH (n:Thing) DELETE n', {}, { write: true });
      versions.push(await engine.currentVersion());
      const [first, second, third, fourth, fifth, sixth] = versions;
      expect(first).not.toBeNull();
      expect([second, fourth]).toEqual([first, third]);
      expect(new Set([first, third, fifth, sixth]).size).toBe(4);
    });

    it('answers with no rows where nothing is found', async () => {
      const engine = await open();
      expect(await engine.run(reading('MATCH (n:Nobody) RETURN n.id AS id'))).toEqual([]);
    });

    it('keeps all of a transaction and counts what it has changed', async () => {
      const engine = await open();
      const change = await engine.transaction(async (transaction) => {
        await transaction.run(writing("CREATE (:Thing {id: 'a'})-[:NEAR]->(:Thing {id: 'b'})"));
        await transaction.run(writing("MATCH (n:Thing {id: 'b'}) DETACH DELETE n"));
        return transaction.change;
      });
      expect(change).toEqual({ nodes: 1, relationships: 0 });
      expect(await idsIn(engine)).toEqual(['a']);
    });

    it('keeps nothing of a transaction that fails, and goes on working', async () => {
      const engine = await open();
      const failing = engine.transaction(async (transaction) => {
        await transaction.run(writing("CREATE (:Thing {id: 'a'})"));
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
      await engine.run(writing("CREATE (:Thing {id: 'b'})"));
      expect(await idsIn(engine)).toEqual(['b']);
    });

    it('keeps nothing of a transaction with a query that is at fault', async () => {
      const engine = await open();
      const failing = engine.transaction(async (transaction) => {
        await transaction.run(writing("CREATE (:Thing {id: 'a'})"));
        await transaction.run(writing('CREATE (:Thing {id: $missing})'));
      });
      await expect(failing).rejects.toMatchObject({ code: 'QUERY_FAILED' });
      expect(await idsIn(engine)).toEqual([]);
    });

    it('lets writers at the same node wait for each other', async () => {
      const engine = await open();
      await engine.run(writing("CREATE (:Thing {id: 'a', count: 0})"));
      const bump = writing("MATCH (n:Thing {id: 'a'}) SET n.count = n.count + 1");
      await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          i % 2 === 0 ? engine.run(bump) : engine.transaction((transaction) => transaction.run(bump)),
        ),
      );
      expect(await engine.run(reading('MATCH (n:Thing) RETURN n.count AS count'))).toEqual([{ count: 20 }]);
    });

    it('refuses a second node with the same id, even after preparing again', async () => {
      const engine = await open();
      await engine.prepare();
      await engine.run(writing("CREATE (:Article {id: 'article:a'})"));
      await expect(engine.run(writing("CREATE (:Article {id: 'article:a'})"))).rejects.toMatchObject({
        code: 'QUERY_FAILED',
      });
    });

    it('breaks off a query that takes too long, and answers the next', async () => {
      const engine = await open();
      const endless = reading(
        'UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b WITH a * b AS c RETURN sum(c) AS sum',
      );
      await expect(engine.run(endless, {}, { timeoutMs: 30 })).rejects.toMatchObject({
        code: 'QUERY_FAILED',
      });
      expect(await engine.run(reading('RETURN 1 AS one'))).toEqual([{ one: 1 }]);
    });

    it('breaks off a query whose asker has gone', async () => {
      const engine = await open();
      const signal = AbortSignal.abort();
      await expect(engine.run(reading('RETURN 1 AS one'), {}, { signal })).rejects.toThrow('was called off');
    });

    searchContract(open);
    askContract(open);
  });
}

function searchContract(open: () => Promise<Engine>): void {
  const found = async (engine: Engine, index: Parameters<Engine['search']>[0], query: string) =>
    (await engine.search(index, searchWords(query), 10)).map(({ id }) => id);

  async function withTexts(): Promise<Engine> {
    const engine = await open();
    const rows = [
      ['Person', 'person:ana-ruiz', nameSearchText(['Ana Ruiz', 'Mayor Ruiz'])],
      ['Person', 'person:bo-ruizeng', nameSearchText(['Bo Rüizéng'])],
      ['Country', 'country:cz', nameSearchText(['Czechia', 'Česko'])],
      ['Statement', 'statement:1', searchText('The harbours will open; taxes on energy fall.')],
      ['Statement', 'statement:2', searchText('Energy is dear.')],
      ['Statement', 'statement:3', searchText('Energy, energy and harbour taxes: energy!')],
      ['Article', 'article:1', searchText('Київ says “no”; café prices rose')],
    ] as const;
    for (const [label, id, search] of rows) {
      await engine.run(writing(`CREATE (:${label} {id: $id, search: $search})`), { id, search });
    }
    return engine;
  }

  it.each([
    ['names', 'Ruiz', ['person:ana-ruiz', 'person:bo-ruizeng']],
    ['names', 'ana ru', ['person:ana-ruiz', 'person:bo-ruizeng']],
    ['people', 'Rüizeng', ['person:bo-ruizeng']],
    ['names', 'cesko', ['country:cz']],
    ['people', 'cesko', []],
    ['statements', 'harbor taxes', ['statement:3', 'statement:1']],
    ['statements', 'the taxes on harbours', ['statement:3', 'statement:1']],
    ['statements', 'energy', ['statement:3', 'statement:2', 'statement:1']],
    ['articles', 'cafes in київ', ['article:1']],
    ['articles', 'a* OR b~ +("', []],
    ['articles', '', []],
  ] as const)('finds among %s what "%s" means', async (index, query, ids) => {
    const engine = await withTexts();
    expect(await found(engine, index, query)).toEqual(ids);
  });

  it('finds what is new, and no longer what is changed or gone', async () => {
    const engine = await withTexts();
    await engine.run(writing("MATCH (s:Statement {id: 'statement:2'}) SET s.search = $search"), {
      search: searchText('Bread is dear.'),
    });
    await engine.run(writing("MATCH (s:Statement {id: 'statement:3'}) DETACH DELETE s"));
    expect(await found(engine, 'statements', 'energy')).toEqual(['statement:1']);
    expect(await found(engine, 'statements', 'bread')).toEqual(['statement:2']);
  });
}

function askContract(open: () => Promise<Engine>): void {
  async function withTwo(): Promise<Engine> {
    const engine = await open();
    await engine.run(
      writing("CREATE (:Thing:Alpha {id: 'a', size: 2})-[:NEAR {since: '2031-04-05'}]->(:Thing {id: 'b'})"),
    );
    return engine;
  }

  it('gives a person columns in their order, nodes with labels and relationships with type', async () => {
    const engine = await withTwo();
    const answer = await engine.ask(
      'MATCH (z:Alpha)-[near:NEAR]->(other) RETURN z, near, other.id AS other, 3 AS n',
    );
    expect(answer.columns).toEqual(['z', 'near', 'other', 'n']);
    expect(answer.rows).toEqual([
      {
        z: { labels: ['Alpha', 'Thing'], id: 'a', size: 2 },
        near: { type: 'NEAR', since: '2031-04-05' },
        other: 'b',
        n: 3,
      },
    ]);
  });

  it('gives a path as its nodes and relationships', async () => {
    const engine = await withTwo();
    const { rows } = await engine.ask('MATCH path = (:Alpha)-[:NEAR]->(:Thing) RETURN path');
    expect(rows).toEqual([
      {
        path: {
          nodes: [
            { labels: ['Alpha', 'Thing'], id: 'a', size: 2 },
            { labels: ['Thing'], id: 'b' },
          ],
          relationships: [{ type: 'NEAR', since: '2031-04-05' }],
        },
      },
    ]);
  });

  it('names the columns of an answer without rows', async () => {
    const engine = await withTwo();
    expect(await engine.ask('MATCH (n:Nobody) RETURN n.id AS id, n.name AS name')).toEqual({
      columns: ['id', 'name'],
      rows: [],
    });
  });

  it.each([
    'CREATE (:Thing)',
    'create(:Thing)',
    'MATCH (n:Thing) SET n.x = 1 RETURN n.x AS x',
    'MATCH (n:Thing) DETACH DELETE n',
    'MATCH (n:Thing) REMOVE n.size',
    "MERGE (n:Thing {id: 'c'})",
    'UNWIND [1] AS i FOREACH (x IN [i] | CREATE (:Thing))',
    'MATCH (n:Thing) CALL { WITH n SET n.x = 1 } RETURN n.id AS id',
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    'CALL db.clearQueryCaches()',
    'CALL `dbms`.`listConfig`() YIELD name RETURN name',
    'CREATE INDEX FOR (n:Thing) ON (n.x)',
    'DROP CONSTRAINT Article_id',
    'MATCH (n:Thing) /* RETURN */ SET n.x = "// no" RETURN 1 AS one',
  ])('refuses to write unless it may: %s', async (text) => {
    const engine = await withTwo();
    await expect(engine.ask(text)).rejects.toMatchObject({ code: 'QUERY_REFUSED' });
    expect(
      await engine.run(
        reading('MATCH (n:Thing) RETURN count(n) AS things, count(n.size) AS sizes, count(n.x) AS xs'),
      ),
    ).toEqual([{ things: 2, sizes: 1, xs: 0 }]);
  });

  it.each([
    "MATCH (n:Thing) WHERE n.id = 'SET x' RETURN n.id AS id",
    'MATCH (n:Thing) RETURN n.`set` AS created // CREATE nothing',
    'MATCH (n:Thing) RETURN n.size AS `delete`',
    'MATCH (start:Thing)-[:NEAR]->(end:Thing) RETURN start.id AS start, end.id AS stop',
    'CALL db.labels() YIELD label RETURN label',
  ])('lets a question pass that only looks like a write: %s', async (text) => {
    const engine = await withTwo();
    await expect(engine.ask(text)).resolves.toHaveProperty('rows');
  });

  it('writes where it may, and keeps it', async () => {
    const engine = await withTwo();
    await engine.ask('CREATE (:Thing {id: $id})', { id: 'c' }, { write: true });
    expect(await idsIn(engine)).toEqual(['a', 'b', 'c']);
  });

  it('tells in one line what is wrong with a query, and where', async () => {
    const engine = await withTwo();
    const failure = await engine.ask('MATCH (n:Thing\nRETURN n').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'QUERY_FAILED' });
    expect(String(failure)).toMatch(/^\w+: your query: [^\n]+line \d+, column \d+[^\n]*$/);
  });

  it('tells which parameter is missing', async () => {
    const engine = await withTwo();
    await expect(engine.ask('RETURN $nobody AS x')).rejects.toThrow(/^your query: .*nobody/);
  });
}

async function idsIn(engine: Engine): Promise<unknown[]> {
  const rows = await engine.run(reading('MATCH (n:Thing) RETURN n.id AS id ORDER BY id'));
  return rows.map(({ id }) => id);
}
