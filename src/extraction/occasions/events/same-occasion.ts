import { NAMING_WORDS } from '../../../language/words/event-nouns.ts';
import { PROPOSING_NOUNS } from '../../../language/words/proposal-verbs.ts';
import type { EventKind, LocalKey } from '../../extraction.ts';
import { agreeInMarks, joinMarks, weightOf } from './marks.ts';
import { isContact, UNMARKED, type Marks, type Participant, type Sighting } from '../sighting.ts';

/** An event while its mentions are being gathered. */
export interface Draft {
  kind: EventKind;
  readonly sightings: Sighting[];
  readonly participants: Map<LocalKey, Participant>;
  readonly names: Set<LocalKey>;
  readonly proposers: Set<LocalKey>;
  readonly accepters: Set<LocalKey>;
  marks: Marks;
  date: string | null;
  isOfAnotherTime: boolean;
  isLoose: boolean;
  /** Told as held, not only as announced, by a mention at least. */
  isHeld: boolean;
  /** The words that have named it. */
  readonly lemmas: Set<string>;
}

/** A new event of which this is the first mention. */
export function draftFrom(sighting: Sighting): Draft {
  const draft: Draft = {
    kind: sighting.kind,
    sightings: [],
    participants: new Map(),
    names: new Set(),
    proposers: new Set(),
    accepters: new Set(),
    marks: UNMARKED,
    date: null,
    isOfAnotherTime: sighting.isOfAnotherTime,
    isLoose: sighting.isLoose,
    isHeld: false,
    lemmas: new Set(),
  };
  addTo(draft, sighting);
  return draft;
}

/** Adds a mention to the event that it was taken for. */
export function addTo(draft: Draft, sighting: Sighting): void {
  draft.sightings.push(sighting);
  draft.lemmas.add(NAMING_WORDS.get(sighting.lemma) ?? sighting.lemma);
  draft.isHeld ||= sighting.isPlanned === false;
  for (const participant of sighting.participants) {
    if (!draft.participants.get(participant.key)?.isFacing)
      draft.participants.set(participant.key, participant);
  }
  for (const name of sighting.names) draft.names.add(name);
  for (const proposer of sighting.proposers) draft.proposers.add(proposer);
  // "The US peace deal proposal" for a 30-day truce does not make it a peace.
  if (agreeInMarks(draft.marks, sighting.marks)) draft.marks = joinMarks(draft.marks, sighting.marks);
  draft.date ??= sighting.date;
  if (draft.isLoose && !sighting.isLoose) {
    draft.kind = sighting.kind;
    draft.isLoose = false;
  }
}

/** True where the event is announced or hoped for: no mention tells that it was held. */
export function isAhead({ isHeld, sightings }: Draft): boolean {
  return !isHeld && sightings.some(({ isPlanned }) => isPlanned);
}

/** True where a mention may name this event: nothing in kind, time, marks and actors speaks against it. */
export function mayBe(draft: Draft, sighting: Sighting): boolean {
  if (draft.date && sighting.date && draft.date !== sighting.date) return false;
  const isDated = draft.date !== null && draft.date === sighting.date;
  if (draft.isOfAnotherTime !== sighting.isOfAnotherTime && !isDated) return false;
  return isContact(sighting.kind) ? mayBeContact(draft, sighting) : mayBeMatter(draft, sighting);
}

function mayBeContact(draft: Draft, sighting: Sighting): boolean {
  if (!isContact(draft.kind)) return false;
  if (draft.kind !== sighting.kind && !draft.isLoose && !sighting.isLoose) return false;
  const facing = sighting.participants.filter(({ isFacing }) => isFacing).map(({ key }) => key);
  const known = [...draft.participants.values()].filter(({ isFacing }) => isFacing).map(({ key }) => key);
  if (facing.length === 0) return pointsAt(draft, sighting);
  // "Ruiz's visit" is not the conversation that she had with Lind.
  if (sighting.kind === 'VISIT' && draft.kind !== 'VISIT' && facing.length < 2) return false;
  const isSameDay = draft.date !== null && draft.date === sighting.date;
  if (!sighting.isDefinite && (known.length === 0 || (isNext(draft, sighting) && !isSameDay))) return false;
  if (known.length < 2) return known.every((key) => facing.includes(key));
  return facing.every((key) => known.includes(key)) && (sighting.isDefinite || facing.length > 1);
}

