import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchemaFiles } from '../../src/api/schema-files.ts';
import { memoryEngine } from '../support/engines.ts';
import { serviceOver } from '../support/harbour-service.ts';

/**
 * Breaking changes that are meant, each as the check words it, with the reason in a comment. With the next version,
 * `promised.graphql` becomes the schema of that version, and this list is emptied.
 */
const WRITTEN_DOWN: readonly string[] = [];

const promised = buildSchema(readFileSync(new URL('promised.graphql', import.meta.url), 'utf8'));

describe('the schema that clients were promised', () => {
  it('is kept, but for what is written down', () => {
    const changes = findBreakingChanges(promised, buildSchema(readSchemaFiles()));
    expect(changes.map(({ description }) => description)).toEqual(WRITTEN_DOWN);
  });

  it.each([
    [/^ {2}saidAt: Date$/m, '  saidOn: Date', 'Statement.saidAt was removed.'],
    [
      /^ {2}country: Country$/m,
      '  country: String',
      'Organization.country changed type from Country to String.',
    ],
    [/^ {2}name: String!$/m, '  name: String', / changed type from String! to String\.$/],
  ])('would be missed: %s', (field, instead, change) => {
    const text = readSchemaFiles();
    expect(text).toMatch(field);
    const [first] = findBreakingChanges(promised, buildSchema(text.replace(field, instead)));
    expect(first?.description).toMatch(change);
  });

  it('is not served where introspection is off', async () => {
    const { url } = await serviceOver(await memoryEngine(), { introspection: false });
    expect((await fetch(`${url}/graphql/schema`)).status).toBe(404);
  });
});
