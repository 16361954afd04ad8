import type { Engine, Row, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { searchWords } from '../search-text.ts';
import type { Found } from './connection.ts';
import { isEntityType } from './entity-lists.ts';
import { eventMatch } from './event-match.ts';
import { findIds, type FullTextIndex } from './full-text.ts';
import { nameMatch } from './name-match.ts';
import { NODE_TYPES, type EntityNode, type GraphNode } from './node.ts';
import { namedEntities } from './names.ts';
import { articleIn, number, statementIn, texts } from './row.ts';

/** How well a node fits; it is part of the order key, so it is rounded once and for all. */
export interface Score {
  readonly score: number;
}

/** Every node of these types that fits the words, best first; names before statements before articles. */
export async function searchEverything(
  engine: Engine,
  runner: Runner,
  query: string,
  types: readonly string[] | null | undefined,
): Promise<readonly Found<GraphNode, Score>[]> {
  const wanted = new Set(types ?? NODE_TYPES);
  const words = [...new Set(searchWords(query))];
  const found = await Promise.all([
    [...wanted].some(isEntityType) ? foundNames(engine, runner, query, words) : [],
    wanted.has('STATEMENT') ? foundTexts(engine, runner, 'statements', words) : [],
    wanted.has('ARTICLE') ? foundTexts(engine, runner, 'articles', words) : [],
  ]);
  return found
    .flat()
    .filter(({ node, carried }) => wanted.has(node.type) && carried.score > 0)
    .toSorted(
      (left, right) => right.carried.score - left.carried.score || (left.node.id < right.node.id ? -1 : 1),
    );
}

async function foundNames(engine: Engine, runner: Runner, query: string, words: readonly string[]) {
  const entities = await namedEntities(runner, await findIds(engine, 'names', words));
  return entities.map(({ entity, mentions }) => scored(entity, nameScore(query, words, entity, mentions)));
}

// A name that fits is worth more than any text; among those that only share a word, the better known comes first.
function nameScore(query: string, words: readonly string[], entity: EntityNode, mentions: number): number {
  const match = entity.type === 'EVENT' ? eventMatch(query, entity) : nameMatch(query, entity);
  if (match > 0) return match - 0.05 / (1 + mentions);
  const known = searchWords([entity.name, ...entity.aliases].join(' '));
  const hits = words.reduce((sum, word) => sum + wordScore(word, known), 0);
  return 0.45 * share(hits, words) - 0.05 / (1 + mentions);
}

// Whoever has typed "rui" means Ruiz until the next letter says otherwise.
function wordScore(word: string, known: readonly string[]): number {
  if (known.includes(word)) return 1;
  return known.some((other) => other.startsWith(word)) ? BEGINNING : 0;
}

async function foundTexts(
  engine: Engine,
  runner: Runner,
  index: Exclude<FullTextIndex, 'names'>,
  words: readonly string[],
) {
  const ids = await findIds(engine, index, words);
  if (ids.length === 0) return [];
  const rows = await runner.run(readQuery(`read/found-${index}`), { ids, words });
  return rows.map((row) => textHit(row, index, words));
}

function textHit(row: Row, index: Exclude<FullTextIndex, 'names'>, words: readonly string[]) {
  const node = index === 'statements' ? statementIn(row) : articleIn(row);
  const hit = share(texts(row, 'hits').length, words);
  // A short text with all the words says more of them than a long one.
  const brevity = 1 / (1 + number(row, 'lengthChars') / 1_000);
  return scored(node, hit < 0.5 ? 0 : (index === 'statements' ? 0.5 : 0.4) * hit + 0.05 * brevity);
}

/** What the beginning of a word is worth beside the whole word. */
const BEGINNING = 0.8;

const share = (count: number, words: readonly string[]) => count / Math.max(1, words.length);

function scored(node: GraphNode, exact: number): Found<GraphNode, Score> {
  const score = Math.max(0, Math.round(exact * 10_000) / 10_000);
  return { node, key: [score, node.id], carried: { score } };
}
