import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readArticles } from '../../src/articles/read-articles.ts';
import { openEngine } from '../../src/graph/engine/open-engine.ts';
import { openReader } from '../../src/reading/open-reader.ts';
import { communique, communiqueUnderWay, exitCodeOf } from '../support/communique.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { memoryEngine } from '../support/engines.ts';
import { load, readingOnce } from '../support/journey.ts';

const MAYORS = 'Ana Ruiz|Bo Lind|Cid Moss|Dee Park|Eve Tarn|Finn Orr'.split('|');
const TOWNS = 'Port Alder|Elmhaven|Drysand|Northmere'.split('|');

/** An article a mayor and town, each a page long, so that a load of all of them takes a while. */
const PAGES = MAYORS.flatMap((mayor) =>
  TOWNS.map((town) =>
    `Mayor ${mayor} of ${town} met the envoy of Norway on Monday. “The harbour of ${town} will open again,” ${mayor} said. The envoy proposed a truce and told reporters that the ferries would sail. `.repeat(
      4,
    ),
  ),
);
// It fails in its turn, when the articles before it have been saved, and says so at once.
const MARK = 'missing.txt';
const BEFORE = 3;

describe('a load that Ctrl-C has ended', () => {
  let folder: string;
  let files: string[];
  let articles: Article[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'communique-cli-'));
    files = PAGES.map((_, i) => `page-${i}.txt`);
    await Promise.all(files.map((file, i) => writeFile(join(folder, file), PAGES[i] ?? '')));
    articles = [];
    for await (const read of readArticles(files.map((file) => join(folder, file)))) {
      if (read.ok) articles.push(read.article);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('leaves whole articles only, and the next load adds the others', async () => {
    const { code, stdout } = await interruptedLoad();
    expect(stdout).toMatch(/interrupted, what was saved is whole\n$/);
    expect(code).toBe(130);

    const reader = readingOnce(await openReader({ threads: 1, model: 'fast' }));
    const alike = await memoryEngine();
    const saved = await stored();
    await load(alike, articles.slice(0, saved.articles), reader);
    expect(saved.articles).toBeGreaterThanOrEqual(BEFORE);
    expect(saved.articles).toBeLessThan(articles.length);
    expect(saved.dump).toEqual(await dumpGraph(alike));

    const next = await communique(['load', ...files], { folder });
    expect(next.stdout).toMatch(
      `${articles.length - saved.articles} new, 0 changed, ${saved.articles} unchanged`,
    );
    expect(next.code).toBe(0);
    await load(alike, articles, reader);
    expect((await stored()).dump).toEqual(await dumpGraph(alike));
    await reader.close();
  }, 180_000);

  /** Loads all articles and presses Ctrl-C once some of them are saved. */
  async function interruptedLoad() {
    const program = communiqueUnderWay(['load', ...files.slice(0, BEFORE), MARK, ...files.slice(BEFORE)], {
      folder,
    });
    let stdout = '';
    program.stdout?.on('data', (text) => (stdout += String(text)));
    program.stderr?.once('data', () => program.kill('SIGINT'));
    return { code: await exitCodeOf(program), stdout };
  }

  async function stored() {
    const engine = await openEngine({ neo4j: null, dataFolder: join(folder, 'graph') });
    const { rows } = await engine.ask('MATCH (a:Article) RETURN a.id AS id');
    const dump = await dumpGraph(engine);
    await engine.close();
    return { articles: rows.length, dump };
  }
});
