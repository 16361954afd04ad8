import type { Parameters, Row } from '../engine/engine.ts';
import { pageOf, pageSize, type Connection } from './connection.ts';
import { readCursor } from './cursor.ts';
import { NO_PARENT, type ListQuery, type Lists } from './lists.ts';
import type { StatementNode } from './node.ts';
import type { StatementDay } from './statement-days.ts';
import { hasConditions, type StatementFilter, type StatementRequest } from './statement-lists.ts';

/** What a list of statements by day needs to know. */
export interface ByDay {
  readonly lists: Lists;
  readonly list: ListQuery<StatementNode, null>;
  readonly request: StatementRequest;
  readonly conditions: Parameters;
  readonly days: () => Promise<readonly StatementDay[]>;
}

// Where a filter lets few statements through, each look goes further than the one before.
const FURTHER = 8;

/** All statements in the order of their days, of which only as many days are looked at as the page takes. */
export function statementsByDay(asked: ByDay): Connection<StatementNode> {
  const { lists, list, request, conditions } = asked;
  const { filter } = request;
  const after = request.after ? readCursor(list.cursor, list.shape, request.after) : null;
  const [afterDate, afterId] = [after?.[0] ?? null, after?.[1] ?? null];
  const size = pageSize(request);
  const look = (days: readonly string[], limit: number) => {
    const parameters = { ...conditions, days, afterDate, afterId, limit };
    return lists.rows('read/statements-of-days', NO_PARENT, parameters);
  };
  return {
    page: async () => {
      const days = daysAhead(await asked.days(), request, afterDate);
      const rows = await lookDayByDay(days, size + 1, look);
      return pageOf(list.cursor, request, rows.map(list.read));
    },
    total: async () => {
      // Days know how many, but not of which kind.
      if (hasConditions({ ...filter, saidFrom: null, saidTo: null }))
        return lists.connection(list, NO_PARENT, request, conditions).total();
      return inPeriod(await asked.days(), filter).reduce((sum, { count }) => sum + count, 0);
    },
  };
}

type Look = (days: readonly string[], limit: number) => Promise<readonly Row[] | undefined>;

async function lookDayByDay(days: readonly StatementDay[], wanted: number, look: Look): Promise<Row[]> {
  const rows: Row[] = [];
  // The first day may have been shown in part.
  let statements = wanted + (days[0]?.count ?? 0);
  for (let from = 0; from < days.length && rows.length < wanted; statements *= FURTHER) {
    const to = endOf(days, from, statements);
    const ofDays = days.slice(from, to).map(({ day }) => day);
    rows.push(...((await look(ofDays, wanted - rows.length)) ?? []));
    from = to;
  }
  return rows;
}

function endOf(days: readonly StatementDay[], from: number, statements: number): number {
  let [to, sum] = [from, 0];
  while (to < days.length && sum < statements) {
    sum += days[to]?.count ?? 0;
    to += 1;
  }
  return to;
}

function daysAhead(
  days: readonly StatementDay[],
  { filter, orderBy }: StatementRequest,
  afterDate: string | number | null,
): readonly StatementDay[] {
  const wanted = inPeriod(days, filter);
  if (orderBy === 'SAID_AT_ASC') return wanted.filter(({ day }) => afterDate === null || day >= afterDate);
  return wanted.filter(({ day }) => afterDate === null || day <= afterDate).toReversed();
}

function inPeriod(
  days: readonly StatementDay[],
  filter: StatementFilter | null | undefined,
): readonly StatementDay[] {
  const { saidFrom, saidTo } = filter ?? {};
  return days.filter(
    ({ day }) => (!saidFrom || day >= saidFrom) && (!saidTo || (day <= saidTo && day !== '')),
  );
}
