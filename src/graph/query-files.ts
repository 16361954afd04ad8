import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommuniqueError } from '../errors.ts';
import type { Query } from './engine/engine.ts';

const VARIANT = '.neo4j.cypher';

/** Every query of a folder like `cypher/`, by name ("read/people"). Throws where a file breaks the rules of the house. */
export function loadQueries(folder = cypherFolder()): ReadonlyMap<string, Query> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.cypher'))
    .sort();
  const texts = new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  for (const [path, text] of texts) checkFile(path, text);
  return new Map(paths.filter((path) => !path.endsWith(VARIANT)).map((path) => asEntry(path, texts)));
}

let queries: ReadonlyMap<string, Query> | null = null;

/** The query of that name (`cypher/read/people.cypher` for "read/people"); files are read once. */
export function readQuery(name: string): Query {
  queries ??= loadQueries();
  const found = queries.get(name);
  if (!found) throw new CommuniqueError('QUERY_FAILED', `${name}: there is no file cypher/${name}.cypher`);
  return found;
}

function asEntry(path: string, texts: ReadonlyMap<string, string>): [string, Query] {
  const name = path.slice(0, -'.cypher'.length);
  const neo4jText = texts.get(`${name}${VARIANT}`);
  const access = name.startsWith('read/') ? 'READ' : 'WRITE';
  return [
    name,
    { name, text: texts.get(path) ?? '', access, ...(neo4jText === undefined ? {} : { neo4jText }) },
  ];
}

function checkFile(path: string, text: string): void {
  const [head = ''] = /^(?:\/\/.*\n)+/.exec(text) ?? [];
  const body = text.slice(head.length);
  if (!/^\/\/ \S.*[?.]/m.test(head)) refuse(path, 'a head comment with the question in a sentence');
  if (path.endsWith(VARIANT) && !/^\/\/ Neo4j:/m.test(head))
    refuse(path, 'the reason in its head, "// Neo4j: …"');
  for (const name of parametersOf(body)) {
    if (!explains(head, name)) refuse(path, `a word on $${name} in its head comment`);
  }
  if (/\bRETURN\b/.test(body) && !/^\/\/ +returns /m.test(head))
    refuse(path, '"returns …" in its head comment');
  if (/;\s*\S/.test(body.replace(/\/\/.*/g, ''))) refuse(path, 'one statement');
}

// "$after…" explains every parameter that begins so.
function explains(head: string, name: string): boolean {
  const explained = [...head.matchAll(/\$([A-Za-z_]\w*)(…?)/g)];
  return explained.some(([, given = '', rest]) => (rest ? name.startsWith(given) : name === given));
}

const parametersOf = (body: string): ReadonlySet<string> =>
  new Set([...body.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name]) => name ?? ''));

function refuse(path: string, expected: string): never {
  throw new CommuniqueError('QUERY_FAILED', `cypher/${path}: expected ${expected}`);
}

// src/graph and dist/graph lie at the same depth, but a folder above may hold either.
function cypherFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'cypher')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'cypher');
}
