import type { Offsets } from '../language/offsets.ts';
import type { ExtractedEntity, ExtractedRole, LocalKey, Mention } from './extraction.ts';

/** Whom words lead to, and why, in words ("surname of Ana Ruiz", "nearest woman named before"). */
export interface Reference {
  readonly key: LocalKey;
  readonly reason: string;
}

/** The people, organizations and countries of one article, with the way from any words to them. */
export interface Cast {
  readonly entities: readonly ExtractedEntity[];
  readonly roles: readonly ExtractedRole[];
  entity(key: LocalKey): ExtractedEntity;
  /**
   * The one entity that these words as a whole stand for: a name, "Mayor Ana Ruiz, who was elected in May", "the
   * mayor", "she", "I" inside somebody's quotation. Null where they name nobody that has a name in the article
   * ("an official", "analysts").
   */
  refer(place: Offsets): Reference | null;
  /** All whom these words stand for: "Ruiz and Lind", "both mayors", "they"; one or none where `refer` says so. */
  referToAll(place: Offsets): readonly Reference[];
  /** Every mention that lies inside the place, pronouns and descriptions too, in reading order. */
  mentionsIn(place: Offsets): readonly { readonly key: LocalKey; readonly mention: Mention }[];
}
