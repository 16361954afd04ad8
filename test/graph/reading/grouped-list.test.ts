import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/graph/engine/engine.ts';
import { openReadings } from '../../../src/graph/reading/open-readings.ts';
import type { Connection, PageRequest } from '../../../src/graph/reading/connection.ts';
import type { GraphNode } from '../../../src/graph/reading/node.ts';
import type { Reading } from '../../../src/graph/reading/reading.ts';
import type { StatementFilter } from '../../../src/graph/reading/statement-lists.ts';
import { memoryEngine, writing } from '../../support/engines.ts';
import { noting } from '../../support/harbour-service.ts';

const DAYS = ['', '2031-01-01', '2031-01-02', '2031-01-03', '2031-02-01'];

/** Forty statements on five days, the first of them unknown; every tenth of them is indirect. */
async function withStatements(): Promise<Engine> {
  const engine = await memoryEngine();
  const rows = Array.from({ length: 40 }, (_, index) => ({
    id: `statement:${String(index).padStart(2, '0')}`,
    properties: {
      text: 'a',
      kind: index % 10 === 3 ? 'INDIRECT' : 'DIRECT',
      speakerText: 'b',
      cue: 'said',
      confidence: index / 40,
      reportCount: 1 + (index % 3),
      search: 'a',
      orderDate: DAYS[(index * 7) % 5] ?? '',
    },
  }));
  const put = writing('UNWIND $rows AS row CREATE (s:Statement {id: row.id}) SET s += row.properties');
  await engine.run(put, { rows });
  return engine;
}

/** Every id of a list, page by page, and its lengths as each page tells them. */
async function pages(engine: Engine, listOf: ListOf, first: number) {
  const ids: string[] = [];
  const totals = new Set<number>();
  for (let after: string | null = null; ;) {
    const list = listOf(openReadings(engine).reading(), { first, after });
    const page = await list.page();
    totals.add(await list.total());
    ids.push(...page.entries.map(({ node }) => node.id));
    after = page.entries.at(-1)?.cursor ?? null;
    if (!page.hasNext || after === null) return { ids, totals: [...totals] };
  }
}

type ListOf = (reading: Reading, page: PageRequest) => Connection<GraphNode>;

/** The same graph, whose lists are followed as a database orders them. */
const ordering = (engine: Engine): Engine => ({ ...noting(engine, []), version: null });

async function expectSamePages(engine: Engine, listOf: ListOf): Promise<void> {
  const whole = await pages(ordering(engine), listOf, 100);
  for (const first of [1, 3, 7]) {
    expect(await pages(engine, listOf, first)).toEqual(whole);
    expect(await pages(ordering(engine), listOf, first)).toEqual(whole);
  }
}

describe('all statements by what they are ordered by', () => {
  const filters: readonly StatementFilter[] = [
    {},
    { kind: 'INDIRECT' },
    { saidFrom: '2031-01-02', saidTo: '2031-01-03' },
    { saidTo: '2031-01-31' },
    { saidFrom: '2032-01-01' },
    { minConfidence: 0.5, kind: 'DIRECT' },
    { via: 'nobody' },
    { minReports: 2, saidTo: '2031-01-31' },
  ];
  const cases = filters.flatMap((filter) =>
    (['SAID_AT_DESC', 'SAID_AT_ASC', 'REPORTS_DESC'] as const).map((orderBy) => ({ filter, orderBy })),
  );

  it.each(cases)('are those of the whole list: $filter $orderBy', async (request) => {
    await expectSamePages(await withStatements(), (reading, page) =>
      reading.statements({ ...request, ...page }),
    );
  });

  it('are found by one question, once the days are known', async () => {
    const ran: string[] = [];
    const engine = noting(await withStatements(), ran);
    const readings = openReadings(engine);
    const request = { first: 5, orderBy: 'SAID_AT_DESC' } as const;
    await readings.reading().statements(request).page();
    await readings.reading().statements(request).page();
    expect(ran).toEqual(['read/days-of-statements', 'read/statements-of-days', 'read/statements-of-days']);
  });

  it('are counted by their days alone', async () => {
    const ran: string[] = [];
    const engine = noting(await withStatements(), ran);
    const list = openReadings(engine).reading().statements({ first: 5, orderBy: 'SAID_AT_ASC' });
    expect([await list.total(), ran]).toEqual([40, ['read/days-of-statements']]);
  });

  it('are those of today', async () => {
    const engine = await withStatements();
    const readings = openReadings(engine);
    const newest = async () =>
      (await readings.reading().statements({ first: 1, orderBy: 'SAID_AT_DESC' }).page()).entries[0]?.node.id;
    await newest();
    const later = "MATCH (s:Statement {id: 'statement:00'}) SET s.orderDate = '2031-05-05'";
    await engine.run(writing(later));
    expect(await newest()).toBe('statement:00');
  });
});

