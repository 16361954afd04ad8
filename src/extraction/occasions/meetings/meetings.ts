import {
  VERBS_OF_CALLING,
  VERBS_OF_MEETING,
  VERBS_OF_TALKING,
} from '../../../language/words/meeting-verbs.ts';
import type { Offsets } from '../../../language/offsets.ts';
import type { LocalKey } from '../../extraction.ts';
import { alsoMet } from './also-met.ts';
import { partiesAt } from './delegations.ts';
import { ledBy } from './leaders.ts';
import { isMatch } from './match.ts';
import { mayFace } from './may-face.ts';
import { otherSide } from './other-side.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Party } from './party.ts';
import type { Scene } from '../scene.ts';
import type { Participant, Sighting } from '../sighting.ts';
import { phraseRun } from '../clauses/runs.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectOf, verbBefore } from '../clauses/subject-of.ts';
import { subjectPeople } from './subject-people.ts';
import { toldMeeting } from './told-meeting.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { wholeVerb } from './whole-verb.ts';

/** Every verb by which actors of the article meet or speak: "Ruiz met Lind", "they talked by phone". */
export function toldMeetings(scene: Scene): Sighting[] {
  return scene.outline.verbs.flatMap((word) => {
    const verb = wholeVerb(scene, word);
    const meeting = isMeeting(scene, verb) ? meetingAt(scene, verb) : null;
    return meeting ? eachAlone(scene, verb, meeting).flatMap((one) => likeWithLike(scene, one)) : [];
  });
}

function isMeeting({ outline }: Scene, verb: VerbGroup): boolean {
  const { lemma, main, sentence } = verb;
  if (!VERBS_OF_MEETING.has(lemma) && !VERBS_OF_CALLING.has(lemma) && !VERBS_OF_TALKING.has(lemma))
    return false;
  if (isInName(outline, verb) || isObjectClause(outline, verb)) return false;
  return lemma !== 'meet' || !isMatch(outline, main, sentence);
}

// "Meet the Press": a verb with a capital inside a sentence is part of a name.
function isInName({ tokens, text }: Outline, { main, sentence }: VerbGroup): boolean {
  return /^\p{Lu}\p{Ll}/u.test(tokens[main]!.text) && main > text.sentences[sentence]!.from;
}

// "The voters they met": whom they met stands before.
function isObjectClause(outline: Outline, { from }: VerbGroup): boolean {
  const subject = outline.phraseAt(from - 1);
  if (isWhom(outline, subject?.from)) return false;
  const isPronoun = subject !== undefined && outline.tokens[subject.from]!.tag === 'PRON';
  return isPronoun && /^(?:NOUN|PROPN)$/.test(outline.tokens[subject.from - 1]?.tag ?? '');
}

const isWhom = ({ tokens }: Outline, at: number | undefined) =>
  at !== undefined && tokens[at - 1]?.lower === 'whom';

// "Lind, whom Ruiz met on Monday", "Lind, with whom she spoke": the other side stands before.
function whomSide(scene: Scene, verb: VerbGroup): Party | null {
  const { outline } = scene;
  const subject = outline.phraseAt(verb.from - 1);
  if (!subject || !isWhom(outline, subject.from)) return null;
  const whom = subject.from - 1;
  const before = outline.tokens[whom - 1]?.lower === 'with' ? whom - 2 : whom - 1;
  const last = outline.tokens[before]?.text === ',' ? before - 1 : before;
  const run = phraseRun(outline, last, outline.text.sentences[verb.sentence]!.from);
  const place = run && placeOf(outline, run.from, run.to);
  const keys = place ? partiesAt(scene, place).slice(-1) : [];
  return keys.length > 0 ? { keys, to: verb.main + 1, end: outline.tokens[verb.main]!.end } : null;
}

