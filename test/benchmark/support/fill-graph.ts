import type { Engine, Query, Value } from '../../../src/graph/engine/engine.ts';
import * as made from './made-news.ts';

// As many rows at once as the embedded graph swallows without growing slower.
const BATCH = 2_000;

type Row = Readonly<Record<string, Value>>;

// The service saves article by article and merges what they say; a million statements would take a day that way.
// What it leaves in the graph is the same.
const query = (name: string, text: string): Query => ({
  name,
  text: `UNWIND $rows AS row ${text}`,
  access: 'WRITE',
});

const PEOPLE = query('people', 'CREATE (n:Entity:Actor:Person {id: row.id}) SET n += row.properties');
const EVENTS = query('events', 'CREATE (n:Entity:Event {id: row.id}) SET n += row.properties');
const ARTICLES = query('articles', 'CREATE (n:Article {id: row.id}) SET n += row.properties');
const MEETINGS = query(
  'meetings',
  `MATCH (from:Person {id: row.from}) MATCH (to:Person {id: row.to})
   CREATE (from)-[fact:MET]->(to) SET fact += row.properties`,
);
const STATEMENTS = query(
  'statements',
  `MATCH (article:Article {id: row.article}) MATCH (speaker:Person {id: row.speaker})
   MATCH (event:Event {id: row.event}) MATCH (person:Person {id: row.person})
   CREATE (statement:Statement {id: row.id}) SET statement += row.properties
   CREATE (statement)-[report:REPORTED_IN]->(article) SET report += row.report
   CREATE (speaker)-[:SAID {articleIds: [row.article]}]->(statement)
   CREATE (statement)-[:ABOUT {articleIds: [row.article]}]->(event)
   CREATE (statement)-[:ABOUT {articleIds: [row.article]}]->(person)`,
);

/** Fills an empty graph with news that a formula made: always the same for the same number of statements. */
export async function fillGraph(engine: Engine, statements: number): Promise<void> {
  const sizes = made.sizesOf(statements);
  const put = (what: Query, count: number, make: (index: number, sizes: made.Sizes) => Row) =>
    inBatches(count, (indexes) => engine.run(what, { rows: indexes.map((index) => make(index, sizes)) }));
  await put(PEOPLE, sizes.people, made.person);
  await put(EVENTS, sizes.events, made.event);
  await put(ARTICLES, sizes.articles, made.article);
  await put(STATEMENTS, statements, made.statement);
  await put(MEETINGS, sizes.meetings, made.meeting);
}

async function inBatches(
  count: number,
  write: (indexes: readonly number[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    await write(Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => from + index));
  }
}
