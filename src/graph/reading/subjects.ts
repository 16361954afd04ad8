import type { Engine, Runner } from '../engine/engine.ts';
import { eventMatch } from './event-match.ts';
import { contentWords, kindsCalled } from './event-words.ts';
import { eventsNear, nameCandidates, ranked, type NamedEntity } from './names.ts';
import type { EntityNode } from './node.ts';
import type { Lists } from './lists.ts';
import { entityIn } from './row.ts';

// Below it a name is only a part of what was asked.
const SURE_NAME = 0.7;
// What one phrase means is a handful of things; more would be a list of everything.
const MAX_SUBJECTS = 50;

/**
 * What a phrase in plain words means, best first: events where it has a word for a kind of event, else the entity of
 * that name, else events again. Every word that carries meaning must be accounted for; empty where nothing is meant.
 */
export async function subjectsOf(
  engine: Engine,
  runner: Runner,
  lists: Lists,
  phrase: string,
): Promise<readonly EntityNode[]> {
  const words = contentWords(phrase);
  if (words.length === 0) return [];
  const namesAnEvent = words.some((word) => kindsCalled(word).length > 0);
  const first = namesAnEvent
    ? await events(engine, runner, lists, phrase)
    : await names(engine, runner, phrase);
  if (first.length > 0) return first;
  return namesAnEvent ? names(engine, runner, phrase) : events(engine, runner, lists, phrase);
}

async function names(engine: Engine, runner: Runner, phrase: string): Promise<readonly EntityNode[]> {
  const bare = phrase.trim().replace(/^(the|a|an)\s+/i, '');
  const [best] = await nameCandidates(engine, runner, bare);
  return best && best.score >= SURE_NAME ? [best.entity] : [];
}

async function events(
  engine: Engine,
  runner: Runner,
  lists: Lists,
  phrase: string,
): Promise<readonly EntityNode[]> {
  const near = await eventsNear(engine, runner, phrase);
  const scored = near.map(({ entity, mentions }) => ({
    entity,
    mentions,
    score: eventMatch(phrase, entity),
  }));
  const fitting = ranked(scored);
  if (fitting.length > 0) return clearlyBest(fitting);
  const withOthers = near.map(async ({ entity, mentions }) => {
    const names = await participantNames(lists, entity.id);
    return { entity, mentions, score: eventMatch(phrase, entity, names) };
  });
  return clearlyBest(ranked(await Promise.all(withOthers)));
}

// Where one name of an event has every word, an event that only has them spread over its names is not meant.
function clearlyBest(fitting: readonly NamedEntity[]): readonly EntityNode[] {
  const hasWhole = fitting.some(({ score }) => score >= 0.5);
  return fitting
    .filter(({ score }) => !hasWhole || score >= 0.5)
    .slice(0, MAX_SUBJECTS)
    .map(({ entity }) => entity);
}

async function participantNames(lists: Lists, eventId: string): Promise<readonly string[]> {
  const rows = await lists.rows('read/participants-of-events', eventId, {
    afterName: null,
    afterId: null,
    limit: 100,
  });
  return (rows ?? []).map(entityIn).flatMap(({ name, aliases }) => [name, ...aliases]);
}
