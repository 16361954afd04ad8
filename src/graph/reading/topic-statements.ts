import type { Engine, Row, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { searchWords } from '../search-text.ts';
import { contentWords } from './event-words.ts';
import { findIds } from './full-text.ts';
import { namedEntities } from './names.ts';
import { number, text, textOrNull, texts, fields } from './row.ts';
import { sameWords } from './same-words.ts';
import { rememberedStems, ToldWords } from './told-words.ts';

// What a word of the question is worth by where it is told: in the statement, just before it, at the top, elsewhere.
const OWN = 1;
const NEAR = 0.8;
const TOP = 0.6;
const ELSEWHERE = 0.3;
// Statements of which all words are told at the top of their article are on its topic.
const ON_TOPIC = TOP;
// Of the best: a statement all of whose words stand at the top falls behind one that has them all itself.
const BESIDE_THE_BEST = 0.7;
// Reading a text takes a millisecond or two; those that have more of the words come first.
const MAX_ARTICLES = 60;
// An article begins with what it is about; beyond are details.
const TOP_CHARS = 600;

/** Ids of the statements that use every word of a phrase, or one that says the same. */
export async function statementsSaying(
  engine: Engine,
  runner: Runner,
  phrase: string,
): Promise<readonly string[]> {
  const words = contentWords(phrase).map(sameWords);
  const wanted = allOf(words);
  const ids = await findIds(engine, 'statements', wanted);
  if (ids.length === 0) return [];
  const rows = await runner.run(readQuery('read/found-statements'), { ids, words: wanted });
  return rows
    .filter((row) => shareOf(words, new Set(texts(row, 'hits'))) === 1)
    .map((row) => text(fields(row, 'statement'), 'id'));
}

/** Ids of the statements on the topic of a phrase: its words are told in them, just before them, or at the top. */
export async function statementsOnTopic(
  engine: Engine,
  runner: Runner,
  phrase: string,
): Promise<readonly string[]> {
  const words = contentWords(phrase).map(sameWords);
  const articleIds = await articlesOn(engine, runner, words);
  if (articleIds.length === 0) return [];
  const told = await runner.run(readQuery('read/statements-told-in'), { ids: articleIds });
  const names = await namesIn(runner, told);
  const articles = await textsOf(runner, articleIds, words);
  return clearlyOnTopic(
    told.map((row) => ({
      id: text(row, 'statementId'),
      score: scoreOf(row, words, articles.get(text(row, 'articleId')), names),
    })),
  );
}

// Where some statements speak of the topic themselves, those that only stand below its headline are not meant.
function clearlyOnTopic(
  scored: readonly { readonly id: string; readonly score: number }[],
): readonly string[] {
  const best = Math.max(...scored.map(({ score }) => score));
  const least = Math.max(ON_TOPIC, BESIDE_THE_BEST * best);
  return [...new Set(scored.filter(({ score }) => score >= least).map(({ id }) => id))];
}

type Words = readonly ReadonlySet<string>[];

async function articlesOn(engine: Engine, runner: Runner, words: Words): Promise<readonly string[]> {
  const wanted = allOf(words);
  const ids = await findIds(engine, 'articles', wanted);
  if (ids.length === 0) return [];
  const rows = await runner.run(readQuery('read/found-articles'), { ids, words: wanted });
  return rows
    .map((row) => ({
      id: text(fields(row, 'article'), 'id'),
      share: shareOf(words, new Set(texts(row, 'hits'))),
    }))
    .filter(({ share }) => share >= ON_TOPIC)
    .toSorted((left, right) => right.share - left.share || (left.id < right.id ? -1 : 1))
    .slice(0, MAX_ARTICLES)
    .map(({ id }) => id);
}

const allOf = (words: Words) => [...new Set(words.flatMap((same) => [...same]))];

const shareOf = (words: Words, told: ReadonlySet<string>) =>
  words.filter((same) => isAmong(same, told)).length / words.length;

const isAmong = (same: ReadonlySet<string>, told: ReadonlySet<string>) =>
  [...same].some((word) => told.has(word));

type Names = ReadonlyMap<string, ReadonlySet<string>>;

// A country is also called by its people, and an event by what another article calls it.
async function namesIn(runner: Runner, told: readonly Row[]): Promise<Names> {
  const ids = told.flatMap((row) => [text(row, 'speakerId'), ...texts(row, 'aboutIds')]);
  const entities = await namedEntities(runner, ids);
  return new Map(
    entities.map(({ entity: { id, name, aliases } }) => [
      id,
      new Set(searchWords([name, ...aliases].join(' '))),
    ]),
  );
}

interface Told {
  readonly words: ToldWords;
  readonly title: ReadonlySet<string>;
}

async function textsOf(
  runner: Runner,
  ids: readonly string[],
  words: Words,
): Promise<ReadonlyMap<string, Told>> {
  const wanted = new Set(allOf(words));
  const stemOf = rememberedStems();
  const rows = await runner.run(readQuery('read/texts-of-articles'), { parents: ids });
  return new Map(
    rows.map((row) => [
      text(row, 'parentId'),
      {
        words: new ToldWords(text(row, 'text'), wanted, stemOf),
        title: new Set(searchWords(textOrNull(row, 'title') ?? '')),
      },
    ]),
  );
}

function scoreOf(row: Row, words: Words, article: Told | undefined, names: Names): number {
  if (!article) return 0;
  const zones = zonesOf(row, article, names);
  const worth = words.map((same) => zones.find(([, told]) => told.some((part) => isAmong(same, part)))?.[0]);
  return worth.reduce<number>((sum, one) => sum + (one ?? 0), 0) / words.length;
}

// Who speaks counts as said: what a man says of taxes is on that man's taxes.
function zonesOf(row: Row, { words, title }: Told, names: Names) {
  const [start, end] = [number(row, 'startsAt'), number(row, 'endsAt')];
  const named = [text(row, 'speakerId'), ...texts(row, 'aboutIds')].map((id) => names.get(id) ?? NOTHING);
  return [
    [OWN, [words.within({ start, end }), ...named]],
    [NEAR, [words.within({ start: words.paragraphBefore(start, 1), end: start })]],
    [TOP, [title, words.within({ start: 0, end: TOP_CHARS })]],
    [ELSEWHERE, [words.within({ start: 0, end: Infinity })]],
  ] as const;
}

const NOTHING: ReadonlySet<string> = new Set();
