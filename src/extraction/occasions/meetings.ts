import {
  PHONE_WORDS,
  TOGETHER_PREPOSITIONS,
  VERBS_OF_CALLING,
  VERBS_OF_MEETING,
  VERBS_OF_TALKING,
} from '../../language/words/meeting-verbs.ts';
import { WORDS_OF_ANOTHER_TIME } from '../../language/words/doubt-words.ts';
import type { LocalKey } from '../extraction.ts';
import { actorsAt } from './actors.ts';
import { complementsAfter } from './complements.ts';
import { placeOf, type Outline } from './outline.ts';
import type { Phrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import { UNMARKED, type Participant, type Sighting } from './sighting.ts';
import { standingOf } from './standing.ts';
import { subjectOf } from './subject-of.ts';
import type { VerbGroup } from './verbs.ts';

/** Every verb by which actors of the article meet or speak: "Ruiz met Lind", "they talked by phone". */
export function toldMeetings(scene: Scene): Sighting[] {
  return scene.outline.verbs.flatMap((verb) => {
    const meeting = meetingAt(scene, verb);
    return meeting ? eachAlone(scene, verb, meeting) : [];
  });
}

// "Ruiz and Lind both spoke with Moor": two conversations.
function eachAlone({ outline }: Scene, verb: VerbGroup, meeting: Sighting): Sighting[] {
  const sides = meeting.participants.filter(({ side }) => side === 'SUBJECT');
  const words = outline.text.text.slice(meeting.evidence.start, outline.tokens[verb.main]!.start);
  const isEach = /\b(?:both|each|separately|individually)\b/i.test(words);
  if (sides.length < 2 || !isEach) return [meeting];
  return sides.map((alone) => ({
    ...meeting,
    participants: meeting.participants.filter(({ side, key }) => side !== 'SUBJECT' || key === alone.key),
  }));
}

function meetingAt(scene: Scene, verb: VerbGroup): Sighting | null {
  const { lemma } = verb;
  if (!VERBS_OF_MEETING.has(lemma) && !VERBS_OF_CALLING.has(lemma) && !VERBS_OF_TALKING.has(lemma))
    return null;
  if (isInName(scene, verb) || isObjectClause(scene, verb)) return null;
  if (verb.lemma === 'meet' && isMatch(scene, verb)) return null;
  const standing = standingOf(scene.outline, verb);
  if (standing === 'DENIED' || standing === 'OPEN') return null;
  const others = otherSide(scene, verb);
  if (!others) return null;
  const subject = subjectOf(scene.outline, verb);
  const sides =
    subject && !verb.isPassive
      ? actorsAt(scene.cast, subject)
      : subject && others.isBy
        ? actorsAt(scene.cast, subject)
        : [];
  const keys = [...new Set([...sides, ...others.keys])].filter((key) => mayMeet(scene, verb, key));
  if (keys.length < 2 || sides.length === 0) return null;
  const sideOf = (key: LocalKey) =>
    others.keys.length === 0 ? null : others.keys.includes(key) ? 'OTHER' : 'SUBJECT';
  const evidence = { start: subject!.start, end: others.end };
  const participants = keys.map((key) => ({ key, evidence, isFacing: true, side: sideOf(key) }) as const);
  return told(scene, verb, participants, standing === 'PLANNED');
}

// "Meet the Press": a verb with a capital inside a sentence is part of a name.
function isInName({ outline }: Scene, { main, sentence }: VerbGroup): boolean {
  return /^\p{Lu}\p{Ll}/u.test(outline.tokens[main]!.text) && main > outline.text.sentences[sentence]!.from;
}

const SPORT =
  /\b(?:champions?|tournament|match|(?:semi-?|quarter-?)?finals?|cup|league|kick-?off|fixture|group stage|playoffs?|qualifiers?)\b/i;

// "Chad meet Peru in the semi-final".
function isMatch({ outline }: Scene, { main, sentence }: VerbGroup): boolean {
  const { from, to } = outline.text.sentences[sentence]!;
  const near = {
    from: Math.max(from, main - MAX_WORDS_TO_SPORT),
    to: Math.min(to, main + MAX_WORDS_TO_SPORT),
  };
  const { start, end } = placeOf(outline, near.from, near.to);
  return SPORT.test(outline.text.text.slice(start, end));
}

const MAX_WORDS_TO_SPORT = 25;

// "The voters they met": whom they met stands before.
function isObjectClause({ outline }: Scene, { from }: VerbGroup): boolean {
  const subject = outline.phraseAt(from - 1);
  const isPronoun = subject !== undefined && outline.tokens[subject.from]!.tag === 'PRON';
  return isPronoun && /^(?:NOUN|PROPN)$/.test(outline.tokens[subject.from - 1]?.tag ?? '');
}

interface OtherSide {
  readonly keys: readonly LocalKey[];
  readonly end: number;
  readonly isBy: boolean;
}

function otherSide(scene: Scene, verb: VerbGroup): OtherSide | null {
  const { outline, cast } = scene;
  const next = verb.main + 1;
  const end = outline.tokens[verb.main]!.end;
  if (verb.isPassive) return passiveSide(scene, verb);
  const object = runOfPhrases(outline, next);
  if (object && (VERBS_OF_MEETING.has(verb.lemma) || VERBS_OF_CALLING.has(verb.lemma))) {
    if (verb.lemma === 'call' && isNaming(outline, object.to)) return null;
    const keys = actorsAt(cast, placeOf(outline, object.from, object.to));
    // "Received 42 million dollars", "hosts the Games": only whoever comes is met.
    if (/^(?:receive|host|greet)$/.test(verb.lemma) && !isVisitor(scene, object.from, keys)) return null;
    return keys.length > 0 ? { keys, end: placeOf(outline, object.from, object.to).end, isBy: false } : null;
  }
  if (!VERBS_OF_TALKING.has(verb.lemma) || object || isAddress(outline, verb)) return null;
  return withSide(scene, verb, end);
}

// "They spoke out", "spoke at a rally": to an audience, not with each other.
const isAddress = ({ tokens }: Outline, { lemma, main }: VerbGroup) =>
  (lemma === 'speak' || lemma === 'talk') &&
  /^(?:out|up|against|of|before|from|at)$/.test(tokens[main + 1]?.lower ?? '') &&
  tokens[main + 2]?.lower !== 'length';

function isVisitor({ outline, cast }: Scene, at: number, keys: readonly LocalKey[]): boolean {
  const noun = outline.tokens[outline.phraseAt(at)?.head ?? at]!.lemma;
  return (
    keys.some((key) => cast.entity(key).type === 'PERSON') || /^(?:delegation|envoy|minister)$/.test(noun)
  );
}

// "Called Lind a friend" names him something; "called Lind on Monday" rings him up.
const isNaming = ({ tokens }: Outline, at: number) =>
  !/^(?:on|to|from|at|in|late|early|after|before|and|,|\.|by|this|last|earlier|yesterday)$/.test(
    tokens[at]?.lower ?? '.',
  );

function passiveSide({ outline, cast }: Scene, verb: VerbGroup): OtherSide | null {
  if (!VERBS_OF_MEETING.has(verb.lemma)) return null;
  const by = complementsAfter(outline, verb.main + 1, verb.sentence).find(
    ({ preposition }) => preposition === 'by',
  );
  if (!by) return null;
  const place = placeOf(outline, by.from, by.to);
  return { keys: actorsAt(cast, place), end: place.end, isBy: true };
}

// "Spoke by phone on Monday with Lind": the preposition may stand some words off. Null: with somebody who has no name;
// where nobody else is told of, those of the subject spoke with each other.
function withSide({ outline, cast }: Scene, verb: VerbGroup, ownEnd: number): OtherSide | null {
  const eachOther = { keys: [], end: ownEnd, isBy: false };
  const { tokens, text } = outline;
  const limit = Math.min(text.sentences[verb.sentence]!.to, verb.main + MAX_WORDS_TO_OTHER_SIDE);
  for (let i = verb.main + 1; i < limit; i++) {
    if (outline.verbAt(i) || /^[,;:“”"]$/.test(tokens[i]!.text) || tokens[i]!.tag === 'SCONJ') break;
    if (/^(?:during|after|before|against)$/.test(tokens[i]!.lower)) break;
    const run = TOGETHER_PREPOSITIONS.has(tokens[i]!.lower) ? runOfPhrases(outline, i + 1) : null;
    const place = run && placeOf(outline, run.from, run.to);
    const keys = place ? actorsAt(cast, place) : [];
    if (place && keys.length > 0) return { keys, end: place.end, isBy: false };
    if (run && i === verb.main + 1) return null;
  }
  return eachOther;
}

const MAX_WORDS_TO_OTHER_SIDE = 12;

function runOfPhrases(outline: Outline, from: number): { from: number; to: number } | null {
  let last = outline.phraseAt(from);
  if (!last) return null;
  for (let next = continued(outline, last); next; next = continued(outline, next)) last = next;
  return { from, to: last.to };
}

// "Ruiz's envoy", "Ruiz and Lind": the next phrase goes with this one, unless a clause of its own begins with it.
function continued(outline: Outline, { index, to }: Phrase): Phrase | undefined {
  const next = outline.phrases[index + 1];
  const isJoined = next?.from === to + 1 && outline.tokens[to]?.lower === 'and' && !outline.verbAt(next.to);
  return next?.owner === index || isJoined ? next : undefined;
}

// "Spoke to CNN" is an interview: only people and countries speak with each other; organizations meet.
function mayMeet({ cast }: Scene, verb: VerbGroup, key: LocalKey): boolean {
  return cast.entity(key).type !== 'ORGANIZATION' || /^(?:meet|negotiate|host)$/.test(verb.lemma);
}

function told(
  scene: Scene,
  verb: VerbGroup,
  participants: readonly Participant[],
  isPlanned: boolean,
): Sighting {
  const { evidence } = participants[0]!;
  const { outline, calendar } = scene;
  const place = placeOf(outline, verb.main, verb.main + 1);
  const sentence = outline.text.sentences[verb.sentence]!;
  const isByPhone = VERBS_OF_CALLING.has(verb.lemma) || hasPhone(outline, verb, evidence.end);
  const isInPerson =
    !isByPhone && (VERBS_OF_MEETING.has(verb.lemma) || /^(?:chat|dine|lunch|huddle)$/.test(verb.lemma));
  return {
    ...place,
    kind: isByPhone ? 'CALL' : isInPerson ? 'MEETING' : verb.lemma === 'negotiate' ? 'NEGOTIATION' : 'CALL',
    lemma: verb.lemma,
    words: '',
    marks: UNMARKED,
    names: [],
    participants,
    proposers: [],
    owners: [],
    date: calendar.dayNear(
      place,
      {
        start: Math.max(sentence.start, evidence.start - 40),
        end: Math.min(sentence.end, evidence.end + 90),
      },
      isPlanned,
    ),
    isPlanned,
    isOfAnotherTime: outline.tokens
      .slice(verb.from, verb.main)
      .some((token) => WORDS_OF_ANOTHER_TIME.has(token.lower)),
    isDefinite: true,
    isWeak: false,
    isLoose: !isByPhone && !isInPerson,
    evidence,
    mode: isByPhone ? 'CALL' : isInPerson ? 'IN_PERSON' : 'UNKNOWN',
    head: verb.main,
    sentence: verb.sentence,
    isVerb: true,
  };
}

function hasPhone({ tokens, text }: Outline, verb: VerbGroup, end: number): boolean {
  const { to } = text.sentences[verb.sentence]!;
  for (let i = verb.main + 1; i < to && tokens[i]!.start < end + 40; i++) {
    if (PHONE_WORDS.has(tokens[i]!.lower)) return true;
  }
  return false;
}