function meetingAt(scene: Scene, verb: VerbGroup): Sighting | null {
  const standing = standingOf(scene.outline, verb);
  if (standing === 'DENIED' || standing === 'OPEN' || isAttempt(scene.outline, verb)) return null;
  const others = whomSide(scene, verb) ?? otherSide(scene, verb);
  const subject = others && subjectOf(scene.outline, verb);
  if (!subject) return null;
  const people = subjectPeople(scene, verb, subject);
  const also = alsoMet(scene, verb.sentence, verb.main);
  const all = also.length > 0 ? { ...others, keys: [...others.keys, ...also] } : others;
  const participants = partakers(scene, verb, people ?? subject, all, people?.keys);
  return participants
    ? toldMeeting(scene, verb, participants, standing === 'PLANNED' || isAhead(scene.outline, verb))
    : null;
}

// "Will raise it when she meets Lind", "meets Lind next month".
function isAhead({ tokens, text }: Outline, { main, from, sentence, form }: VerbGroup): boolean {
  if (
    form !== 'FINITE' ||
    from !== main ||
    !/^(?:meets?|sees?|hosts?|receives?|visits?|talks?|speaks?|welcomes?)$/.test(tokens[main]!.lower)
  )
    return false;
  const { from: first, to } = text.sentences[sentence]!;
  const words = (start: number, end: number) =>
    tokens
      .slice(start, end)
      .map(({ lower }) => lower)
      .join(' ');
  return (
    /\b(?:next|tomorrow|later this)\b/.test(words(main, to)) ||
    /\b(?:when|before|once)\b/.test(words(Math.max(first, main - MAX_WORDS_FROM_WHEN), main))
  );
}

const MAX_WORDS_FROM_WHEN = 6;

// "Tried to speak with Lind", "urged Moor to meet Lind".
const isAttempt = (outline: Outline, { form, sentence, from }: VerbGroup) =>
  form === 'INFINITIVE' &&
  /^(?:try|attempt|struggle|urge|press|encourage|pressure|pressurise|implore|exhort)$/.test(
    verbBefore(outline, sentence, from)?.lemma ?? '',
  );

function partakers(
  scene: Scene,
  verb: VerbGroup,
  subject: Offsets,
  others: Party,
  people?: readonly LocalKey[],
): Participant[] | null {
  const sides = people ?? [...ledBy(scene, subject, verb.sentence), ...partiesAt(scene, subject)];
  const keys = [...new Set([...sides, ...others.keys])].filter((key) =>
    mayFace(scene.cast, key, MEETS.test(verb.lemma)),
  );
  if (keys.length < 2 || sides.length === 0) return null;
  // "Ten countries discussed the war": in some assembly.
  if (verb.lemma === 'discuss' && others.keys.length === 0 && keys.length > 2) return null;
  const sideOf = (key: LocalKey) =>
    others.keys.length === 0 ? null : others.keys.includes(key) ? 'OTHER' : 'SUBJECT';
  // "Speaking to Lind, Ruiz recalled …": who speaks may stand behind.
  const evidence = {
    start: Math.min(subject.start, scene.outline.tokens[verb.from]!.start),
    end: Math.max(subject.end, others.end),
  };
  return keys.map((key) => ({ key, evidence, isFacing: true, side: sideOf(key) }));
}

const MEETS = /^(?:meet|negotiate|host|receive|greet|welcome|visit)$/;

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

// "The Chadian delegation headed by Ruiz met the Peruvian side led by Lind": Chad met Peru, and Ruiz Lind.
function likeWithLike({ cast }: Scene, meeting: Sighting): Sighting[] {
  const isPerson = ({ key }: Participant) => cast.entity(key).type === 'PERSON';
  const areMixed = (['SUBJECT', 'OTHER'] as const).every((side) => {
    const those = meeting.participants.filter((participant) => participant.side === side);
    return those.some(isPerson) && !those.every(isPerson);
  });
  if (!areMixed) return [meeting];
  return [true, false].map((arePeople) => ({
    ...meeting,
    participants: meeting.participants.filter((participant) => isPerson(participant) === arePeople),
  }));
}
