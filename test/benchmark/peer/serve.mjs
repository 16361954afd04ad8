// A program of its own, with packages of its own: serves the Neo4j that it is told of as @neo4j/graphql does, and
// tells its address, and on "spent" its processor time and memory.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const { uri, username, password, database } = JSON.parse(process.argv[2] ?? '');
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true });
const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({ schema, stopOnTerminationSignals: false });
const context = () => Promise.resolve({ sessionConfig: { database } });
const { url } = await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 }, context });

process.send?.({ urls: [url] });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1_000, memoryMb: process.memoryUsage.rss() / 1e6 });
});
process.once('disconnect', () => process.exit());
