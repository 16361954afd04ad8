import neo4j, { type Driver, type ResultSummary } from 'neo4j-driver';
import type { Query } from '../../src/graph/engine/engine.ts';
import { driverParameters } from '../../src/graph/engine/neo4j-values.ts';
import { loadQueries } from '../../src/graph/query-files.ts';
import type { Benchmark, Figures } from './support/benchmark.ts';
import { openMadeNeo4j } from './support/made-neo4j.ts';
import { firstPage } from './support/parameters.ts';

const STATEMENTS = 100_000;

const queries = [...loadQueries().values()].filter(({ access }) => access === 'READ');

export const benchmark: Benchmark = {
  title: `every question of cypher/read by itself, of a Neo4j of ${STATEMENTS} statements`,
  rounds: 3,
  open: async () => {
    const server = await openMadeNeo4j(STATEMENTS);
    const { uri, username, password } = server.settings;
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const contestants = queries.map((query) => ({ name: query.name, measure: () => asked(driver, query) }));
    const close = async () => {
      await driver.close();
      await server.stop();
    };
    return { contestants, close };
  },
};

// What it reads is counted; how long it takes is measured without the counting.
async function asked(driver: Driver, query: Query): Promise<Figures> {
  const text = query.neo4jText ?? query.text;
  const parameters = driverParameters(firstPage(query));
  const begun = performance.now();
  const { records } = await driver.executeQuery(text, parameters);
  const ms = performance.now() - begun;
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters);
  return { ms, rows: records.length, 'db hits': summary.profile ? hitsOf(summary.profile) : 0 };
}

type Profile = Exclude<ResultSummary['profile'], false>;

function hitsOf({ dbHits, children }: Profile): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
