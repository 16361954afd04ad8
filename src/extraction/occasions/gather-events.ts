import type { Cast } from '../cast.ts';
import type { Claim } from './claim.ts';
import type { ExtractedEvent, LocalKey } from '../extraction.ts';
import { weightOf } from './marks.ts';
import { nameOf } from './name-event.ts';
import { addTo, draftFrom, mayBe, type Draft } from './same-occasion.ts';
import type { Sighting } from './sighting.ts';

/** The events of an article, and which of them each mention names. */
export interface Gathered {
  readonly events: readonly ExtractedEvent[];
  readonly drafts: ReadonlyMap<LocalKey, Draft>;
  readonly eventOf: ReadonlyMap<Sighting, LocalKey>;
}

// A mention points back at what was told lately; more would make a long list of events slow.
const MAX_EVENTS_BACK = 40;

/**
 * Leads mentions in reading order to events, each to the nearest one before that it may name. Weak mentions become
 * events where somebody proposes or accepts them; other weak ones only point back.
 */
export function gatherEvents(sightings: readonly Sighting[], claims: readonly Claim[], cast: Cast): Gathered {
  const wanted = wantedBy(claims);
  const proposers = proposersOf(claims);
  const drafts: Draft[] = [];
  const draftOf = new Map<Sighting, Draft>();
  for (const sighting of inReadingOrder(sightings)) {
    const known = nearest(drafts, sighting);
    if (!known && (sighting.isWeak || isIdle(sighting)) && !wanted.has(sighting)) continue;
    const draft = known ?? draftFrom(sighting);
    if (known) addTo(known, sighting);
    else drafts.push(draft);
    draftOf.set(sighting, draft);
    for (const proposer of proposers.get(sighting) ?? []) draft.proposers.add(proposer);
  }
  return named(drafts, draftOf, cast);
}

// A pronoun names nothing by itself, nor does "Ruiz's plan": what it means must have been told before.
function wantedBy(claims: readonly Claim[]): ReadonlySet<Sighting> {
  const targets = claims.map(({ target }) => target);
  return new Set(
    targets.filter(
      ({ words, kind, owners, marks }) =>
        words !== '' && (kind !== 'PROPOSAL' || owners.length === 0 || weightOf(marks) > 0),
    ),
  );
}

function proposersOf(claims: readonly Claim[]): ReadonlyMap<Sighting, readonly LocalKey[]> {
  const found = new Map<Sighting, LocalKey[]>();
  for (const { type, actor, target } of claims) {
    if (type === 'PROPOSED') found.set(target, [...(found.get(target) ?? []), actor]);
  }
  return found;
}

const inReadingOrder = (sightings: readonly Sighting[]) =>
  [...sightings].sort((left, right) => left.start - right.start);

// "The conversation", where nobody was said to have had one.
const isIdle = (sighting: Sighting) => sighting.isLoose && sighting.participants.length === 0;

function nearest(drafts: readonly Draft[], sighting: Sighting): Draft | undefined {
  const recent = drafts
    .slice(-MAX_EVENTS_BACK)
    .filter((draft) => mayBe(draft, sighting))
    .sort((left, right) => right.sightings.at(-1)!.start - left.sightings.at(-1)!.start);
  // Among those that may be meant, one that shares its telling words is meant first, and a call before a conversation.
  return (
    recent.find((draft) => shared(draft, sighting) > 0) ??
    recent.find((draft) => draft.isLoose === sighting.isLoose) ??
    recent[0]
  );
}

function shared(draft: Draft, { marks, participants }: Sighting): number {
  const scope = marks.scope.filter((word) => draft.marks.scope.includes(word)).length;
  const duration = marks.duration !== null && marks.duration === draft.marks.duration ? 1 : 0;
  return scope + duration + participants.filter(({ key }) => draft.participants.has(key)).length;
}

function named(drafts: readonly Draft[], draftOf: ReadonlyMap<Sighting, Draft>, cast: Cast): Gathered {
  const keys = new Map(drafts.map((draft, i) => [draft, `v${i + 1}`]));
  return {
    events: drafts.map((draft, i) => eventFrom(draft, `v${i + 1}`, cast)),
    drafts: new Map(drafts.map((draft, i) => [`v${i + 1}`, draft])),
    eventOf: new Map([...draftOf].map(([sighting, draft]) => [sighting, keys.get(draft)!])),
  };
}

function eventFrom(draft: Draft, key: LocalKey, cast: Cast): ExtractedEvent {
  const { scope, duration, extent } = draft.marks;
  return {
    key,
    kind: draft.kind,
    name: nameOf(draft, cast),
    date: draft.date,
    planned: draft.sightings.every(({ isPlanned }) => isPlanned),
    participants: [...draft.participants.values()].map(({ key: participant, evidence }) => ({
      key: participant,
      evidence,
    })),
    marks: scope.length > 0 ? [...scope] : [duration, extent].filter((mark) => mark !== null),
    mentions: draft.sightings.map((sighting, i) => ({
      start: sighting.start,
      end: sighting.end,
      form: sighting.isVerb || weightOf(sighting.marks) > 0 ? 'DESCRIPTION' : 'NAME',
      reason: i === 0 ? 'first told of here' : reasonOf(draft, sighting),
    })),
  };
}

function reasonOf(draft: Draft, sighting: Sighting): string {
  if (sighting.participants.length > 1) return 'same participants';
  if (sighting.date && sighting.date === draft.date) return 'same day';
  if (weightOf(sighting.marks) > 0) return 'same telling words';
  return 'nearest event of this kind before';
}
