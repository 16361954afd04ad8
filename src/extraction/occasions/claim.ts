import type { Offsets } from '../../language/offsets.ts';
import type { LocalKey } from '../extraction.ts';
import type { Sighting } from './sighting.ts';

/** Somebody proposed or accepted something, before it is known which event that is. */
export interface Claim {
  readonly type: 'PROPOSED' | 'AGREED';
  readonly actor: LocalKey;
  readonly target: Sighting;
  readonly isConditional: boolean;
  readonly date: string | null;
  readonly evidence: Offsets;
  /** Asked of somebody: "urged Lind to …". */
  readonly isRequest: boolean;
  /** Index of the verb or noun that makes the claim. */
  readonly verb: number;
}

/** A proposal of each of the actors, on no day in particular. */
export function proposedBy(
  actors: readonly LocalKey[],
  target: Sighting,
  evidence: Offsets,
  verb: number,
): Claim[] {
  return actors.map((actor) => ({
    type: 'PROPOSED',
    actor,
    target,
    isConditional: false,
    date: null,
    evidence,
    isRequest: false,
    verb,
  }));
}
