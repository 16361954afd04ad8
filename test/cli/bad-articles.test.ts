import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communique, type Ended } from '../support/communique.ts';

const GOOD = 'Mayor Ana Ruiz of Port Alder said on Monday that the harbour would open again in May.';
const line = (fields: object): string => JSON.stringify({ text: GOOD, ...fields });

/** A folder's files and what each must be told of; null where it is a good article. */
const CASES: readonly (readonly [name: string, content: string | Uint8Array | null, told: string | null])[] =
  [
    ['first.txt', GOOD, null],
    ['missing.txt', null, 'missing.txt: there is no such file or folder, expected a path to articles'],
    ['empty.txt', '', 'empty.txt: is empty, expected an article'],
    ['blank.md', ' \n', 'blank.md: has no text, expected an article'],
    ['broken.txt.gz', GOOD, 'broken.txt.gz: is damaged, expected gzip-compressed data'],
    [
      'cut.txt.gz',
      gzipSync(GOOD).subarray(0, 40),
      'cut.txt.gz: ends too early, expected complete gzip-compressed data',
    ],
    ['latin.txt', Uint8Array.of(77, 252, 110), 'latin.txt: is no valid UTF-8, expected text in UTF-8'],
    [
      'picture.png',
      'x',
      'picture.png: unknown file type, expected .txt, .md, .html or .jsonl, or one of these with .gz',
    ],
    [
      'long.txt',
      'Ana Ruiz. '.repeat(1_048_576),
      'long.txt: has a text of 10,485,760 characters, expected one article, 1,000,000 at most (COMMUNIQUE_MAX_ARTICLE_CHARS)',
    ],
    ['last.md', GOOD, null],
  ];

/** Lines of one file, between them good articles, and what is told of each. */
const LINES: readonly (readonly [line: string, told: string | null])[] = [
  [line({ id: 'one' }), null],
  ['{"text": oops', 'is no JSON, expected one article as a JSON object'],
  ['["a list"]', 'is no JSON object, expected {"text": "…"} or {"html": "…"}'],
  ['{"id": "silent"}', 'has no text, expected an article'],
  [line({ publishedAt: 'soon' }), 'publishedAt: "soon" is no date, expected one such as "2025-03-18"'],
  [line({ id: 'first' }), 'has the id "article:first" of first.txt, expected another id'],
  [line({ id: 'two', title: 'half of \ud83c' }), null],
];

const TOLD = [
  ...CASES.flatMap(([, , told]) => told ?? []),
  ...LINES.flatMap(([, told], i) => (told === null ? [] : [`lines.jsonl:${i + 1}: ${told}`])),
  'no-articles: holds no articles, expected .txt, .md, .html or .jsonl, or one of these with .gz',
];
const PATHS = [...CASES.map(([name]) => name), 'lines.jsonl', 'no-articles'];
const LOADED = ['article:first', 'article:last', 'article:one', 'article:two'];

describe('bad articles in a load of good ones', () => {
  let folder: string;
  let load: Ended;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'communique-cli-'));
    for (const [name, content] of CASES) if (content !== null) await writeFile(join(folder, name), content);
    await writeFile(join(folder, 'lines.jsonl'), LINES.map(([text]) => text).join('\n'));
    await mkdir(join(folder, 'no-articles'));
    load = await communique(['load', '--json', ...PATHS], { folder });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(TOLD)('one line: %s', (told) => {
    expect(load.stderr.split('\n')).toContain(`communique: ${told}`);
  });

  it('nothing else is said, and no stack', () => {
    expect(load.stderr.trimEnd().split('\n')).toHaveLength(TOLD.length);
  });

  it('the exit code says that articles failed, and the report says which', () => {
    expect(load.code).toBe(1);
    const report = JSON.parse(load.stdout) as { failures: { code: string; message: string }[] };
    expect(report).toMatchObject({ new: LOADED.length, failed: TOLD.length, interrupted: false });
    expect(report.failures.map(({ message }) => message)).toEqual(TOLD);
    expect(new Set(report.failures.map(({ code }) => code))).toEqual(new Set(['ARTICLE_FORMAT']));
  });

  it('the others are in the graph, with what they say', async () => {
    const query = 'MATCH (s:Statement)-[:REPORTED_IN]->(a:Article) RETURN DISTINCT a.id AS id ORDER BY a.id';
    const { stdout } = await communique(['cypher', query, '--format', 'csv'], { folder });
    expect(stdout.trimEnd().split('\r\n')).toEqual(['id', ...LOADED]);
  });

  it('extract tells the same of them, and prints the others', async () => {
    const extract = await communique(['extract', ...PATHS], { folder });
    expect(extract.stderr).toBe(load.stderr);
    expect(extract.code).toBe(1);
    const printed = extract.stdout.trimEnd().split('\n');
    expect(printed.map((one) => (JSON.parse(one) as { article: { id: string } }).article.id)).toEqual(LOADED);
  });
});
