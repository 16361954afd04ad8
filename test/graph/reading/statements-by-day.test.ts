import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/graph/engine/engine.ts';
import { openReadings } from '../../../src/graph/reading/open-readings.ts';
import type { StatementFilter, StatementRequest } from '../../../src/graph/reading/statement-lists.ts';
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
      reportCount: 1,
      search: 'a',
      orderDate: DAYS[(index * 7) % 5] ?? '',
    },
  }));
  const put = writing('UNWIND $rows AS row CREATE (s:Statement {id: row.id}) SET s += row.properties');
  await engine.run(put, { rows });
  return engine;
}

async function pages(engine: Engine, request: Omit<StatementRequest, 'first'>, first: number) {
  const ids: string[] = [];
  const totals = new Set<number>();
  for (let after: string | null = null; ;) {
    const list = openReadings(engine)
      .reading()
      .statements({ ...request, first, after });
    const page = await list.page();
    totals.add(await list.total());
    ids.push(...page.entries.map(({ node }) => node.id));
    after = page.entries.at(-1)?.cursor ?? null;
    if (!page.hasNext || after === null) return { ids, totals: [...totals] };
  }
}

describe('all statements by day', () => {
  const filters: readonly StatementFilter[] = [
    {},
    { kind: 'INDIRECT' },
    { saidFrom: '2031-01-02', saidTo: '2031-01-03' },
    { saidTo: '2031-01-31' },
    { saidFrom: '2032-01-01' },
    { minConfidence: 0.5, kind: 'DIRECT' },
    { via: 'nobody' },
  ];
  const cases = filters.flatMap((filter) =>
    (['SAID_AT_DESC', 'SAID_AT_ASC'] as const).map((orderBy) => ({ filter, orderBy })),
  );

  it.each(cases)('are those of the whole scan: $filter $orderBy', async (request) => {
    const engine = await withStatements();
    const scanning = { ...noting(engine, []), version: null };
    const scanned = await pages(scanning, request, 100);
    for (const first of [1, 3, 7]) expect(await pages(engine, request, first)).toEqual(scanned);
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
