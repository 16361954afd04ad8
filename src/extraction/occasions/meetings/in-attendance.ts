import { EVENT_NOUNS } from '../../../language/words/event-nouns.ts';
import type { LocalKey } from '../../extraction.ts';
import { placeOf } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { doersOf } from '../clauses/passive.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectOf } from '../clauses/subject-of.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import type { Scene } from '../scene.ts';
import { isContact, type Participant, type Sighting } from '../sighting.ts';
import { partiesAt } from './delegations.ts';
import { mayFace } from './may-face.ts';
import { pairFrom, partyFrom, type Party } from './party.ts';
import { toldMeeting } from './told-meeting.ts';

/**
 * Meetings told by who came to them: "the meeting was attended by Ruiz and Lind", "Ruiz was joined by Lind for talks",
 * "the envoy shuttled between Ruiz and Lind", "opposite Ruiz sat Lind", "taking part were Ruiz and Lind".
 */
export function inAttendance(scene: Scene): Sighting[] {
  return scene.outline.verbs.flatMap(
    (verb) =>
      attended(scene, verb) ?? joined(scene, verb) ?? shuttled(scene, verb) ?? inverted(scene, verb) ?? [],
  );
}

type Sides = readonly [Party, Party | null];

function meetingOf(scene: Scene, verb: VerbGroup, [one, other]: Sides, start: number): Sighting | null {
  const standing = standingOf(scene.outline, verb);
  if (standing === 'DENIED' || standing === 'OPEN') return null;
  const evidence = { start, end: Math.max(one.end, other?.end ?? 0) };
  const of = (keys: readonly LocalKey[], side: Participant['side']): Participant[] =>
    keys
      .filter((key) => mayFace(scene.cast, key, true))
      .map((key) => ({ key, evidence, isFacing: true, side }));
  const participants = other
    ? [...of(one.keys, 'SUBJECT'), ...of(other.keys, 'OTHER')]
    : of([...new Set(one.keys)], null);
  if (new Set(participants.map(({ key }) => key)).size < 2) return null;
  if (other && (of(one.keys, null).length === 0 || of(other.keys, null).length === 0)) return null;
  return toldMeeting(scene, { ...verb, lemma: 'meet' }, participants, standing === 'PLANNED');
}

// A conference, a summit and a session are of many.
const OF_FEW = /^(?:meeting|talk|call|lunch|dinner|breakfast|negotiation|consultation|audience|discussion)$/;

function attended(scene: Scene, verb: VerbGroup): Sighting | null {
  const { outline } = scene;
  if (verb.lemma !== 'attend' || !verb.isPassive) return null;
  const subject = subjectOf(outline, verb);
  const noun = outline.phraseAt(verb.from - 1);
  if (!subject || !noun || !OF_FEW.test(outline.tokens[noun.head]!.lemma) || isOfBody(scene, noun))
    return null;
  const doers = doersOf(scene, verb);
  if (!doers || doers.keys.length > MAX_ATTENDING) return null;
  return meetingOf(scene, verb, [{ ...doers, to: 0 }, null], subject.start);
}

// Four names and more are a list of those present.
const MAX_ATTENDING = 3;

// "The committee meeting", "the Harbour Party meeting": its members sit together as ever.
const isOfBody = ({ outline }: Scene, { from, to }: Phrase): boolean =>
  outline.tokens
    .slice(from, to)
    .some(
      ({ tag, lower }) => tag === 'PROPN' || /^(?:committee|board|cabinet|party|council|panel)$/.test(lower),
    );

// "Ruiz was joined by Lind and Moor for talks"; "Ruiz joined Lind for lunch".
function joined(scene: Scene, verb: VerbGroup): Sighting | null {
  const { outline } = scene;
  if (verb.lemma !== 'join' || !isForTalks(scene, verb)) return null;
  const subject = subjectOf(outline, verb);
  const other = verb.isPassive ? byParty(scene, verb) : partyFrom(scene, verb.main + 1);
  if (!subject || !other) return null;
  const keys = [...partiesAt(scene, subject), ...other.keys].filter(
    (key) => scene.cast.entity(key).type === 'PERSON',
  );
  return meetingOf(scene, verb, [{ keys, to: other.to, end: other.end }, null], subject.start);
}

