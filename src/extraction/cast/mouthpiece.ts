import { officeOf } from '../../language/words/offices.ts';
import type { Meant } from './refer.ts';
import { isPossessiveMark, type Appearance, type Stage } from './stage.ts';

/** What an organization publishes; a report or an analysis may be about it, and is not here. */
const PUBLISHED = new Set('statement website communique communiqué webpage homepage spokespeople'.split(' '));

/**
 * The organization or country for which the head of a phrase speaks, where nobody is named: "a Harbour Union spokesman",
 * "a statement from the ministry", "the union's website". An official may speak for himself, and a person's spokesman is
 * not the person.
 */
export function mouthpiece(stage: Stage, last: number, headEnd: number): Meant | null {
  const { lower } = stage.tokens[last]!;
  if (officeOf(lower)?.kind !== 'spokesperson' && !PUBLISHED.has(lower)) return null;
  const owner = ownerBefore(stage, last) ?? ownerAfter(stage, headEnd);
  if (!owner || owner.figure.type === 'PERSON') return null;
  return { figure: owner.figure, reason: `${lower} of ${owner.figure.name}` };
}

function ownerBefore(stage: Stage, last: number): Appearance | undefined {
  const before = isPossessiveMark(stage.token(last - 1)) ? last - 2 : last - 1;
  return stage.appearanceAt(before);
}

function ownerAfter(stage: Stage, headEnd: number): Appearance | undefined {
  if (!/^(?:of|for|from|by|at|on)$/.test(stage.token(headEnd)?.lower ?? '')) return undefined;
  const at = stage.token(headEnd + 1)?.lower === 'the' ? headEnd + 2 : headEnd + 1;
  return stage.appearanceAt(at);
}
