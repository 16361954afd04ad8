import type { Cast } from '../../cast.ts';
import type { Claim } from '../claim.ts';
import type { ExtractedEvent, LocalKey } from '../../extraction.ts';
import { weightOf } from './marks.ts';
import { nameOf } from './name-event.ts';
import { addTo, draftFrom, isAhead, mayBe, type Draft } from './same-occasion.ts';
import type { Sighting } from '../sighting.ts';

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
  const claimed = claimsByTarget(claims);
  const drafts: Draft[] = [];
  const draftOf = new Map<Sighting, Draft>();
  for (const sighting of inReadingOrder(sightings)) {
    const known = nearest(drafts, sighting);
    if (!known && (sighting.isWeak || isIdle(sighting)) && !wanted.has(sighting)) continue;
    const draft = known ?? draftFrom(sighting);
    if (known) addTo(known, sighting);
    else drafts.push(draft);
    draftOf.set(sighting, draft);
    for (const { type, actor } of claimed.get(sighting) ?? []) {
      (type === 'PROPOSED' ? draft.proposers : draft.accepters).add(actor);
    }
  }
  return named(drafts.filter(isTelling), draftOf, cast);
}

// "Through a ballot", "at a meeting": told of once, and nothing of whose, when or what.
function isTelling(draft: Draft): boolean {
  if (draft.sightings.length > 1 || draft.proposers.size > 0 || draft.accepters.size > 0) return true;
  return (
    draft.participants.size > 0 ||
    draft.names.size > 0 ||
    draft.date !== null ||
    weightOf(draft.marks) > 0 ||
    /\s/.test(draft.sightings[0]!.words)
  );
}

// "Ruiz's offer", "Lind's plan for the port", "the fishing plan".
const isPlanOfItsOwn = ({ lemma, marks, end, evidence, words }: Sighting) =>
  // "Our project proposals": whatever they are for.
  !(end === evidence.end && /(?:proposals|offers|propositions)$/.test(words)) &&
  (weightOf(marks) > 0 || end > evidence.end || /^(?:proposal|offer|proposition|initiative)$/.test(lemma));

// A pronoun names nothing by itself, nor does "Ruiz's plan": what it means must have been told before.
function wantedBy(claims: readonly Claim[]): ReadonlySet<Sighting> {
  const targets = claims.map(({ target }) => target);
  return new Set(
    targets.filter(
      (target) =>
        target.words !== '' &&
        (target.kind !== 'PROPOSAL' || target.owners.length === 0 || isPlanOfItsOwn(target)),
    ),
  );
}

function claimsByTarget(claims: readonly Claim[]): ReadonlyMap<Sighting, readonly Claim[]> {
  const found = new Map<Sighting, Claim[]>();
  for (const claim of claims) found.set(claim.target, [...(found.get(claim.target) ?? []), claim]);
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
  return (
    recent.find((draft) => shared(draft, sighting) > 0) ??
    recent.slice(0, 1).find((draft) => isJustTold(draft, sighting)) ??
    recent.find((draft) => isExpected(draft, sighting)) ??
    recent[0]
  );
}

// In the same breath the nearest is meant.
const isJustTold = (draft: Draft, { sentence, isLoose }: Sighting) =>
  draft.sightings.at(-1)!.sentence >= sentence - 1 && draft.isLoose === isLoose;

// Without telling words "the deal" is one that was struck, "the proposal" one that was made, "the call" no conversation.
function isExpected(draft: Draft, { kind, isLoose }: Sighting): boolean {
  if (kind === 'AGREEMENT') return draft.accepters.size > 1;
  return kind === 'PROPOSAL' ? draft.proposers.size > 0 : draft.isLoose === isLoose;
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
    eventOf: new Map(
      [...draftOf].flatMap(([sighting, draft]) => {
        const key = keys.get(draft);
        return key === undefined ? [] : [[sighting, key]];
      }),
    ),
  };
}

function eventFrom(draft: Draft, key: LocalKey, cast: Cast): ExtractedEvent {
  const { scope, duration } = draft.marks;
  // A length of days says more than "temporary".
  const extent = duration ? null : draft.marks.extent;
  return {
    key,
    kind: draft.kind,
    name: nameOf(draft, cast),
    date: draft.date,
    planned: isAhead(draft),
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
