import type { ExtractedRelation, LocalKey } from '../../extraction.ts';
import type { Gathered } from '../events/gather-events.ts';
import { isAhead, type Draft } from '../events/same-occasion.ts';
import { isContact, type Participant, type Sighting } from '../sighting.ts';

// A summit of twenty is an occasion with participants; that each pair met is not what the article says.
const MAX_PARTNERS = 6;

/** Who met whom: every pair of those who face each other, at each place that says so. */
export function meetingsOf({ drafts }: Gathered): ExtractedRelation[] {
  return [...drafts].flatMap(([event, draft]) => (isContact(draft.kind) ? metAt(event, draft) : []));
}

function metAt(event: LocalKey, draft: Draft): ExtractedRelation[] {
  const occasion = { event, date: draft.date, mode: modeOf(draft), planned: isAhead(draft) };
  const told = draft.sightings.flatMap((sighting) =>
    pairsOf(sighting.participants).map((pair) => relation(occasion, sighting, pair)),
  );
  return told.length > 0 ? told : acrossMentions(occasion, draft);
}

// "The US-led talks" here, "Chad accepted the deal during the talks" there: the pair shows in the event only.
function acrossMentions(occasion: Occasion, draft: Draft): ExtractedRelation[] {
  const [last] = draft.sightings.filter(({ participants }) => participants.length > 0).slice(-1);
  // Hundreds come to a conference: two of them did not meet by that.
  return last && !OF_MANY.test(last.lemma)
    ? pairsOf([...draft.participants.values()]).map((pair) => relation(occasion, last, pair))
    : [];
}

const OF_MANY = /^(?:conference|summit|gathering|session)$/;

function pairsOf(participants: readonly Participant[]): [LocalKey, LocalKey][] {
  if (participants.length > MAX_PARTNERS) return [];
  const pairs: [LocalKey, LocalKey][] = [];
  participants.forEach((left, i) => {
    for (const right of participants.slice(i + 1)) {
      if (faced(left, right)) pairs.push([left.key, right.key]);
    }
  });
  return pairs;
}

function faced(left: Participant, right: Participant): boolean {
  if (left.key === right.key || !(left.isFacing || right.isFacing)) return false;
  return left.side === null || left.side !== right.side;
}

type Occasion = Pick<ExtractedRelation, 'event' | 'date' | 'mode' | 'planned'>;

function modeOf({ kind, sightings }: Draft): Occasion['mode'] {
  if (kind === 'NEGOTIATION') return 'UNKNOWN';
  if (kind !== 'CALL') return 'IN_PERSON';
  return sightings.some(({ mode }) => mode === 'CALL') ? 'CALL' : 'UNKNOWN';
}

function relation(
  occasion: Occasion,
  { date, evidence }: Sighting,
  [from, to]: [LocalKey, LocalKey],
): ExtractedRelation {
  return { ...occasion, type: 'MET', from, to, date: date ?? occasion.date, conditional: false, evidence };
}
