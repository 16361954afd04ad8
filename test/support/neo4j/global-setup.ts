import type { TestProject } from 'vitest/node';
import { startNeo4j } from './start-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where no Neo4j can be had; the run has said so. */
    neo4j: { readonly uri: string; readonly username: string; readonly password: string } | null;
  }
}

/** One Neo4j for the whole run. Without one its tests are left out, loudly; in CI that is a failure. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startNeo4j(process.env['NEO4J_TEST_URI'], process.env['NEO4J_TEST_PASSWORD'] ?? '');
  if (typeof server === 'string') {
    if (process.env['CI'] === 'true') throw new Error(`CI needs a Neo4j for its tests: ${server}`);
    console.warn(
      `\n!!! THE TESTS ON NEO4J ARE LEFT OUT: set NEO4J_TEST_URI, or install Docker or Java and Maven (${server})\n`,
    );
    provide('neo4j', null);
    return () => Promise.resolve();
  }
  const { uri, username, password } = server;
  provide('neo4j', { uri, username, password });
  return () => server.stop();
}
