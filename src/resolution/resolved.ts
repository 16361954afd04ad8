import type {
  EntityType,
  EventKind,
  Extraction,
  ExtractedRelation,
  ExtractedRole,
  ExtractedStatement,
  Mention,
} from '../extraction/extraction.ts';

/** An id of the graph: "person:ana-ruiz", "country:ua", "event:…", "statement:<hash>". */
export type GraphId = string;

/** A form of a name with the reason why it was taken for this entity or event. */
export interface Alias {
  readonly name: string;
  /** In words: "surname of Ana Ruiz", "same name with another spelling: Mohammed, Muhammad". */
  readonly reason: string;
  /** Where this article uses it first. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/**
 * An entity of one article with the id it has in the graph. `signature` is what resolution compares across articles:
 * the folded fullest name with whatever tells it apart; the same signature always has the same id at one time.
 */
export interface ResolvedEntity {
  readonly id: GraphId;
  readonly type: EntityType;
  readonly name: string;
  readonly isoCode: string | null;
  readonly signature: string;
  /** Blocking keys of the signature, for indexed look-up: "PERSON:ruiz". */
  readonly keys: readonly string[];
  /** What matching needs to know of the signature later (given names, titles, countries, gender), as compact JSON. */
  readonly features: string;
  readonly aliases: readonly Alias[];
  readonly mentions: readonly Mention[];
  /** 0 to 1, and why this id, in words. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface ResolvedEvent {
  readonly id: GraphId;
  readonly kind: EventKind;
  readonly name: string;
  readonly date: string | null;
  readonly planned: boolean;
  readonly signature: string;
  readonly keys: readonly string[];
  readonly features: string;
  readonly aliases: readonly Alias[];
  readonly mentions: readonly Mention[];
  readonly participants: readonly { readonly id: GraphId; readonly start: number; readonly end: number }[];
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface ResolvedStatement extends Omit<ExtractedStatement, 'speaker' | 'about'> {
  readonly id: GraphId;
  readonly speaker: GraphId | null;
  readonly about: readonly GraphId[];
  readonly signature: string;
  readonly keys: readonly string[];
  readonly features: string;
  /** 0 to 1, and why it is taken for this statement, in words. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface ResolvedRelation extends Omit<ExtractedRelation, 'from' | 'to' | 'event'> {
  readonly from: GraphId;
  readonly to: GraphId;
  readonly event: GraphId | null;
}

export interface ResolvedRole extends Omit<ExtractedRole, 'holder' | 'of'> {
  readonly holder: GraphId;
  readonly of: GraphId | null;
}

/** One article's contribution to the graph, ready to be saved. */
export interface ResolvedArticle {
  readonly entities: readonly ResolvedEntity[];
  readonly events: readonly ResolvedEvent[];
  readonly statements: readonly ResolvedStatement[];
  readonly relations: readonly ResolvedRelation[];
  readonly roles: readonly ResolvedRole[];
  /** The extraction it was made from, kept so that a later article or a person's judgement can lead it elsewhere. */
  readonly extraction: Extraction;
}
