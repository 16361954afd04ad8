import { afterAsides } from '../clauses/after-asides.ts';
import { actorsAt } from '../clauses/actors.ts';
import { placeOf } from '../clauses/outline.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectOf } from '../clauses/subject-of.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import type { Offsets } from '../../../language/offsets.ts';
import type { LocalKey } from '../../extraction.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { partiesAt } from './delegations.ts';
import { toldMeeting } from './told-meeting.ts';

/** Delegations at the door of a body: "A delegation from Peru visited the headquarters of the Grain Panel". */
export function toldDelegationVisits(scene: Scene): Sighting[] {
  return scene.outline.verbs.flatMap((verb) => visitAt(scene, verb) ?? []);
}

const VISITING = /^(?:visit|tour)$/;
const DELEGATION = /\b(?:delegations?|delegates|officials|representatives)\b/i;

function visitAt(scene: Scene, verb: VerbGroup): Sighting | null {
  const { outline } = scene;
  const isVisit = VISITING.test(verb.lemma) && !verb.isPassive && standingOf(outline, verb) === 'FACT';
  const subject = isVisit ? subjectOf(outline, verb) : null;
  if (!subject || !DELEGATION.test(wordsAt(scene, subject))) return null;
  const visited = visitedAt(scene, verb);
  const guests = bodiesAmong(scene, partiesAt(scene, subject));
  if (!visited || guests.length !== 1 || guests[0] === visited.key) return null;
  const evidence = { start: subject.start, end: visited.end };
  const participants = [...guests, visited.key].map((key) => ({ key, evidence, isFacing: true, side: null }));
  return { ...toldMeeting(scene, { ...verb, lemma: 'meet' }, participants, false), kind: 'VISIT' };
}

const SEAT = /^(?:headquarters?|offices?|premises|seat|secretariat|plant|factory|centre|center)$/;

// A country that is visited is only where the journey led; a body receives its guests.
function visitedAt(scene: Scene, verb: VerbGroup): { readonly key: LocalKey; readonly end: number } | null {
  const { outline, cast } = scene;
  const at = afterAsides(outline, verb.main + 1, verb.sentence);
  const phrase = outline.phraseAt(at);
  if (!phrase) return null;
  const isSeat = SEAT.test(outline.tokens[phrase.head]!.lower) && outline.tokens[phrase.to]?.lower === 'of';
  const host = isSeat ? outline.phraseAt(phrase.to + 1) : phrase;
  const place = host && placeOf(outline, host.from, host.to);
  const [key, ...more] = place ? actorsAt(cast, place) : [];
  const isBody = key !== undefined && more.length === 0 && cast.entity(key).type === 'ORGANIZATION';
  return place && isBody ? { key, end: place.end } : null;
}

const bodiesAmong = ({ cast }: Scene, keys: readonly LocalKey[]): LocalKey[] =>
  keys.filter((key) => cast.entity(key).type !== 'PERSON');

const wordsAt = ({ outline }: Scene, { start, end }: Offsets): string => outline.text.text.slice(start, end);
