import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openEngine } from '../../src/graph/engine/open-engine.ts';
import { openKeeper } from '../../src/graph/article-keeper.ts';
import { ingest } from '../../src/ingest.ts';
import type { Benchmark, Figures } from './support/benchmark.ts';
import { paperArticle, PaperReader } from './support/made-paper.ts';

const ARTICLES = 1_000;
const MB = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

export const benchmark: Benchmark = {
  title: `made articles of about 170 words into one embedded graph, ${ARTICLES} a turn, all beside the reader; some thirty people and six countries are in the news every day`,
  rounds: 9,
  open: async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'communique-benchmark-'));
    const engine = await openEngine({ neo4j: null, dataFolder });
    const keeper = openKeeper(engine);
    const reader = new PaperReader();
    let next = 0;
    const measure = async (): Promise<Figures> => {
      const [from, started] = [next, performance.now()];
      next += ARTICLES;
      for await (const outcome of ingest(paper(from, next, reader), { reader, keeper })) {
        if (outcome.kind === 'FAILED') throw outcome.error;
      }
      const ms = (performance.now() - started) / ARTICLES;
      collectGarbage();
      const { rss, heapUsed } = process.memoryUsage();
      const figures = { 'ms an article': ms, 'MB of heap': heapUsed / MB, 'MB resident': rss / MB };
      console.log(`${next} articles: ${wordsOf(figures)}`);
      return figures;
    };
    const close = async () => {
      await engine.close();
      rmSync(dataFolder, { recursive: true, force: true });
    };
    return { contestants: [{ name: 'each thousand', measure }], close };
  },
};

async function* paper(from: number, to: number, reader: PaperReader) {
  for (let number = from; number < to; number++) {
    const article = reader.handOut(paperArticle(number));
    yield await Promise.resolve({ ok: true, article, where: article.id } as const);
  }
}

const wordsOf = (figures: Figures): string =>
  Object.entries(figures)
    .map(([unit, figure]) => `${figure.toFixed(1)} ${unit}`)
    .join(', ');
