import { openEngine } from '../../../src/graph/engine/open-engine.ts';
import type { Neo4jSettings } from '../../../src/graph/engine/neo4j-engine.ts';
import { startNeo4j } from '../../support/neo4j/start-neo4j.ts';
import { fillGraph } from './fill-graph.ts';

/** A Neo4j with made news, and how to be rid of it. */
export interface MadeNeo4j {
  readonly settings: Neo4jSettings;
  stop(): Promise<void>;
}

/** A Neo4j with this many made statements and nothing else: the tests' own. Throws where none can be had. */
export async function openMadeNeo4j(statements: number): Promise<MadeNeo4j> {
  const server = await startNeo4j(process.env['NEO4J_TEST_URI'], process.env['NEO4J_TEST_PASSWORD'] ?? '');
  if (typeof server === 'string') throw new Error(`there is no Neo4j to measure on: ${server}`);
  const { uri, username, password } = server;
  const settings = { uri, username, password, database: 'neo4j' };
  const engine = await openEngine({ neo4j: settings, dataFolder: null });
  await engine.ask('MATCH (n) DETACH DELETE n', {}, { write: true });
  await fillGraph(engine, statements);
  // Plans made for the empty graph would be followed for a while.
  await engine.ask('CALL db.prepareForReplanning(60)', {}, { write: true });
  await engine.close();
  return { settings, stop: () => server.stop() };
}
