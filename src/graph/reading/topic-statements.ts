import type { Engine, Row, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { grouped } from '../writing/order.ts';
import { searchWords } from '../search-text.ts';
import { wordsOfKind } from './event-words.ts';
import { namedEntities } from './names.ts';
import { number, text, texts } from './row.ts';
import { articlesOn } from './topic-articles.ts';
import { ALL_AT_THE_TOP, topicScore, type ToldArticle } from './topic-score.ts';
import type { TopicWord } from './topic-words.ts';

// Of the best of an article: what only stands below its headline falls behind what speaks of the topic itself.
const BESIDE_THE_BEST = 0.7;

/** Ids of the statements on the topic of a phrase: its words are told in them, just before them, or at the top. */
export async function statementsOnTopic(
  engine: Engine,
  runner: Runner,
  phrase: string,
  least: number = ALL_AT_THE_TOP,
): Promise<readonly string[]> {
  const { words, articles } = await articlesOn(engine, runner, phrase);
  if (articles.length === 0) return [];
  const told = await runner.run(readQuery('read/statements-told-in'), { ids: articles.map(({ id }) => id) });
  const names = await namesIn(runner, told);
  const byArticle = grouped(told, (row) => text(row, 'articleId'));
  const found = articles.flatMap((article) => {
    const statements = byArticle.get(article.id) ?? [];
    const firstStart = Math.min(...statements.map((statement) => number(statement, 'startsAt')));
    const scored = statements.map((statement) => ({
      id: text(statement, 'statementId'),
      score: scoreOf(statement, words, { ...article, firstStart }, names),
    }));
    return clearlyOnTopic(scored, least);
  });
  return [...new Set(found)];
}

type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** A country is also called by its people, and an event by what other articles call it and by its kind. */
export async function namesOf(runner: Runner, ids: readonly string[]): Promise<Names> {
  const entities = await namedEntities(runner, ids);
  return new Map(
    entities.map(({ entity: { id, name, aliases, kind } }) => [
      id,
      new Set([...searchWords([name, ...aliases].join(' ')), ...wordsOfKind(kind)]),
    ]),
  );
}

const namesIn = (runner: Runner, told: readonly Row[]): Promise<Names> =>
  namesOf(
    runner,
    told.flatMap((row) => [text(row, 'speakerId'), ...texts(row, 'aboutIds')]),
  );

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
