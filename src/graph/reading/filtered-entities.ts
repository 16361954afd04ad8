import type { Engine, Runner } from '../engine/engine.ts';
import { CommuniqueError } from '../../errors.ts';
import { readQuery } from '../query-files.ts';
import { searchWords } from '../search-text.ts';
import type { Found } from './connection.ts';
import { byDate } from './entity-lists.ts';
import { findIds } from './full-text.ts';
import { namedEntities } from './names.ts';
import type { EntityNode, EntityType } from './node.ts';
import { text } from './row.ts';

/** Which entities; every condition given must hold. */
export interface EntityFilter {
  readonly name?: string | null;
  readonly article?: string | null;
}

export interface EventFilter extends EntityFilter {
  readonly kind?: string | null;
  readonly participant?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** True where a filter names something that leads to few entities, so that they can be looked at one by one. */
export function isAnchored({ name, article, participant }: EventFilter): boolean {
  return [name, article, participant].some((value) => value !== null && value !== undefined);
}

/** Every entity of a type that fits the filter, in the order of its list. */
export async function entitiesWhere(
  engine: Engine,
  runner: Runner,
  type: EntityType,
  filter: EventFilter,
): Promise<readonly Found<EntityNode, null>[]> {
  const words = wordsOf(filter.name);
  const found = await namedEntities(runner, await idsWhere(engine, runner, filter, words));
  const fitting = found
    .map(({ entity }) => entity)
    .filter((entity) => entity.type === type && fits(entity, filter, words));
  return type === 'EVENT'
    ? fitting
        .map(byDate)
        .toSorted((left, right) => compare(right.key[0], left.key[0]) || compare(left.key[1], right.key[1]))
    : fitting
        .map((node) => ({ node, key: [node.name, node.id], carried: null }))
        .toSorted((left, right) => compare(left.key[0], right.key[0]) || compare(left.key[1], right.key[1]));
}

async function idsWhere(engine: Engine, runner: Runner, filter: EventFilter, words: readonly string[]) {
  const { article, participant } = filter;
  const sets = await Promise.all([
    words.length > 0 ? findIds(engine, 'names', words) : null,
    article ? idsBy(runner, 'read/entity-ids-in-article', { articleId: article }) : null,
    participant ? idsBy(runner, 'read/event-ids-of-participant', { participantId: participant }) : null,
  ]);
  const [first = [], ...others] = sets.filter((ids) => ids !== null);
  return others.reduce((kept, ids) => kept.filter((id) => ids.includes(id)), first);
}

async function idsBy(
  runner: Runner,
  query: string,
  parameters: Record<string, string>,
): Promise<readonly string[]> {
  return (await runner.run(readQuery(query), parameters)).map((row) => text(row, 'id'));
}

function fits(entity: EntityNode, { kind, from, to }: EventFilter, words: readonly string[]): boolean {
  const known = words.length === 0 ? null : new Set(searchWords([entity.name, ...entity.aliases].join(' ')));
  if (known && !words.every((word) => known.has(word))) return false;
  if (kind && entity.kind !== kind) return false;
  if (from && !(entity.date && entity.date >= from)) return false;
  return !to || (entity.date !== null && entity.date <= to);
}

function wordsOf(name: string | null | undefined): readonly string[] {
  if (name === null || name === undefined) return [];
  const words = searchWords(name);
  if (words.length > 0) return words;
  throw new CommuniqueError('BAD_INPUT', 'filter.name has no word in it: expected a name or a part of one');
}

function compare(left: string | number | undefined, right: string | number | undefined): number {
  if (left === right || left === undefined || right === undefined) return 0;
  return left < right ? -1 : 1;
}
