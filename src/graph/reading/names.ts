import type { Engine, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { searchWords } from '../search-text.ts';
import { eventMatch } from './event-match.ts';
import { contentWords, withSynonyms } from './event-words.ts';
import { findIds } from './full-text.ts';
import { foldName, spellingsOf } from './name-forms.ts';
import { nameMatch } from './name-match.ts';
import type { EntityNode } from './node.ts';
import { entityIn, number } from './row.ts';

/** An entity with how well it fits what was asked, and how often articles mention it. */
export interface NamedEntity {
  readonly entity: EntityNode;
  readonly score: number;
  readonly mentions: number;
}

/** People, organizations and countries that a name may mean, each with how well it fits; best first. */
export async function nameCandidates(
  engine: Engine,
  runner: Runner,
  name: string,
): Promise<readonly NamedEntity[]> {
  const folded = foldName(name);
  const words = [...new Set(spellingsOf(folded).flatMap((spelling) => searchWords(spelling)))];
  const ids = [...(await findIds(engine, 'names', words)), ...countryIds(folded)];
  const found = await namedEntities(runner, ids);
  return ranked(
    found
      .filter(({ entity }) => entity.type !== 'EVENT')
      .map(({ entity, mentions }) => ({ entity, mentions, score: nameMatch(name, entity) })),
  );
}

/** Events that a phrase may mean, each with how well it fits; best first. */
export async function eventCandidates(
  engine: Engine,
  runner: Runner,
  phrase: string,
): Promise<readonly NamedEntity[]> {
  const found = await eventsNear(engine, runner, phrase);
  return ranked(
    found.map(({ entity, mentions }) => ({ entity, mentions, score: eventMatch(phrase, entity) })),
  );
}

/** Every event that shares a word with a phrase, or is called by a synonym of one. */
export async function eventsNear(engine: Engine, runner: Runner, phrase: string) {
  const ids = await findIds(engine, 'names', withSynonyms(contentWords(phrase)));
  const found = await namedEntities(
    runner,
    ids.filter((id) => id.startsWith('event:')),
  );
  return found.filter(({ entity }) => entity.type === 'EVENT');
}

/** Best first: the better fit, then the more often mentioned, then by id; what does not fit is left out. */
export function ranked<Candidate extends NamedEntity>(
  candidates: readonly Candidate[],
): readonly Candidate[] {
  return candidates
    .filter(({ score }) => score > 0)
    .toSorted(
      (left, right) =>
        right.score - left.score ||
        right.mentions - left.mentions ||
        (left.entity.id < right.entity.id ? -1 : 1),
    );
}

export async function namedEntities(runner: Runner, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await runner.run(readQuery('read/named-entities'), { ids: [...new Set(ids)] });
  return rows.map((row) => ({ entity: entityIn(row), mentions: number(row, 'mentions') }));
}

// "KE" is no word of a name, but the end of an id.
const countryIds = (folded: string) => (/^[a-z]{2}$/.test(folded) ? [`country:${folded}`] : []);
