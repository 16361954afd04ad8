import type { Engine, Row, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { searchWords } from '../search-text.ts';
import { findIds } from './full-text.ts';
import { text, textOrNull, texts } from './row.ts';
import { rememberedStems, ToldWords } from './told-words.ts';
import { ALL_AT_THE_TOP, closeness, shareOf } from './topic-score.ts';
import { allOf, topicWordsOf, weighed, type TopicWord } from './topic-words.ts';

// Of the closest: among many articles some have the words by chance, each told of something else.
const BESIDE_THE_CLOSEST = 0.75;
const MANY_ARTICLES = 20;
// Of the one that tells most words: where one tells them all, those that leave one out tell of something else.
const BESIDE_THE_FULLEST = 0.9;
// Reading a text takes a millisecond or two; those that have more of the words come first.
const MAX_ARTICLES = 60;

/** An article that tells what a phrase speaks of, with its title and the places of the words. */
export interface TopicArticle {
  readonly id: string;
  readonly title: ReadonlySet<string>;
  readonly words: ToldWords;
}

/** The words of a phrase, weighed, and the articles that tell most of them, those left out that have them by chance. */
export async function articlesOn(
  engine: Engine,
  runner: Runner,
  phrase: string,
): Promise<{ readonly words: readonly TopicWord[]; readonly articles: readonly TopicArticle[] }> {
  const { words, ids, isAmongMany } = await articlesWith(engine, runner, phrase);
  if (ids.length === 0) return { words, articles: [] };
  const rows = await runner.run(readQuery('read/texts-of-articles'), { parents: ids });
  const wanted = new Set(words.flatMap(({ same }) => [...same]));
  const stemOf = rememberedStems();
  const articles = rows.map((row) => articleFrom(row, wanted, stemOf));
  return { words, articles: isAmongMany ? byNoChance(words, articles) : articles };
}

function articleFrom(row: Row, wanted: ReadonlySet<string>, stemOf: (word: string) => string): TopicArticle {
  return {
    id: text(row, 'parentId'),
    title: new Set(searchWords(textOrNull(row, 'title') ?? '')),
    words: new ToldWords(text(row, 'text'), wanted, stemOf),
  };
}

function byNoChance(words: readonly TopicWord[], all: readonly TopicArticle[]): readonly TopicArticle[] {
  const shares = all.map(({ title, words: told }) => shareOf(words, new Set([...title, ...told.all()])));
  const articles = all.filter((_, index) => (shares[index] ?? 0) >= BESIDE_THE_FULLEST * Math.max(...shares));
  const close = articles.map((article) => ({ article, closeness: closeness(words, article) }));
  const closest = Math.max(...close.map(({ closeness }) => closeness));
  return close
    .filter(({ closeness }) => closeness >= BESIDE_THE_CLOSEST * closest)
    .map(({ article }) => article);
}

// A full-text index knows single words.
const singleWords = (terms: readonly string[]) => [...new Set(terms.flatMap((term) => term.split(' ')))];

// Words that no article tells say nothing of any, as long as most of the question is left without them.
async function articlesWith(engine: Engine, runner: Runner, phrase: string) {
  const asked = await topicWordsOf(engine, runner, phrase);
  const found = await findIds(engine, 'articles', singleWords(allOf(asked)));
  if (found.length === 0) return NOTHING;
  const rows = await runner.run(readQuery('read/found-articles'), { ids: found, words: allOf(asked) });
  const articles = rows.map((row) => ({ id: text(row, 'id'), told: new Set(texts(row, 'hits')) }));
  const all = weighed(
    asked,
    articles.map(({ told }) => told),
  );
  const words = all.filter(({ weight }) => weight > 0);
  const names = namesIn(phrase);
  const isStrange = all.some(({ same, weight }) => weight === 0 && [...same].some((word) => names.has(word)));
  if (isStrange || words.length < Math.min(2, all.length) || words.length < all.length / 2) return NOTHING;
  const best = articles
    .map(({ id, told }) => ({ id, share: shareOf(words, told) }))
    .filter(({ share }) => share >= ALL_AT_THE_TOP)
    .toSorted((left, right) => right.share - left.share || (left.id < right.id ? -1 : 1));
  const ids = best.slice(0, MAX_ARTICLES).map(({ id }) => id);
  return { words, ids, isAmongMany: articles.length > MANY_ARTICLES };
}

const NOTHING = { words: [], ids: [], isAmongMany: false };

// Who asks of somebody or some place that no article names does not mean what else has happened.
const namesIn = (phrase: string): ReadonlySet<string> =>
  new Set([...phrase.matchAll(/(?<=\S\s+)\p{Lu}[\p{L}\p{N}’'-]*/gu)].flatMap(([name]) => searchWords(name)));
