import type { Engine, Row, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { grouped } from '../writing/order.ts';
import { headWord, kindsCalled, wordsOfKind } from './event-words.ts';
import { namedEntities, ranked, type NamedEntity } from './names.ts';
import type { EntityNode } from './node.ts';
import { number, text, textOrNull } from './row.ts';
import { searchWords } from '../search-text.ts';
import { articlesOn, type TopicArticle } from './topic-articles.ts';
import { isAmong, type TopicWord } from './topic-words.ts';

// What a word is worth by where it is told: in the event's names, or where a fact of it stands; further and further away.
const OWN = 1;
const SENTENCE = 0.9;
const PARAGRAPH = 0.7;
const TOP = 0.5;
const ELSEWHERE = 0.3;
const TOP_CHARS = 600;
// Most words are told with the event itself, none is missing.
const SURELY_MEANT = 0.7;

/** An event with how well it fits, and the kinds of facts that are told of it there. */
interface ToldEvent extends NamedEntity {
  readonly facts: ReadonlySet<string>;
}

/** Events that articles tell in the words of a phrase though none bears them as its name, each with how well it fits. */
export async function eventsToldAs(
  engine: Engine,
  runner: Runner,
  phrase: string,
): Promise<readonly ToldEvent[]> {
  const { words, articles } = await articlesOn(engine, runner, phrase);
  const head = headOf(phrase, words);
  if (!head || articles.length === 0) return [];
  const ids = articles.map(({ id }) => id);
  const [mentions, facts] = await Promise.all([
    runner.run(readQuery('read/events-told-in'), { ids }),
    runner.run(readQuery('read/facts-told-in'), { ids }),
  ]);
  const named = await namesOf(runner, [...mentions, ...facts]);
  const inArticle = new Map(articles.map((article) => [article.id, article]));
  const byEvent = grouped([...mentions, ...facts], (row) => text(row, 'eventId'));
  const found = [...byEvent].flatMap(([eventId, rows]) => {
    const known = named.get(eventId);
    const facts = new Set(rows.flatMap(({ type }) => (typeof type === 'string' ? [type] : [])));
    if (!known || !mayBeCalled(known, head, facts)) return [];
    const actors = rows.flatMap((row) => named.get(actorOf(row))?.words ?? []);
    const own = [known.words, ...actors];
    const score = Math.max(...rows.map((row) => bestScore({ words, head, own }, row, inArticle)));
    return score < SURELY_MEANT ? [] : [{ ...known.found, score, facts }];
  });
  return ranked(found);
}

// Where nobody tells of an election, an election of the board is no other matter of the board.
const headOf = (phrase: string, words: readonly TopicWord[]): TopicWord | undefined => {
  const head = headWord(phrase);
  return words.find(({ same }) => head !== undefined && same.has(head));
};

// What is called a meeting is one, or has the word in its name. What somebody wants is often named by a part of it.
function mayBeCalled({ words }: Named, head: TopicWord, facts: ReadonlySet<string>): boolean {
  if (isAmong(head.same, words)) return true;
  const isKind = [...head.same].some((word) => kindsCalled(word).length > 0);
  return !isKind && (facts.has('PROPOSED') || facts.has('AGREED'));
}

interface Named {
  readonly found: { readonly entity: EntityNode; readonly mentions: number };
  readonly words: ReadonlySet<string>;
}

async function namesOf(runner: Runner, rows: readonly Row[]): Promise<ReadonlyMap<string, Named>> {
  const ids = rows.flatMap((row) => [text(row, 'eventId'), actorOf(row)]);
  const entities = await namedEntities(runner, ids);
  return new Map(
    entities.map(({ entity, mentions }) => {
      const words = searchWords([entity.name, ...entity.aliases].join(' '));
      return [
        entity.id,
        { found: { entity, mentions }, words: new Set([...words, ...wordsOfKind(entity.kind)]) },
      ];
    }),
  );
}

// A mention has none.
const actorOf = (row: Row): string => textOrNull(row, 'actorId') ?? '';

/** What is looked for, beside the words that belong to an event wherever it is told. */
interface Sought {
  readonly words: readonly TopicWord[];
  readonly head: TopicWord;
  readonly own: readonly ReadonlySet<string>[];
}

function bestScore(sought: Sought, row: Row, articles: ReadonlyMap<string, TopicArticle>): number {
  const article = articles.get(text(row, 'articleId'));
  return article ? Math.max(0, ...placesOf(row).map((place) => scoreAt(sought, place, article))) : 0;
}

function placesOf(row: Row): readonly number[] {
  const { starts } = row;
  if (Array.isArray(starts)) return starts.filter((start) => typeof start === 'number');
  return [number(row, 'startsAt')];
}

function scoreAt({ words, head, own }: Sought, place: number, { title, words: told }: TopicArticle): number {
  const paragraph = told.paragraphAt(place);
  const sentence = told.within(told.sentenceAt(place));
  if (![...own, sentence].some((part) => isAmong(head.same, part))) return 0;
  const zones: readonly (readonly [number, readonly ReadonlySet<string>[]])[] = [
    [OWN, own],
    [SENTENCE, [sentence]],
    [PARAGRAPH, [told.within(paragraph), title]],
    [TOP, [told.within({ start: 0, end: TOP_CHARS }), told.within(told.paragraphAt(paragraph.end))]],
    [ELSEWHERE, [told.within({ start: 0, end: Infinity })]],
  ];
  return Number(shareIn(zones, words).toFixed(4));
}

function shareIn(
  zones: readonly (readonly [number, readonly ReadonlySet<string>[]])[],
  words: readonly TopicWord[],
): number {
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  const worth = words.map(({ same, weight }) => {
    const zone = zones.find(([, parts]) => parts.some((part) => isAmong(same, part)));
    return weight * (zone?.[0] ?? 0);
  });
  return worth.reduce((sum, one) => sum + one, 0) / all;
}
