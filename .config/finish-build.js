// What the compiler leaves undone: the program may be run, and the schema lies beside it as one file.
import { chmodSync, writeFileSync } from 'node:fs';
import { readSchemaFiles } from '../dist/api/schema-files.js';

const built = (file) => new URL(`../dist/${file}`, import.meta.url);

chmodSync(built('cli/main.js'), 0o755);
writeFileSync(built('schema.graphql'), readSchemaFiles());
