import { assembleCast } from '../../src/extraction/assemble-cast.ts';
import { findStatements } from '../../src/extraction/attribution/find-statements.ts';
import { extract } from '../../src/extraction/extract.ts';
import { findOccasions } from '../../src/extraction/occasions/find-occasions.ts';
import { analyse } from '../../src/language/analyse.ts';
import type { ReadText } from '../support/readings.ts';
import type { Benchmark, Contestant } from './support/benchmark.ts';
import { markedNews } from './support/marked-news.ts';

const ARTICLES = 40;
const CIRCUMSTANCES = { publishedAt: '2024-05-14', title: null, source: null };

export const benchmark: Benchmark = {
  title: `made articles of about 750 words, everything beside the reader; processor time an article, ${ARTICLES} articles a turn`,
  rounds: 15,
  open: () => {
    const articles = Array.from({ length: ARTICLES }, (_, at) => markedNews(at));
    const casts = new Map(articles.map(({ text, reading }) => [text, assembleCast(text, reading)]));
    const said = new Map(
      articles.map(({ text, reading }) => [
        text,
        findStatements(text, reading, casts.get(text)!, CIRCUMSTANCES),
      ]),
    );
    const contestants = [
      each('sentences and tags', articles, ({ text }) =>
        analyse(text.text, [{ start: 0, end: text.text.length }]),
      ),
      each('all of extraction', articles, ({ text, reading }) => extract(text, reading, CIRCUMSTANCES)),
      each('of it the cast', articles, ({ text, reading }) => assembleCast(text, reading)),
      each('of it the occasions', articles, ({ text, reading }) =>
        findOccasions(text, reading, said.get(text)!, casts.get(text)!, CIRCUMSTANCES),
      ),
    ];
    return Promise.resolve({ contestants, close: () => Promise.resolve() });
  },
};

function each(name: string, articles: readonly ReadText[], work: (article: ReadText) => unknown): Contestant {
  const measure = () => {
    const used = process.cpuUsage();
    for (const article of articles) work(article);
    const { user, system } = process.cpuUsage(used);
    return Promise.resolve({ 'ms of processor': (user + system) / 1000 / articles.length });
  };
  return { name, measure };
}
