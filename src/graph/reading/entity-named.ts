import type { Engine, Runner } from '../engine/engine.ts';
import { findIds } from './full-text.ts';
import { namedEntities, nameCandidates, ranked, type NamedEntity } from './names.ts';
import { beginningsOf, isNearlySpelt } from './nearly-spelt.ts';
import type { EntityNode, EntityType } from './node.ts';
import { peopleDescribed } from './person-described.ts';

/**
 * The person, organization or country that a name means best; of equals the one mentioned most. Where nobody bears it, a
 * person may be meant by the office held, and anybody by a name with a wrong letter; null where none is meant.
 */
export async function entityNamed(
  engine: Engine,
  runner: Runner,
  type: Exclude<EntityType, 'EVENT'>,
  name: string,
): Promise<EntityNode | null> {
  const called = firstOf(type, await nameCandidates(engine, runner, name));
  if (called) return called;
  const described = type === 'PERSON' ? await peopleDescribed(engine, runner, name) : [];
  return firstOf(type, described) ?? firstOf(type, await nearlyNamed(engine, runner, name));
}

const firstOf = (type: EntityType, candidates: readonly NamedEntity[]): EntityNode | null =>
  candidates.find(({ entity }) => entity.type === type)?.entity ?? null;

async function nearlyNamed(engine: Engine, runner: Runner, name: string): Promise<readonly NamedEntity[]> {
  const ids = await findIds(engine, 'names', beginningsOf(name));
  const found = await namedEntities(
    runner,
    ids.filter((id) => !id.startsWith('event:')),
  );
  return ranked(
    found.map(({ entity, mentions }) => {
      const isNear = [entity.name, ...entity.aliases].some((form) => isNearlySpelt(name, form));
      return { entity, mentions, score: isNear ? 1 : 0 };
    }),
  );
}
