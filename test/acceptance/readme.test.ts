import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import { communique, communiqueUnderWay, exitCodeOf } from '../support/communique.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

// **Question?** Answer, then the query in a fence.
const QUESTIONS = [...README.matchAll(/^\*\*(.+\?)\*\* (.+)\n\n```\n([^`]+)```$/gm)].map(
  ([, question = '', answer = '', query = '']) => ({ question, answer, query }),
);
const CYPHER = [...README.matchAll(/^npx communique cypher '([^']+)'$/gm)].map(([, query = '']) => query);

describe('what the README promises of the seeds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-readme-'));
  let url: string;
  beforeAll(async () => {
    // As `npm start` does, at a port that is free, and with the model that reads unless told otherwise.
    const service = communiqueUnderWay(['start'], {
      folder,
      settings: { PORT: '0', COMMUNIQUE_READER: 'thorough' },
    });
    const ended = exitCodeOf(service);
    url = await addressIn(service.stdout);
    return async () => {
      service.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    };
  }, 90_000);

  it('is five questions, twice', () => {
    expect([QUESTIONS.length, CYPHER.length]).toEqual([5, 5]);
  });

  it.each(QUESTIONS)('$question', async ({ answer, query }) => {
    const names = namesIn(await ask(url, query));
    expect(names).not.toEqual([]);
    for (const name of names) expect(answer).toContain(name.split(' ').at(-1));
  });

  it.each(CYPHER)('%s', async (query) => {
    const { code, stdout } = await communique(['cypher', query, '--format', 'json'], { folder });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).not.toEqual([]);
  });
});

async function addressIn(output: NodeJS.ReadableStream | null): Promise<string> {
  if (!output) throw new Error('the program has no output to read');
  for await (const line of createInterface({ input: output })) {
    const [, url] = /^GraphQL {2}(\S+)$/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('the program ended before it served');
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** Every `name` in a reply. */
function namesIn(reply: unknown): string[] {
  if (typeof reply !== 'object' || reply === null) return [];
  return Object.entries(reply).flatMap(([key, value]) =>
    key === 'name' && typeof value === 'string' ? [value] : namesIn(value),
  );
}
