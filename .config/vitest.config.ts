import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

const shared = {
  root,
  // Node and its packages take this build of graphql; two builds in one process do not know each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: `${root}node_modules/graphql/index.js` }] },
  test: {
    // The reader's weights and a real Neo4j take seconds to start on a busy laptop.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks' as const,
  },
};

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    maxWorkers: 2,
    projects: [
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'house',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.neo4j.test.ts'],
        },
      },
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'neo4j',
          include: ['test/**/*.neo4j.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['test/support/neo4j/global-setup.ts'],
          // Community has one database: files that use it take turns.
          fileParallelism: false,
        },
      },
    ],
  },
});
