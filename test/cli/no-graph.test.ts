import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communique } from '../support/communique.ts';

const QUESTION = ['cypher', 'RETURN 1 AS one'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'communique-cli-'));
  await writeFile(join(folder, 'article.txt'), 'Mayor Ana Ruiz said the harbour would open.');
});
afterAll(() => rm(folder, { recursive: true }));

/** What was said in the one line, once that it was one line and nothing on standard output is sure. */
async function refusal(args: readonly string[], settings: Record<string, string>) {
  const { code, stdout, stderr } = await communique(args, { folder, settings });
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^communique: .+\n$/);
  return { code, told: stderr.slice('communique: '.length, -1) };
}

describe('a graph that cannot be opened stops a command before it begins', () => {
  it('a data folder that is a file', async () => {
    expect(await refusal(['load', 'article.txt'], { COMMUNIQUE_DATA: 'article.txt' })).toEqual({
      code: 3,
      told: `${join(folder, 'article.txt')}: it is a file, expected a folder; set COMMUNIQUE_DATA to a folder that can be written`,
    });
  });

  it('a data folder within a file', async () => {
    expect(await refusal(['load', 'article.txt'], { COMMUNIQUE_DATA: 'article.txt/graph' })).toEqual({
      code: 3,
      told: `${join(folder, 'article.txt/graph')}: a part of the path is a file, expected a folder; set COMMUNIQUE_DATA to a folder that can be written`,
    });
  });

  it('NEO4J_URI that is no address', async () => {
    expect(await refusal(QUESTION, { NEO4J_URI: 'http://localhost:7474' })).toEqual({
      code: 2,
      told: 'NEO4J_URI is "http://localhost:7474": expected an address such as neo4j://localhost:7687',
    });
  });

  it('NEO4J_URI at which nobody answers', async () => {
    expect(await refusal(QUESTION, { NEO4J_URI: 'bolt://127.0.0.1:1' })).toEqual({
      code: 3,
      told: expect.stringMatching(
        /^bolt:\/\/127\.0\.0\.1:1: NEO4J_URI cannot be reached \(.+\); start Neo4j there, or unset NEO4J_URI for the embedded graph$/,
      ) as string,
    });
  });
});

describe('a service that cannot be started', () => {
  let other: Server;
  let port: number;

  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const address = other.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(() => other.close());

  // Before the seeds are read: nothing of them is printed.
  it.each(['serve', 'start'])('a port in use: %s', async (command) => {
    expect(await refusal([command], { PORT: String(port) })).toEqual({
      code: 2,
      told: `127.0.0.1:${port} is in use by another program: stop it, or set PORT to a free port`,
    });
  });

  it('a port that is none', async () => {
    expect(await refusal(['serve'], { PORT: 'four' })).toEqual({
      code: 2,
      told: 'PORT is "four": expected a whole number from 0 to 65535',
    });
  });
});