// "They will have a conversation" is not the one that they had.
const isNext = (draft: Draft, sighting: Sighting) => sighting.isPlanned === true && draft.isHeld;

// "The call", of nobody in particular; "in a phone call" right after "were speaking" says how they spoke.
function pointsAt(draft: Draft, sighting: Sighting): boolean {
  const last = draft.sightings.at(-1);
  // "Spoke with Lind during her visit": the visit is not how they spoke.
  const isHow = sighting.kind !== 'VISIT' || draft.kind === 'VISIT';
  if (isHow && last?.isVerb && last.sentence === sighting.sentence) return true;
  return sighting.isDefinite && (draft.kind === sighting.kind || sighting.isLoose);
}

const BACKWARD: ReadonlySet<EventKind> = new Set(['PROPOSAL', 'AGREEMENT']);
const PROPOSABLE: ReadonlySet<EventKind> = new Set(['PROPOSAL', 'AGREEMENT', 'CEASEFIRE', 'EXCHANGE']);

function mayBeMatter(draft: Draft, sighting: Sighting): boolean {
  if (differInNames(draft, sighting) || isOtherNoun(draft, sighting)) return false;
  if (isTheirs(draft, sighting)) return true;
  if (!agreeInMarks(draft.marks, sighting.marks)) return false;
  const isUnmarked = weightOf(sighting.marks) === 0;
  if (isUnmarked && isAnothers(draft, sighting)) return false;
  if (sighting.kind === 'PROPOSAL' && !isUnmarked) return sharesScope(draft, sighting);
  if (draft.kind === sighting.kind) {
    if (isUnmarked) return sighting.isDefinite || sighting.kind === 'CEASEFIRE';
    return sighting.isDefinite || weightOf(draft.marks) > 0;
  }
  const mayPoint = isUnmarked && sighting.isDefinite && BACKWARD.has(sighting.kind);
  // "This agreement" is not what somebody has just called for.
  const isOpen = draft.kind === 'PROPOSAL' && sighting.kind === 'AGREEMENT' && draft.accepters.size === 0;
  return mayPoint && PROPOSABLE.has(draft.kind) && !isOpen;
}

// "The US peace deal proposal", where a truce was told of that the US proposed.
function isTheirs(draft: Draft, { owners, isDefinite, lemma, marks }: Sighting): boolean {
  if (!isDefinite || !PROPOSING_NOUNS.has(lemma) || draft.kind !== 'CEASEFIRE') return false;
  const isPlain = marks.duration === null && marks.scope.every((word) => word === 'peace');
  return isPlain && owners.some((key) => draft.proposers.has(key));
}

// "Close the nuclear plant" is not "run the nuclear plant on wind power": a word in common is not enough for a new matter.
function sharesScope(draft: Draft, { kind, marks, isDefinite }: Sighting): boolean {
  const shared = marks.scope.filter((word) => draft.marks.scope.includes(word)).length;
  return draft.kind === kind && (isDefinite ? shared > 0 : 2 * shared > marks.scope.length);
}

// "The bill" names no truce told of before, only a bill.
function isOtherNoun(draft: Draft, { lemma }: Sighting): boolean {
  const meaning = NAMING_WORDS.get(lemma);
  return meaning !== undefined && !draft.lemmas.has(meaning);
}

// "The US proposal" is none that Chad made.
const isAnothers = (draft: Draft, { owners }: Sighting) =>
  owners.length > 0 && !owners.some((key) => draft.proposers.has(key));

function differInNames(draft: Draft, sighting: Sighting): boolean {
  if (draft.names.size === 0 || sighting.names.length === 0) return false;
  return !sighting.names.some((name) => draft.names.has(name));
}
