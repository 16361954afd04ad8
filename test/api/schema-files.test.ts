import { readFileSync } from 'node:fs';
import { buildSchema, printSchema } from 'graphql';
import { expect, it } from 'vitest';
import { readSchemaFiles } from '../../src/api/schema-files.ts';
import { memoryEngine } from '../support/engines.ts';
import { serviceOver } from '../support/harbour-service.ts';

const inThePackage = () => readFileSync(new URL('../../dist/schema.graphql', import.meta.url), 'utf8');

it('the schema is one file of the package, the same as at its address and in its parts', async () => {
  const { url } = await serviceOver(await memoryEngine());
  const served = await (await fetch(`${url}/graphql/schema`)).text();
  expect([inThePackage(), served]).toEqual([readSchemaFiles(), readSchemaFiles()]);
});

it('the file is a schema by itself', () => {
  expect(printSchema(buildSchema(inThePackage()))).toMatch(/^type Query \{$/m);
});
