import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { GRAPH_FILE } from '../../../src/graph/engine/grafeo-engine.ts';
import * as made from './made-news.ts';

// More rows at once take more memory and no less time.
const BATCH = 10_000;

/** An edge between nodes of which the ids of the graph's own are looked up. */
interface MadeEdge {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Fills a folder with the graph of `fillGraph`, nodes and edges straight into the file: no query is parsed, no end of an
 * edge sought. Indexes are not there yet; opening the graph builds them, each at one go.
 */
export async function fillEmbedded(folder: string, statements: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const database = grafeo.GrafeoDB.create(join(folder, GRAPH_FILE));
  const sizes = made.sizesOf(statements);
  const ids = new Map<string, number>();
  await putNodes(database, ['Entity', 'Actor', 'Person'], sizes.people, made.person, ids);
  await putNodes(database, ['Entity', 'Event'], sizes.events, made.event, ids);
  await putNodes(database, ['Article'], sizes.articles, made.article, ids);
  const statement = (index: number) => made.statement(index, sizes);
  await putNodes(database, ['Statement'], statements, statement, ids);
  await putEdges(database, statements, (index) => edgesOf(statement(index)), ids);
  await putEdges(database, sizes.meetings, (index) => [metIn(made.meeting(index, sizes))], ids);
  database.close();
}

function edgesOf({ id, article, report, speaker, event, person }: ReturnType<typeof made.statement>) {
  const properties = { articleIds: [article] };
  return [
    { source: id, target: article, type: 'REPORTED_IN', properties: report },
    { source: speaker, target: id, type: 'SAID', properties },
    { source: id, target: event, type: 'ABOUT', properties },
    { source: id, target: person, type: 'ABOUT', properties },
  ];
}

function metIn({ from, to, properties }: ReturnType<typeof made.meeting>): MadeEdge {
  return { source: from, target: to, type: 'MET', properties };
}

async function putNodes(
  database: GrafeoDB,
  labels: string[],
  count: number,
  make: (index: number) => Pick<ReturnType<typeof made.person>, 'id' | 'properties'>,
  ids: Map<string, number>,
): Promise<void> {
  for (const indexes of batches(count)) {
    const nodes = indexes.map(make);
    const rows = nodes.map(({ id, properties }) => ({ id, ...withoutNulls(properties) }));
    const given = await database.batchCreateNodesWithProps(labels, rows);
    for (const [place, { id }] of nodes.entries()) ids.set(id, given[place] ?? Number.NaN);
  }
}

async function putEdges(
  database: GrafeoDB,
  count: number,
  make: (index: number) => readonly MadeEdge[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const idOf = (id: string) => ids.get(id) ?? Number.NaN;
  for (const indexes of batches(count)) {
    const edges = indexes.flatMap(make);
    await database.batchCreateEdges(
      edges.map(({ source, target, type, properties }) => ({
        ...{ src: idOf(source), dst: idOf(target), type },
        properties: withoutNulls(properties),
      })),
    );
  }
}

// In Cypher a property set to null is none.
const withoutNulls = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));

function* batches(count: number): Iterable<readonly number[]> {
  for (let from = 0; from < count; from += BATCH) {
    yield Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => from + index);
  }
}
