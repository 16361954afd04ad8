import type { Engine, Query } from '../../../src/graph/engine/engine.ts';
import { readQuery } from '../../../src/graph/query-files.ts';
import { signatureRows, type SignatureRow } from '../../../src/graph/writing/signature-rows.ts';
import { nothingKnown } from '../../../src/resolution/known-list.ts';
import { resolve } from '../../../src/resolution/resolve.ts';
import { madeArticle } from './made-articles.ts';

const BATCH = 2_000;

// What resolution asks of a graph is there; what it never asks (texts, places) is not.
const BEARERS: Query = {
  name: 'bearers',
  text: 'UNWIND $rows AS row CREATE (n:Entity {id: row.id})',
  access: 'WRITE',
};
const STATEMENTS: Query = {
  name: 'statements',
  text: 'UNWIND $rows AS row CREATE (n:Statement {id: row.id})',
  access: 'WRITE',
};
const SIGNATURES: Query = {
  name: 'signatures',
  text: 'UNWIND $rows AS row CREATE (n:Signature {id: row.id}) SET n += row.properties',
  access: 'WRITE',
};

/** Fills an empty graph with the names, occasions and wordings of made articles, until it has so many entities. */
export async function fillArchive(engine: Engine, entities: number): Promise<void> {
  const rows = new Map<string, SignatureRow>();
  const bearers = new Set<string>();
  for (let number = 0; bearers.size < entities; number++) {
    const made = madeArticle(number);
    const { article } = await resolve(made, made.extraction, nothingKnown);
    for (const row of signatureRows(article)) rows.set(row.id, row);
    for (const { id } of [...article.entities, ...article.events]) bearers.add(id);
  }
  await store(engine, [...rows.values()], [...bearers]);
}

async function store(engine: Engine, rows: readonly SignatureRow[], bearers: readonly string[]) {
  const [statements, others] = [true, false].map((wanted) =>
    rows.filter(({ properties }) => (properties['type'] === 'STATEMENT') === wanted),
  );
  const idsOf = (some: readonly SignatureRow[] = []) => [
    ...new Set(some.map(({ standing }) => standing.target)),
  ];
  const standing = (some: readonly SignatureRow[] = []) =>
    some.map(({ id, standing: { target, ...properties } }) => ({ id, target, properties }));
  await put(
    engine,
    BEARERS,
    bearers.map((id) => ({ id })),
  );
  await put(
    engine,
    STATEMENTS,
    idsOf(statements).map((id) => ({ id })),
  );
  await put(
    engine,
    SIGNATURES,
    rows.map(({ id, properties }) => ({ id, properties })),
  );
  const keys = rows.flatMap(({ id, properties }) =>
    (properties['keys'] as readonly string[]).map((key) => ({ id, key })),
  );
  await put(engine, readQuery('write/put-keys'), keys);
  await put(engine, readQuery('write/put-standing-for-entities'), standing(others));
  await put(engine, readQuery('write/put-standing-for-statements'), standing(statements));
}

type Rows = NonNullable<Parameters<Engine['run']>[1]>['rows'];

async function put(engine: Engine, query: Query, rows: Rows): Promise<void> {
  if (!Array.isArray(rows)) return;
  for (let from = 0; from < rows.length; from += BATCH)
    await engine.run(query, { rows: rows.slice(from, from + BATCH) });
}
