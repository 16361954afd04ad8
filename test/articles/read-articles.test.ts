import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileProblem } from '../../src/articles/file-problem.ts';
import { readArticles, type ReadResult } from '../../src/articles/read-articles.ts';

const PROSE = 'Mayor Ana Ruiz said on Monday that the harbour would open again in May.';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'articles-'))));
afterEach(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function read(...paths: string[]): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readArticles(paths, 1_000_000)) results.push(result);
  return results;
}

const articles = async (...paths: string[]) =>
  (await read(...paths)).flatMap((result) => (result.ok ? [result.article] : []));

/** The messages, with the folder's changing name left out. */
const errors = async (...paths: string[]) =>
  (await read(...paths)).flatMap((result) =>
    result.ok ? [] : [result.error.message.replaceAll(`${folder}/`, '')],
  );

describe('articles are read', () => {
  it('from a text file, its name the id', async () => {
    expect(await articles(await put('harbour.txt', PROSE))).toEqual([
      { id: 'article:harbour', title: null, source: null, url: null, publishedAt: null, text: PROSE },
    ]);
  });

  it('with the text as given, byte-order mark aside', async () => {
    const text = ` \t${PROSE}\r\n\r\n`;
    expect((await articles(await put('a.txt', `\ufeff${text}`)))[0]?.text).toBe(text);
  });

  it('from gzip-compressed files of every kind', async () => {
    await put('a.txt.gz', gzipSync(PROSE));
    await put('b.md.gz', gzipSync(`# Harbour opens\n\n${PROSE}`));
    await put('c.html.gz', gzipSync(`<p>${PROSE}</p>`));
    await put('d.jsonl.gz', gzipSync(`{"id":"d","text":"${PROSE}"}\n`));
    expect((await articles(folder)).map(({ id }) => id)).toEqual([
      'article:a',
      'article:b',
      'article:c',
      'article:d',
    ]);
  });

  it('from folders in depth, in order, each file once', async () => {
    const first = await put('2024/b.txt', PROSE);
    await put('2023/z.txt', PROSE);
    await put('a.md', PROSE);
    await put('picture.png', 'x');
    await put('.hidden.txt', PROSE);
    await symlink(folder, join(folder, '2024/loop'));
    expect((await articles(folder, first)).map(({ id }) => id)).toEqual([
      'article:z',
      'article:b',
      'article:a',
    ]);
  });

  it('from lines, each with what it brings', async () => {
    const line = {
      id: 'x-1',
      title: 'Harbour',
      text: PROSE,
      url: 'https://h.example/',
      source: 'Post',
      publishedAt: '2024-03-05T10:00:00Z',
    };
    const path = await put('a.jsonl', `${JSON.stringify(line)}\n\n${JSON.stringify({ text: PROSE })}`);
    expect(await articles(path)).toEqual([
      { ...line, id: 'article:x-1', publishedAt: '2024-03-05' },
      { id: 'article:a-3', title: null, source: null, url: null, publishedAt: null, text: PROSE },
    ]);
  });

  it('from a line that holds a page', async () => {
    const html = `<html><head><title>Harbour opens</title></head><body><p>${PROSE}</p></body></html>`;
    expect(await articles(await put('a.jsonl', JSON.stringify({ html })))).toMatchObject([
      { title: 'Harbour opens', text: PROSE },
    ]);
  });

  it('as long as a novel', async () => {
    const text = `${PROSE}\n`.repeat(13_000);
    expect((await articles(await put('long.txt', text)))[0]?.text.length).toBe(text.length);
  });

  it('with an emoji that was cut in two made whole, and every place as it was', async () => {
    const path = await put('a.jsonl', '{"title":"\\udf0a","text":"Wave \\ud83c, wave \\ud83c\\udf0a."}');
    expect(await articles(path)).toMatchObject([{ title: '\ufffd', text: 'Wave \ufffd, wave 🌊.' }]);
  });

  it('line by line, before the file has ended', async () => {
    const path = await put('many.jsonl', `${JSON.stringify({ text: PROSE })}\n`.repeat(20_000));
    const results = readArticles([path]);
    expect((await results.next()).value).toMatchObject({ ok: true, where: `${path}:1` });
    await results.return(undefined);
  });
});

