import { isSealed } from './agreed-objects.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import type { Subject } from '../clauses/subject-actors.ts';
import { endOfObject, targetsIn, type SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** The deal that two announce, and so have made: "the union and the firm announced a deal". */
export function announcedTogether(
  { outline }: Scene,
  index: SightingIndex,
  { lemma, main, sentence }: VerbGroup,
  { keys }: Subject,
): Sighting | null {
  if (!/^(?:announce|unveil|confirm|declare)$/.test(lemma) || keys.length < 2) return null;
  const to = endOfObject(outline, main + 1, sentence);
  return targetsIn(outline, index, main + 1, to).find(isSealed) ?? null;
}
