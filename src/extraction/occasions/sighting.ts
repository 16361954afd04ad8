import type { Offsets } from '../../language/offsets.ts';
import type { EventKind, LocalKey } from '../extraction.ts';

/** Someone who took part, with the words that say so. */
export interface Participant {
  readonly key: LocalKey;
  readonly evidence: Offsets;
  /** False where the words only say that they were there: "said at a summit". */
  readonly isFacing: boolean;
  /** Who stand on the same side of "Ruiz and Lind met with Bo" did not meet each other by it; null: no sides told. */
  readonly side: 'SUBJECT' | 'OTHER' | null;
}

/** What tells an event from others of its kind. */
export interface Marks {
  /** What it is about: "energy", "infrastructure". */
  readonly scope: readonly string[];
  /** "30-day"; null where no length is given. */
  readonly duration: string | null;
  /** "full", "temporary", "permanent"; null where nothing is said. */
  readonly extent: string | null;
}

/** One mention of an occasion, before it is known which other mentions name the same. */
export interface Sighting extends Offsets {
  readonly kind: EventKind;
  /** The word that names it, e.g. "conversation", "meet". */
  readonly lemma: string;
  /** Words fit for a name, e.g. "30-day ceasefire". */
  readonly words: string;
  readonly marks: Marks;
  /** Actors named in the words that do not take part by them: "Gaza" aside, "Ukraine" of "a truce for Ukraine". */
  readonly names: readonly LocalKey[];
  readonly participants: readonly Participant[];
  /** Those who proposed it by the words themselves: "US-proposed truce", "Ruiz's plan". */
  readonly proposers: readonly LocalKey[];
  /** Whose it is said to be, whether or not that makes them its proposers: "the US plan". */
  readonly owners: readonly LocalKey[];
  readonly date: string | null;
  /** Announced, not held yet; null where the words only mention it. */
  readonly isPlanned: boolean | null;
  /** Told apart from the occasion at hand by a word: "previous", "last". */
  readonly isOfAnotherTime: boolean;
  /** Points back or names the one there is; false for "a call", "another meeting". */
  readonly isDefinite: boolean;
  /** Becomes an event only where somebody proposes or accepts it, or where it points back at one. */
  readonly isWeak: boolean;
  /** Fits occasions of any kind of contact: "the conversation", "spoke". */
  readonly isLoose: boolean;
  /** Where several met: the clause; everything else: its own place. */
  readonly evidence: Offsets;
  readonly mode: 'IN_PERSON' | 'CALL' | 'UNKNOWN';
  /** Index of the word that names it. */
  readonly head: number;
  readonly sentence: number;
  readonly isVerb: boolean;
}

/** No marks at all. */
export const UNMARKED: Marks = { scope: [], duration: null, extent: null };

const CONTACTS: ReadonlySet<EventKind> = new Set(['CALL', 'MEETING', 'NEGOTIATION', 'VISIT']);

/** True for occasions at which people face each other. */
export function isContact(kind: EventKind): boolean {
  return CONTACTS.has(kind);
}
