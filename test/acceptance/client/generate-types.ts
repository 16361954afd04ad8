import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { readSchemaFiles } from '../../../src/api/schema-files.ts';

const DOCUMENTS = new URL('../documents/', import.meta.url);

// A scalar that is not named here stops the generator, instead of being taken for anything.
const CONFIG = {
  immutableTypes: true,
  mergeFragmentTypes: true,
  strictScalars: true,
  scalars: { Date: 'string', DateTime: 'string', PositiveInt: 'number', NonNegativeInt: 'number' },
};

/** The types of a client's questions and answers, as graphql-codegen makes them of the schema and the documents. */
export async function generateTypes(): Promise<string> {
  const documents = readdirSync(DOCUMENTS).map((location) => ({
    location,
    document: parse(readFileSync(new URL(location, DOCUMENTS), 'utf8')),
  }));
  const types = await codegen({
    schema: parse(readSchemaFiles()),
    documents,
    filename: 'documents.ts',
    config: CONFIG,
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const style = await resolveConfig(new URL(import.meta.url));
  return format(types, {
    ...style,
    parser: 'typescript',
  });
}
