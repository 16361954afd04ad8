import type { Engine, Row, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { grouped } from '../writing/order.ts';
import { searchWords } from '../search-text.ts';
import { wordsOfKind } from './event-words.ts';
import { findIds } from './full-text.ts';
import { namedEntities } from './names.ts';
import { number, text, textOrNull, texts } from './row.ts';
import { rememberedStems, ToldWords } from './told-words.ts';
import { ALL_AT_THE_TOP, closeness, shareOf, topicScore, type ToldArticle } from './topic-score.ts';
import { allOf, topicWordsOf, weighed, type TopicWord } from './topic-words.ts';

// Of the best of an article: what only stands below its headline falls behind what speaks of the topic itself.
const BESIDE_THE_BEST = 0.7;
// Of the closest: among many articles some have the words by chance, each told of something else.
const BESIDE_THE_CLOSEST = 0.75;
const MANY_ARTICLES = 10;
// Reading a text takes a millisecond or two; those that have more of the words come first.
const MAX_ARTICLES = 60;

/** Ids of the statements on the topic of a phrase: its words are told in them, just before them, or at the top. */
export async function statementsOnTopic(
  engine: Engine,
  runner: Runner,
  phrase: string,
  least: number = ALL_AT_THE_TOP,
): Promise<readonly string[]> {
  const { words, ids } = await articlesOn(engine, runner, phrase);
  if (ids.length === 0) return [];
  const told = await runner.run(readQuery('read/statements-told-in'), { ids });
  const names = await namesIn(runner, told);
  const byArticle = grouped(told, (row) => text(row, 'articleId'));
  const texts = await runner.run(readQuery('read/texts-of-articles'), { parents: ids });
  const stemOf = rememberedStems();
  const articles = texts.map((row) => {
    const statements = byArticle.get(text(row, 'parentId')) ?? [];
    const article = articleFrom(row, statements, words, stemOf);
    return { article, statements, closeness: closeness(words, article) };
  });
  const found = byNoChance(articles).flatMap(({ article, statements }) => {
    return clearlyOnTopic(
      statements.map((statement) => ({
        id: text(statement, 'statementId'),
        score: scoreOf(statement, words, article, names),
      })),
      least,
    );
  });
  return [...new Set(found)];
}

function byNoChance<Article extends { readonly closeness: number }>(
  articles: readonly Article[],
): readonly Article[] {
  if (articles.length <= MANY_ARTICLES) return articles;
  const closest = Math.max(...articles.map(({ closeness }) => closeness));
  return articles.filter(({ closeness }) => closeness >= BESIDE_THE_CLOSEST * closest);
}

// Words that no article tells say nothing of any, as long as most of the question is left without them.
async function articlesOn(engine: Engine, runner: Runner, phrase: string) {
  const asked = await topicWordsOf(engine, runner, phrase);
  const ids = await findIds(engine, 'articles', allOf(asked));
  if (ids.length === 0) return { words: [], ids: [] };
  const rows = await runner.run(readQuery('read/found-articles'), { ids, words: allOf(asked) });
  const articles = rows.map((row) => ({
    id: text(row, 'id'),
    told: new Set(texts(row, 'hits')),
  }));
  const all = weighed(
    asked,
    articles.map(({ told }) => told),
  );
  const words = all.filter(({ weight }) => weight > 0);
  if (words.length < Math.min(2, all.length) || words.length < all.length / 2) return { words: [], ids: [] };
  const best = articles
    .map(({ id, told }) => ({ id, share: shareOf(words, told) }))
    .filter(({ share }) => share >= ALL_AT_THE_TOP)
    .toSorted((left, right) => right.share - left.share || (left.id < right.id ? -1 : 1));
  return { words, ids: best.slice(0, MAX_ARTICLES).map(({ id }) => id) };
}

type Names = ReadonlyMap<string, ReadonlySet<string>>;

// A country is also called by its people, and an event by what other articles call it and by its kind.
async function namesIn(runner: Runner, told: readonly Row[]): Promise<Names> {
  const ids = told.flatMap((row) => [text(row, 'speakerId'), ...texts(row, 'aboutIds')]);
  const entities = await namedEntities(runner, ids);
  return new Map(
    entities.map(({ entity: { id, name, aliases, kind } }) => [
      id,
      new Set([...searchWords([name, ...aliases].join(' ')), ...wordsOfKind(kind)]),
    ]),
  );
}

function articleFrom(
  row: Row,
  statements: readonly Row[],
  words: readonly TopicWord[],
  stemOf: (word: string) => string,
): ToldArticle {
  const wanted = new Set(words.flatMap(({ same }) => [...same]));
  return {
    title: new Set(searchWords(textOrNull(row, 'title') ?? '')),
    words: new ToldWords(text(row, 'text'), wanted, stemOf),
    firstStart: Math.min(...statements.map((statement) => number(statement, 'startsAt'))),
  };
}

function scoreOf(row: Row, words: readonly TopicWord[], article: ToldArticle, names: Names): number {
  const named = [text(row, 'speakerId'), ...texts(row, 'aboutIds')].flatMap((id) => names.get(id) ?? []);
  return topicScore(words, { start: number(row, 'startsAt'), end: number(row, 'endsAt'), named }, article);
}

function clearlyOnTopic(
  scored: readonly { readonly id: string; readonly score: number }[],
  atLeast: number,
): readonly string[] {
  const best = Math.max(...scored.map(({ score }) => score));
  const least = Math.max(atLeast, BESIDE_THE_BEST * best);
  return scored.filter(({ score }) => score >= least).map(({ id }) => id);
}