function byParty(scene: Scene, { main }: VerbGroup): Party | null {
  return scene.outline.tokens[main + 1]?.lower === 'by' ? partyFrom(scene, main + 2) : null;
}

function isForTalks({ outline }: Scene, { main, sentence }: VerbGroup): boolean {
  const { to } = outline.text.sentences[sentence]!;
  for (let i = main + 1; i < to && !outline.verbAt(i); i++) {
    const isLed = /^(?:for|in|at|on)$/.test(outline.tokens[i]!.lower);
    const phrase = isLed ? outline.phraseAt(i + 1) : undefined;
    const kind = phrase && EVENT_NOUNS.get(outline.tokens[phrase.head]!.lemma);
    if (kind && isContact(kind)) return true;
  }
  return false;
}

// "The envoy shuttled between Ruiz and Lind": each of them with the envoy.
function shuttled(scene: Scene, verb: VerbGroup): Sighting | null {
  const { outline } = scene;
  const isShuttle = /^(?:shuttle|mediate)$/.test(verb.lemma) && !verb.isPassive;
  if (!isShuttle || outline.tokens[verb.main + 1]?.lower !== 'between') return null;
  const between = pairFrom(scene, verb.main + 2);
  const subject = between && subjectOf(outline, verb);
  if (!subject || (verb.lemma === 'mediate' && verb.form !== 'FINITE')) return null;
  const own = { keys: partiesAt(scene, subject), to: verb.from, end: subject.end };
  return meetingOf(scene, verb, [own, between], subject.start);
}

const OPENING =
  /^(?:(?:sitting|seated|standing) )?(?:opposite|facing|across(?: the table)? from|beside|next to|alongside|waiting for|greeting|receiving|welcoming|meeting|joining)$/;
const TAKING_PART = /^(?:taking part|participating|attending|present|in attendance|also present)\b/;

// "Opposite Ruiz sat Lind", "waiting for her was Lind", "taking part in the talks were Ruiz and Lind".
function inverted(scene: Scene, verb: VerbGroup): Sighting | null {
  const { outline } = scene;
  const { tokens, text } = outline;
  if (!/^(?:be|sit|stand)$/.test(verb.lemma) || verb.from !== verb.main) return null;
  const { from } = text.sentences[verb.sentence]!;
  if (verb.main - from > MAX_WORDS_OF_OPENING || verb.main === from) return null;
  const after = partyFrom(scene, verb.main + 1);
  if (!after || !after.keys.some((key) => scene.cast.entity(key).type === 'PERSON')) return null;
  const { start } = tokens[from]!;
  const words = text.text.slice(start, tokens[verb.main]!.start).toLowerCase();
  if (TAKING_PART.test(words)) {
    const isOfFew = tokens.slice(from, verb.main).some(({ lemma }) => OF_FEW.test(lemma));
    return isOfFew ? meetingOf(scene, verb, [after, null], start) : null;
  }
  const before = openingParty(scene, from, verb.main);
  return before && meetingOf(scene, verb, [before, after], start);
}

const MAX_WORDS_OF_OPENING = 12;

function openingParty(scene: Scene, from: number, limit: number): Party | null {
  const { tokens } = scene.outline;
  for (let at = from + 1; at < Math.min(limit, from + 6); at++) {
    const words = tokens
      .slice(from, at)
      .map(({ lower }) => lower)
      .join(' ');
    if (!OPENING.test(words)) continue;
    const place = placeOf(scene.outline, at, at + 1);
    const party = partyFrom(scene, at) ?? { keys: partiesAt(scene, place), to: at + 1, end: place.end };
    return party.keys.length > 0 ? party : null;
  }
  return null;
}