describe('what cannot be read is told in a line', () => {
  it('a file that is not there', async () => {
    expect(await errors(join(folder, 'no.txt'))).toEqual([
      'no.txt: there is no such file or folder, expected a path to articles',
    ]);
  });

  it('an empty file', async () => {
    expect(await errors(await put('a.txt', ''), await put('a.jsonl', '\n \n'))).toEqual([
      'a.txt: is empty, expected an article',
      'a.jsonl: is empty, expected one article a line',
    ]);
  });

  it('a folder without articles', async () => {
    await put('sub/a.png', 'x');
    expect(await errors(join(folder, 'sub'))).toEqual([
      'sub: holds no articles, expected .txt, .md, .html or .jsonl, or one of these with .gz',
    ]);
  });

  it('a file of unknown type', async () => {
    expect(await errors(await put('a.pdf', 'x'), await put('gz', 'x'))).toEqual([
      'a.pdf: unknown file type, expected .txt, .md, .html or .jsonl, or one of these with .gz',
      'gz: unknown file type, expected .txt, .md, .html or .jsonl, or one of these with .gz',
    ]);
  });

  it('damaged compression', async () => {
    expect(await errors(await put('a.txt.gz', PROSE))).toEqual([
      'a.txt.gz: is damaged, expected gzip-compressed data',
    ]);
  });

  it('compression that breaks off, after the articles before', async () => {
    const lines = Array.from(
      { length: 500 },
      (_, i) => `{"id":"${i}-${Math.sin(i)}","text":"${PROSE}"}`,
    ).join('\n');
    const packed = gzipSync(lines);
    const results = await read(await put('a.jsonl.gz', packed.subarray(0, packed.length - 100)));
    expect(results.at(0)).toMatchObject({ ok: true });
    expect(results.at(-1)).toMatchObject({ ok: false });
    expect(results.filter(({ ok }) => !ok)).toHaveLength(1);
  });

  it('no UTF-8', async () => {
    expect(await errors(await put('a.txt', Buffer.from([0x41, 0xff, 0xfe])))).toEqual([
      'a.txt: is no valid UTF-8, expected text in UTF-8',
    ]);
  });

  it('text that is longer than an article may be', async () => {
    const path = await put('a.txt.gz', gzipSync(Buffer.alloc(64 * 1024 * 1024 + 1, 'a')));
    expect(await errors(path)).toEqual(['a.txt.gz: is longer than 64 MB, expected one article']);
  });

  it('text of ten megabytes', async () => {
    const problem =
      'has a text of 10,000,000 characters, expected one article, 1,000,000 at most (COMMUNIQUE_MAX_ARTICLE_CHARS)';
    const text = 'a'.repeat(10_000_000);
    expect(await errors(await put('a.txt', text), await put('b.jsonl', JSON.stringify({ text })))).toEqual([
      `a.txt: ${problem}`,
      `b.jsonl:1: ${problem}`,
    ]);
  });

  it('a file that may not be opened', () => {
    const refused = Object.assign(new Error('EACCES'), { code: 'EACCES' });
    expect(fileProblem(refused)).toBe('cannot be read, permission denied; expected a readable file');
  });

  it('an article without text', async () => {
    expect(
      await errors(
        await put('a.txt', ' \n'),
        await put('b.html', '<p> </p>'),
        await put('c.jsonl', '{"text":""}'),
      ),
    ).toEqual([
      'a.txt: has no text, expected an article',
      'b.html: has no text, expected an article',
      'c.jsonl:1: has no text, expected an article',
    ]);
  });

  it('an id for the second time', async () => {
    const results = await errors(await put('a/x.txt', PROSE), await put('b/x.md', PROSE));
    expect(results).toEqual(['b/x.md: has the id "article:x" of a/x.txt, expected another id']);
  });

  it.each([
    ['no JSON', 'not json', 'is no JSON, expected one article as a JSON object'],
    ['no object', '[1]', 'is no JSON object, expected {"text": "…"} or {"html": "…"}'],
    ['a text that is none', '{"text": 5}', 'text: expected a string'],
    ['an id that is none', '{"id": {}, "text": "x"}', 'id: expected a string'],
    ['an empty id', '{"id": " ", "text": "x"}', 'id: is empty, expected a string'],
    [
      'a date that is none',
      '{"text":"x","publishedAt":"soon"}',
      'publishedAt: "soon" is no date, expected one such as "2025-03-18"',
    ],
    [
      'a day that is none',
      '{"text":"x","publishedAt":"2025-02-30"}',
      'publishedAt: "2025-02-30" is no date, expected one such as "2025-03-18"',
    ],
    ['neither text nor page', '{"title":"x"}', 'has no text, expected an article'],
  ])('a line with %s, and the others are read', async (_, line, problem) => {
    const path = await put('a.jsonl', `{"text":"One."}\n${line}\n{"text":"Three."}\n`);
    expect(await errors(path)).toEqual([`a.jsonl:2: ${problem}`]);
    expect((await articles(path)).map(({ text }) => text)).toEqual(['One.', 'Three.']);
  });

  it('a line that is no UTF-8, and the others are read', async () => {
    const path = await put(
      'a.jsonl',
      Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from('{"text":"Two."}')]),
    );
    expect(await errors(path)).toEqual(['a.jsonl:1: is no valid UTF-8, expected text in UTF-8']);
    expect((await articles(path)).map(({ text }) => text)).toEqual(['Two.']);
  });
});
