import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchemaFiles } from '../../src/api/schema-files.ts';
import { memoryEngine } from '../support/engines.ts';
import { serviceOver } from '../support/harbour-service.ts';

// The browser's own module, without types.
const { questions } = (await import(new URL('../../seeds/questions.js', import.meta.url).href)) as {
  questions: readonly string[];
};

describe('the explorer', () => {
  it('has five questions that the schema understands', () => {
    const schema = buildSchema(readSchemaFiles());
    expect(questions.map((question) => validate(schema, parse(question)))).toEqual([[], [], [], [], []]);
  });

  it.each(['/', '/graphql'])('opens in a browser at %s and loads everything from here', async (path) => {
    const { url } = await serviceOver(await memoryEngine());
    const page = await fetch(url + path, { headers: { accept: 'text/html,application/xhtml+xml' } });
    const html = await page.text();
    const parts = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, part]) => `${url}${part ?? ''}`);
    const statuses = await Promise.all(parts.map(async (part) => (await fetch(part)).status));
    expect([page.status, parts.length, statuses]).toEqual([200, 6, Array(6).fill(200)]);
    expect(html).not.toMatch(/(?:src|href)="https?:/);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  });
});
