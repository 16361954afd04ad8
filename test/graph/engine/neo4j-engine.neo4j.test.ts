import { describe, expect, inject, it } from 'vitest';
import { openEngine } from '../../../src/graph/engine/open-engine.ts';
import { isNeo4jMissing, neo4jEngine } from '../../support/engines.ts';
import { engineContract } from './engine-contract.ts';

engineContract('Neo4j', neo4jEngine, isNeo4jMissing());

describe('Neo4j that cannot be had', () => {
  const at = (uri: string) => ({ uri, username: 'neo4j', password: 'secret-word', database: 'neo4j' });

  it('names NEO4J_URI where nobody answers, and never the password', async () => {
    const failure = await openEngine({ neo4j: at('bolt://127.0.0.1:1'), dataFolder: null }).catch(String);
    expect(failure).toMatch(/bolt:\/\/127\.0\.0\.1:1: NEO4J_URI cannot be reached/);
    expect(failure).not.toMatch(/secret-word|\n/);
  });

  it.skipIf(isNeo4jMissing())('names NEO4J_DATABASE where there is no such database', async () => {
    const server = inject('neo4j');
    const opening = openEngine({ neo4j: { ...at(''), ...server, database: 'nowhere' }, dataFolder: null });
    await expect(opening).rejects.toThrow(/NEO4J_DATABASE is "nowhere"/);
  });
});
