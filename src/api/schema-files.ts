import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Beside src/ and dist/ alike.
const FOLDER = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The schema as one text, made of the files of `schema/` in the order of their names. */
export function readSchemaFiles(): string {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
    .join('\n');
}
