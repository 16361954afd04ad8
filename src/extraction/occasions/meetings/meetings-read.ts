import { deedsTold, type DeedTold } from '../clauses/deeds-told.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import type { LocalKey } from '../../extraction.ts';
import type { Scene } from '../scene.ts';
import type { Participant, Sighting } from '../sighting.ts';
import { mayFace } from './may-face.ts';
import { toldMeeting } from './told-meeting.ts';

/** Deeds less probable than this are left to the rules; measured on annotated news. */
const LEAST_PROBABILITY = 0.9;

/** Who met by the eyes of the reader, where the rules have found no meeting in the sentence. */
export function meetingsRead(scene: Scene, found: readonly Sighting[]): Sighting[] {
  const told = found.filter(({ participants }) => participants.length > 1);
  const known = new Set(told.map(({ sentence }) => sentence));
  return deedsTold(scene, 'MET', LEAST_PROBABILITY)
    .filter(({ sentence }) => !known.has(sentence))
    .flatMap((deed) => meetingOf(scene, deed) ?? []);
}

function meetingOf(scene: Scene, told: DeedTold): Sighting | null {
  const { deed, trigger, sentence, evidence } = told;
  const faces = facesOf(scene, told);
  if (faces.length < 2) return null;
  const participants = faces.map(({ key, side }) => ({ key, evidence, isFacing: true, side }));
  const verb = scene.outline.verbAt(trigger) ?? nounAsVerb(scene, trigger, sentence);
  return toldMeeting(scene, verb, participants, deed.isPlanned);
}

interface Face {
  readonly key: LocalKey;
  readonly side: Participant['side'];
}

// "Ruiz and Lind received Moor": who stand on one side of the word did not meet each other by it.
function facesOf({ cast }: Scene, { actors, deed }: DeedTold): Face[] {
  const faces = actors.flatMap(({ keys, start }) =>
    keys
      .filter((key) => mayFace(cast, key, true))
      .map((key) => ({ key, side: start < deed.trigger.start ? ('SUBJECT' as const) : ('OTHER' as const) })),
  );
  const once = faces.filter(({ key }, i) => faces.findIndex((other) => other.key === key) === i);
  const people = once.filter(({ key }) => cast.entity(key).type === 'PERSON');
  // "President Ruiz met Lind in Peru": people meet people, and countries countries.
  const alike = people.length > 1 ? people : once;
  const areFacing = new Set(alike.map(({ side }) => side)).size > 1;
  return areFacing ? alike : alike.map(({ key }) => ({ key, side: null }));
}

const nounAsVerb = ({ outline }: Scene, main: number, sentence: number): VerbGroup => ({
  main,
  from: main,
  lemma: outline.tokens[main]!.lemma,
  sentence,
  isPassive: false,
  isNegated: false,
  modal: null,
  form: 'FINITE',
});
