import { tmpdir } from 'node:os';
import { describe, expect, inject, it } from 'vitest';
import { communique } from '../support/communique.ts';

const server = inject('neo4j');
if (server?.password === '') {
  console.warn('\n!!! A REFUSED PASSWORD IS NOT TESTED: the Neo4j at NEO4J_TEST_URI asks for none\n');
}

describe.skipIf(!server || server.password === '')('Neo4j that refuses the password', () => {
  it('is told in one line that names the settings, and not the password', async () => {
    const settings = { NEO4J_URI: server?.uri ?? '', NEO4J_PASSWORD: 'not-the-password' };
    const { code, stdout, stderr } = await communique(['cypher', 'RETURN 1 AS one'], {
      folder: tmpdir(),
      settings,
    });
    expect(stderr).toBe(
      `communique: NEO4J_USERNAME "neo4j" and NEO4J_PASSWORD are not accepted by ${settings.NEO4J_URI}\n`,
    );
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
