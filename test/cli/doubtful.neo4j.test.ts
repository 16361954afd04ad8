import { describe, inject } from 'vitest';
import { isNeo4jMissing, neo4jEngine } from '../support/engines.ts';
import { doubtfulContract } from './doubtful-contract.ts';

describe.skipIf(isNeo4jMissing())('who is who', () => {
  doubtfulContract('Neo4j', async () => {
    await neo4jEngine();
    const server = inject('neo4j');
    return {
      NEO4J_URI: server?.uri ?? '',
      NEO4J_USERNAME: server?.username ?? '',
      NEO4J_PASSWORD: server?.password ?? '',
    };
  });
});
