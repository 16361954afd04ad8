import type { Offsets } from '../language/offsets.ts';

/**
 * What one article claims, by itself: nothing here knows another article. Entities and events are named by keys that
 * hold within the article only ("e1", "v1"); resolution gives them the graph's ids.
 */
export interface Extraction {
  readonly entities: readonly ExtractedEntity[];
  readonly events: readonly ExtractedEvent[];
  readonly statements: readonly ExtractedStatement[];
  readonly relations: readonly ExtractedRelation[];
  readonly roles: readonly ExtractedRole[];
}

/** Key of an entity ("e1") or an event ("v1") within one article. */
export type LocalKey = string;

export type EntityType = 'PERSON' | 'ORGANIZATION' | 'COUNTRY';

/** How a mention names its entity. NAME: the name or a part of it; DESCRIPTION: "the Russian president"; PRONOUN: "he". */
export type MentionForm = 'NAME' | 'ACRONYM' | 'DEMONYM' | 'CAPITAL' | 'DESCRIPTION' | 'PRONOUN';

export interface Mention extends Offsets {
  readonly form: MentionForm;
  /** Why this mention was taken for this entity, in words: "surname of Ana Ruiz", "nearest woman named before". */
  readonly reason: string;
}

/** Someone or something with a name, once per article, with every mention of it in reading order. */
export interface ExtractedEntity {
  readonly key: LocalKey;
  readonly type: EntityType;
  /** The fullest form of the name in the article, without title: "Ana Ruiz", never "Mayor Ana Ruiz". */
  readonly name: string;
  /** ISO 3166-1 alpha-2 in upper case; countries only. */
  readonly isoCode: string | null;
  readonly mentions: readonly Mention[];
  /** "F" or "M" where the text tells (pronouns, Mrs, spokeswoman). */
  readonly gender: 'F' | 'M' | null;
}

/** A title or an affiliation as the article gives it: "ministry spokesman" with the ministry. */
export interface ExtractedRole {
  readonly holder: LocalKey;
  /** Null where the article names no organization or country with it. */
  readonly of: LocalKey | null;
  /** "spokesman", "foreign minister"; "" for an organization that belongs to a country. */
  readonly title: string;
  /** "former", "outgoing", "acting", "designate"; null: held when the article was written. */
  readonly tense: 'FORMER' | 'ACTING' | 'FUTURE' | null;
  readonly evidence: Offsets;
}

export type EventKind =
  | 'CALL'
  | 'MEETING'
  | 'NEGOTIATION'
  | 'VISIT'
  | 'PROPOSAL'
  | 'CEASEFIRE'
  | 'AGREEMENT'
  | 'EXCHANGE'
  | 'SANCTION'
  | 'AID'
  | 'ATTACK'
  | 'PROTEST'
  | 'ELECTION'
  | 'VOTE'
  | 'TRIAL'
  | 'OTHER';

/** One occasion or one thing proposed, once per article, with every mention of it ("the call", "the conversation"). */
export interface ExtractedEvent {
  readonly key: LocalKey;
  readonly kind: EventKind;
  /** A name a person would give it: "30-day ceasefire", "phone call between Ana Ruiz and Bo Lind". */
  readonly name: string;
  /** ISO date, resolved against the article's date; null where the article does not tell. */
  readonly date: string | null;
  /** Announced or hoped for, not yet held. */
  readonly planned: boolean;
  readonly participants: readonly { readonly key: LocalKey; readonly evidence: Offsets }[];
  /** Words that tell this event from others of its kind, lower case, sorted: ["30-day"], ["energy", "infrastructure"]. */
  readonly marks: readonly string[];
  readonly mentions: readonly Mention[];
}

export type StatementKind = 'DIRECT' | 'INDIRECT' | 'MIXED';

/** SPEECH: somebody communicated it. ATTITUDE: somebody is said to think, want or feel it; never in the graph. */
export type StatementMode = 'SPEECH' | 'ATTITUDE';

/** An attribution whose source has been led to an entity of the article. */
export interface ExtractedStatement {
  readonly speaker: LocalKey | null;
  /** Why the speaker was taken for this entity, in words; null without a speaker. */
  readonly speakerReason: string | null;
  /** Empty where the text names no source. */
  readonly source: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly content: readonly Offsets[];
  readonly mode: StatementMode;
  readonly kind: StatementKind;
  /** Medium or outlet that carried it: "X", "TASS". */
  readonly via: string | null;
  /** ISO date */
  readonly saidAt: string | null;
  readonly confidence: number;
  /** Entities and events it is about, most plainly meant first. */
  readonly about: readonly LocalKey[];
}

/** MET: two actors, direction means nothing. PROPOSED, AGREED: an actor and an event. */
export interface ExtractedRelation {
  readonly type: 'MET' | 'PROPOSED' | 'AGREED';
  readonly from: LocalKey;
  readonly to: LocalKey;
  /** The occasion of a MET; null elsewhere. */
  readonly event: LocalKey | null;
  readonly date: string | null;
  /** MET only; UNKNOWN elsewhere. */
  readonly mode: 'IN_PERSON' | 'CALL' | 'UNKNOWN';
  /** MET only: the article merely announces it. */
  readonly planned: boolean;
  /** AGREED only: hedged, "in principle", "with conditions". */
  readonly conditional: boolean;
  /** The clause or sentence it rests on. */
  readonly evidence: Offsets;
}