const NAMES = ['Ana', 'Bo', 'Ána', 'Čapek', '😀', '\uffee', 'Bo', 'an', 'Zoë', 'Bo'];

/** Twenty of each kind, some under one name, some events and articles of one day and some of none. */
async function withEverything(): Promise<Engine> {
  const engine = await memoryEngine();
  const rows = Array.from({ length: 20 }, (_, index) => ({
    id: String(index).padStart(2, '0'),
    name: NAMES[(index * 3) % 10] ?? '',
    day: DAYS[(index * 7) % 5] ?? '',
    kind: index % 4 === 0 ? 'SUMMIT' : 'MEETING',
  }));
  const labels = { person: 'Person', organization: 'Organization', country: 'Country', event: 'Event' };
  for (const [prefix, label] of Object.entries(labels)) {
    const entity = `(n:Entity:${label} {id: '${prefix}:' + row.id, name: row.name, kind: row.kind, orderDate: row.day})`;
    const dated = "FOREACH (day IN CASE row.day WHEN '' THEN [] ELSE [row.day] END | SET n.date = day)";
    await engine.run(writing(`UNWIND $rows AS row CREATE ${entity} ${dated}`), { rows });
  }
  const article = "(n:Article {id: 'article:' + row.id, orderDate: row.day, publishedAt: row.day})";
  await engine.run(writing(`UNWIND $rows AS row CREATE ${article}`), { rows });
  return engine;
}

describe('all of a kind by what they are ordered by', () => {
  const lists: Readonly<Record<string, ListOf>> = {
    people: (reading, page) => reading.people(page),
    organizations: (reading, page) => reading.organizations(page),
    countries: (reading, page) => reading.countries(page),
    articles: (reading, page) => reading.articles(page),
    events: (reading, page) => reading.events(page),
    'events of a kind': (reading, page) => reading.events(page, { kind: 'SUMMIT' }),
    'events of a period': (reading, page) => reading.events(page, { from: '2031-01-02', to: '2031-01-31' }),
    'events until a day': (reading, page) => reading.events(page, { to: '2031-01-31', kind: 'MEETING' }),
  };

  it.each(Object.entries(lists))('are those of the whole list: %s', async (_, listOf) => {
    await expectSamePages(await withEverything(), listOf);
  });

  it('are all there, in the order of their names', async () => {
    const engine = await withEverything();
    const { ids, totals } = await pages(engine, (reading, page) => reading.people(page), 6);
    expect(totals).toEqual([20]);
    expect(ids.length).toBe(20);
    expect(new Set(ids).size).toBe(20);
  });

  it('are counted without a look at any', async () => {
    const ran: string[] = [];
    const engine = noting(await withEverything(), ran);
    const reading = openReadings(engine).reading();
    expect([await reading.events({ first: 1 }, { from: '2031-01-01' }).total(), ran]).toEqual([
      16,
      ['read/days-of-events'],
    ]);
  });
});
