import type { Offsets } from '../../../language/offsets.ts';
import { RESERVATIONS } from '../../../language/words/agreement-verbs.ts';
import type { LocalKey } from '../../extraction.ts';
import type { Claim } from '../claim.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';

/** An agreement of each of the actors; `isHalf` where the words that agree are a reservation themselves. */
export function agreementsOf(
  scene: Scene,
  actors: readonly LocalKey[],
  target: Sighting,
  evidence: Offsets,
  isHalf: boolean,
): Claim[] {
  const isConditional = isHalf || hasReservation(scene, target, evidence);
  const date = scene.calendar.dayNear(target, wholeSentence(scene, target), false);
  return actors.map((actor) => ({
    type: 'AGREED',
    actor,
    target,
    isConditional,
    date,
    evidence,
    isRequest: false,
    verb: target.head,
  }));
}

const wholeSentence = ({ outline }: Scene, { sentence }: Sighting): Offsets =>
  outline.text.sentences[sentence]!;

const MAX_RESERVATION_CHARS = 200;

function hasReservation(scene: Scene, target: Sighting, evidence: Offsets): boolean {
  const end = Math.min(wholeSentence(scene, target).end, evidence.end + MAX_RESERVATION_CHARS);
  const words = scene.outline.text.text.slice(evidence.start, end).toLowerCase();
  return RESERVATIONS.some((reservation) => words.includes(reservation));
}
