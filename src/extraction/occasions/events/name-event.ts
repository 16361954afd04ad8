import type { Cast } from '../../cast.ts';
import type { EventKind } from '../../extraction.ts';
import { isFurtherMatter } from '../deals/further-matters.ts';
import type { Draft } from './same-occasion.ts';
import { isContact } from '../sighting.ts';

/** A name that a person would give the event: "phone call between Ana Ruiz and Bo Lind", "30-day ceasefire". */
export function nameOf(draft: Draft, cast: Cast): string {
  const people = [...draft.participants.values()]
    .filter(({ isFacing }) => isFacing)
    .map(({ key }) => cast.entity(key).name);
  if (isContact(draft.kind) && people.length > 1) return `${nounFor(draft)} between ${listed(people)}`;
  return ownWords(draft) ?? (people[0] ? `${nounFor(draft)} of ${people[0]}` : nounFor(draft));
}

const NOUNS: Readonly<Partial<Record<EventKind, string>>> = {
  MEETING: 'meeting',
  NEGOTIATION: 'talks',
  VISIT: 'visit',
};

function nounFor({ kind, sightings }: Draft): string {
  if (kind === 'CALL') return sightings.some(({ mode }) => mode === 'CALL') ? 'phone call' : 'conversation';
  return NOUNS[kind] ?? kind.toLowerCase();
}

function listed(names: readonly string[]): string {
  const sorted = [...names].sort();
  return `${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1)!}`;
}

// The words that tell most of what tells it apart; of these the shortest.
function ownWords({ kind, sightings, marks }: Draft): string | null {
  const reach = marks.duration ?? marks.extent;
  const telling = reach === null ? marks.scope : [...marks.scope, reach];
  const told = (words: string) => telling.filter((mark) => words.toLowerCase().includes(mark)).length;
  const named = sightings.filter(({ words }) => words !== '');
  const occasions = named.filter((sighting) => !isFurtherMatter(sighting));
  // "The plan", said of what somebody called for, is no name beside what that is.
  const isBare = (words: string) => kind === 'PROPOSAL' && !words.includes(' ');
  const [best] = (occasions.length > 0 ? occasions : named).toSorted(
    (left, right) =>
      told(right.words) - told(left.words) ||
      Number(isBare(left.words)) - Number(isBare(right.words)) ||
      left.words.length - right.words.length,
  );
  return kind === 'CEASEFIRE' ? (best?.words.replace(VESSEL, '') ?? null) : (best?.words ?? null);
}

// "The 30-day ceasefire proposal" is of a 30-day ceasefire.
const VESSEL = /(?<=\b(?:ceasefire|truce|armistice)) (?:proposal|plan|offer|initiative|idea)$/i;
