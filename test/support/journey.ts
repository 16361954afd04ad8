import type { Article } from '../../src/articles/article.ts';
import { readArticles } from '../../src/articles/read-articles.ts';
import type { Engine } from '../../src/graph/engine/engine.ts';
import { openKeeper } from '../../src/graph/article-keeper.ts';
import { ingest } from '../../src/ingest.ts';
import type { Reader, Reading } from '../../src/reading/reading.ts';

const SEEDS = new URL('../../seeds', import.meta.url).pathname;

/** The five articles of `seeds/`. */
export async function seedArticles(): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const read of readArticles([SEEDS])) {
    if (!read.ok) throw read.error;
    articles.push(read.article);
  }
  return articles;
}

/** Reads as this reader does, each text once: it takes seconds, and the same text gives the same reading. */
export function readingOnce(reader: Reader): Reader {
  const readings = new Map<string, Promise<Reading>>();
  return {
    read: (text, passages) => {
      const reading = readings.get(text) ?? reader.read(text, passages);
      readings.set(text, reading);
      return reading;
    },
    close: () => reader.close(),
  };
}

/** The whole journey of these articles into this graph, in their order; throws where one of them fails. */
export async function load(engine: Engine, articles: readonly Article[], reader: Reader): Promise<void> {
  for await (const outcome of ingest(asRead(articles), { reader, keeper: openKeeper(engine) })) {
    if (outcome.kind === 'FAILED') throw outcome.error;
  }
}

async function* asRead(articles: readonly Article[]) {
  for (const article of articles)
    yield await Promise.resolve({ ok: true, article, where: article.id } as const);
}
