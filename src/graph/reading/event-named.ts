import type { Engine, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { grouped } from '../writing/order.ts';
import type { EntityNode } from './node.ts';
import { eventCandidates, type NamedEntity } from './names.ts';
import { text } from './row.ts';
import { eventsToldAs } from './told-events.ts';

/** What may be known of an event beside what it is. */
export type FactKind = 'PROPOSED' | 'AGREED' | 'PARTICIPATED_IN';

/** An event that a phrase may mean, with the facts known of it. */
export interface KnownEvent extends NamedEntity {
  readonly facts: ReadonlySet<string>;
}

// One of its names has every word of the phrase.
const HAS_ALL_WORDS = 0.5;
const VERY_NAME = 0.97;

/**
 * The event that a phrase calls, or tells in the words of the articles. Several may fit: then one of which that is known
 * which is asked for; null where none fits.
 */
export async function eventNamed(
  engine: Engine,
  runner: Runner,
  phrase: string,
  asked: readonly FactKind[],
): Promise<EntityNode | null> {
  const called = (await eventCandidates(engine, runner, phrase)).slice(0, MAX_LOOKED_AT);
  const [first] = called;
  if (first && first.score >= HAS_ALL_WORDS && asked.length === 0) return first.entity;
  const known = await withFacts(runner, called);
  const hasAsked = ({ facts }: KnownEvent) => asked.some((kind) => facts.has(kind));
  const answers = known.filter((event) => event.score >= HAS_ALL_WORDS && hasAsked(event));
  const veryNamed = known.filter(({ score }) => score >= VERY_NAME);
  const named = veryNamed.find(hasAsked) ?? veryNamed[0] ?? answers[0];
  if (named) return named.entity;
  const told = await eventsToldAs(engine, runner, phrase);
  const best = told.find(hasAsked) ?? known[0] ?? told[0];
  return best?.entity ?? null;
}

// Beyond them none fits as well.
const MAX_LOOKED_AT = 50;

async function withFacts(runner: Runner, events: readonly NamedEntity[]): Promise<readonly KnownEvent[]> {
  if (events.length === 0) return [];
  const rows = await runner.run(readQuery('read/facts-of-events'), {
    ids: events.map(({ entity }) => entity.id),
  });
  const byEvent = grouped(rows, (row) => text(row, 'eventId'));
  return events.map((event) => ({
    ...event,
    facts: new Set((byEvent.get(event.entity.id) ?? []).map((row) => text(row, 'type'))),
  }));
}
