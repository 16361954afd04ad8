import type { Offsets } from '../../../language/offsets.ts';
import type { LocalKey } from '../../extraction.ts';
import { actorsAt } from '../clauses/actors.ts';
import { placeOf } from '../clauses/outline.ts';
import { doersOf } from '../clauses/passive.ts';
import type { Scene } from '../scene.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectOf } from '../clauses/subject-of.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import type { Sighting } from '../sighting.ts';
import { partiesAt } from './delegations.ts';
import { isMatch } from './match.ts';
import { peopleFrom } from './people-from.ts';
import { toldMeeting } from './told-meeting.ts';

interface Head {
  readonly person: LocalKey;
  readonly side: LocalKey;
  readonly verb: VerbGroup;
  readonly evidence: Offsets;
}

// The two sides of one occasion are told of in one breath.
const MAX_SENTENCES_BETWEEN = 2;

/** Heads of two delegations, told one after the other: "Ruiz led the Chadian side; the Peruvian delegation was led by Lind". */
export function headsOfDelegations(scene: Scene): Sighting[] {
  const heads = scene.outline.verbs.flatMap((verb) => headAt(scene, verb) ?? []);
  return heads.slice(1).flatMap((head, i) => {
    const before = heads[i]!;
    const isNear = head.verb.sentence - before.verb.sentence <= MAX_SENTENCES_BETWEEN;
    const areTwo = head.person !== before.person && head.side !== before.side;
    return isNear && areTwo ? [metAs(scene, before, head, 'person'), metAs(scene, before, head, 'side')] : [];
  });
}

function metAs(scene: Scene, before: Head, head: Head, as: 'person' | 'side'): Sighting {
  const participants = [before, head].map((one) => ({
    key: one[as],
    evidence: one.evidence,
    isFacing: true,
    side: null,
  }));
  return {
    ...toldMeeting(scene, { ...head.verb, lemma: 'meet' }, participants, false),
    evidence: head.evidence,
  };
}

function headAt(scene: Scene, verb: VerbGroup): Head | null {
  const { outline, cast } = scene;
  if (!/^(?:lead|head|chair)$/.test(verb.lemma) || standingOf(outline, verb) !== 'FACT') return null;
  if (isMatch(outline, verb.main, verb.sentence)) return null;
  const [led, leader] = verb.isPassive ? passiveSides(scene, verb) : activeSides(scene, verb);
  if (!led || !leader) return null;
  const words = outline.text.text.slice(led.start, led.end);
  const [side, ...others] = DELEGATION.test(words) ? partiesAt(scene, led) : [];
  const person = leader.keys.find((key) => cast.entity(key).type === 'PERSON');
  if (side === undefined || others.length > 0 || person === undefined || side === person) return null;
  const evidence = { start: Math.min(led.start, leader.start), end: Math.max(led.end, leader.end) };
  return { person, side, verb, evidence };
}

const DELEGATION = /\b(?:delegation|side|negotiators)\b/i;

type Leader = Offsets & { readonly keys: readonly LocalKey[] };

function activeSides(scene: Scene, verb: VerbGroup): [Offsets | null, Leader | null] {
  const { outline } = scene;
  const object = outline.phraseAt(verb.main + 1);
  const subject = object ? subjectOf(outline, verb) : null;
  if (!object || !subject) return [null, null];
  const named = nameBefore(scene, verb);
  return [
    placeOf(outline, object.from, object.to),
    { ...subject, keys: [...named, ...actorsAt(scene.cast, subject)] },
  ];
}

// "Chad's envoy for ports Ana Ruiz led": whoever ends the subject.
function nameBefore({ outline, cast }: Scene, verb: VerbGroup): LocalKey[] {
  const { end } = placeOf(outline, verb.from - 1, verb.from);
  const { start } = outline.text.sentences[verb.sentence]!;
  return cast
    .mentionsIn({ start, end })
    .filter(({ mention, key }) => mention.end === end && cast.entity(key).type === 'PERSON')
    .map(({ key }) => key);
}

function passiveSides(scene: Scene, verb: VerbGroup): [Offsets | null, Leader | null] {
  const { outline } = scene;
  const by = doersOf(scene, verb);
  const at = outline.tokens[verb.main + 1]?.lower === 'by' ? peopleFrom(scene, verb.main + 2) : null;
  const start = placeOf(outline, verb.main, verb.main + 1).start;
  const leader = at ?? by;
  return [subjectOf(outline, verb), leader && { keys: leader.keys, start, end: leader.end }];
}
