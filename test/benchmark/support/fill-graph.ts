import type { Engine, Query, Transaction } from '../../../src/graph/engine/engine.ts';
import { readQuery } from '../../../src/graph/query-files.ts';
import { article, event, links, meeting, person, sizesOf, statement, type MadeNode } from './made-news.ts';

// As many rows at once as the embedded graph swallows without growing slower.
const BATCH = 2_000;

const made = (name: string, text: string): Query => ({ name, text, access: 'WRITE' });

// Articles are saved one by one by the service; a million statements would take an hour that way.
const PUT_ARTICLES = made(
  'articles',
  'UNWIND $rows AS row MERGE (a:Article {id: row.id}) SET a += row.properties',
);
const PUT_STATEMENTS = made('statements', 'UNWIND $ids AS id MERGE (s:Statement {id: id})');
const PUT_REPORTS = made(
  'reports',
  'UNWIND $rows AS row MATCH (s:Statement {id: row.id}) MATCH (a:Article {id: row.article}) CREATE (s)-[r:REPORTED_IN]->(a) SET r += row.properties',
);

/** Fills an empty graph with news that a formula made: always the same for the same number of statements. */
export async function fillGraph(engine: Engine, statements: number): Promise<void> {
  const sizes = sizesOf(statements);
  await nodes(engine, 'write/put-people', sizes.people, person);
  await nodes(engine, 'write/put-events', sizes.events, event);
  await inBatches(engine, sizes.articles, (transaction, indexes) =>
    transaction.run(PUT_ARTICLES, { rows: indexes.map(article) }),
  );
  await inBatches(engine, statements, async (transaction, indexes) => {
    const rows = indexes.map((index) => statement(index, sizes));
    await transaction.run(PUT_STATEMENTS, { ids: rows.map(({ id }) => id) });
    await transaction.run(readQuery('write/set-statements'), { rows });
    const linked = indexes.map((index) => links(index, sizes));
    await transaction.run(PUT_REPORTS, { rows: linked.map(({ report }) => report) });
    await transaction.run(readQuery('write/put-speakers'), { rows: linked.map(({ said }) => said) });
    await transaction.run(readQuery('write/put-subjects'), { rows: linked.flatMap(({ about }) => about) });
  });
  await inBatches(engine, sizes.meetings, (transaction, indexes) =>
    transaction.run(readQuery('write/put-meetings'), { rows: indexes.map((index) => meeting(index, sizes)) }),
  );
}

async function nodes(
  engine: Engine,
  put: string,
  count: number,
  make: (index: number) => MadeNode,
): Promise<void> {
  await inBatches(engine, count, async (transaction, indexes) => {
    const rows = indexes.map(make);
    await transaction.run(readQuery(put), { ids: rows.map(({ id }) => id) });
    await transaction.run(readQuery('write/set-entities'), { rows });
  });
}

async function inBatches(
  engine: Engine,
  count: number,
  write: (transaction: Transaction, indexes: readonly number[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const indexes = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => from + index);
    await engine.transaction((transaction) => write(transaction, indexes));
  }
}
