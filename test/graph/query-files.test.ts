import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadQueries, readQuery } from '../../src/graph/query-files.ts';
import { newFolder } from '../support/engines.ts';

const HEAD = '// Who is there?\n//   $id: string\n//   returns name\n';
const BODY = 'MATCH (p:Person {id: $id})\nRETURN p.name AS name\n';

function loaded(files: Readonly<Record<string, string>>) {
  const folder = newFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return loadQueries(folder);
}

describe('queries are files', () => {
  it('keeps to the rules in every file of the house', () => {
    expect(loadQueries().size).toBeGreaterThan(50);
  });

  it('says what each other wording for Neo4j is for; the list is seen when it grows', () => {
    const worded = [...loadQueries().values()].filter(({ neo4jText }) => neo4jText !== undefined);
    expect(worded.map(({ name }) => name)).toEqual([]);
  });

  it('takes the name from the path and the access from the folder', () => {
    const queries = loaded({ 'read/who.cypher': HEAD + BODY, 'write/who.cypher': HEAD + BODY });
    expect([...queries.values()].map(({ name, access }) => [name, access])).toEqual([
      ['read/who', 'READ'],
      ['write/who', 'WRITE'],
    ]);
  });

  it('puts the wording for Neo4j beside the other', () => {
    const neo4j = `// Neo4j: it plans this better.\n${HEAD}RETURN $id AS name\n`;
    const queries = loaded({ 'read/who.cypher': HEAD + BODY, 'read/who.neo4j.cypher': neo4j });
    expect(queries.get('read/who')).toMatchObject({ text: HEAD + BODY, neo4jText: neo4j });
  });

  it('lets "$after…" stand for all parameters that begin so', () => {
    const head = '// Who is there?\n//   $after…: where the page before ended\n//   returns id\n';
    expect(loaded({ 'read/who.cypher': `${head}RETURN $afterId AS id\n` }).size).toBe(1);
  });

  it.each([
    ['no head comment', BODY, 'a head comment with the question in a sentence'],
    [
      'a parameter without a word',
      `// Who?\n//   returns name\n${BODY}`,
      'a word on $id in its head comment',
    ],
    ['columns without a word', `// Who?\n//   $id: string\n${BODY}`, '"returns …" in its head comment'],
    ['two statements', `${HEAD + BODY.trimEnd()};\nMATCH (n) DELETE n\n`, 'one statement'],
  ])('refuses a file with %s', (_, text, expected) => {
    expect(() => loaded({ 'read/who.cypher': text })).toThrow(`cypher/read/who.cypher: expected ${expected}`);
  });

  it('refuses another wording for Neo4j without a reason', () => {
    const files = { 'read/who.cypher': HEAD + BODY, 'read/who.neo4j.cypher': HEAD + BODY };
    expect(() => loaded(files)).toThrow('cypher/read/who.neo4j.cypher: expected the reason in its head');
  });

  it('says which file is missing', () => {
    expect(() => readQuery('read/nothing')).toThrow(
      'read/nothing: there is no file cypher/read/nothing.cypher',
    );
  });
});
