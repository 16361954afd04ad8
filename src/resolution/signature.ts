import type { EventKind } from '../extraction/extraction.ts';
import type { KnownSignature } from './known-entities.ts';

/** What matching compares of a person, an organization or a country: nothing that the signature's text does not tell. */
export interface Evidence {
  readonly gender: 'F' | 'M' | null;
  /** ISO codes of the countries that an office or a belonging ties the bearer to. */
  readonly countries: readonly string[];
  /** Offices with their country, "president@UA". */
  readonly posts: readonly string[];
  /** Organizations that a role ties the bearer to, by their blocking key. */
  readonly ties: readonly string[];
  readonly field: string | null;
}

export interface PersonFeatures extends Evidence {
  readonly type: 'PERSON';
  readonly name: string;
  /** Given name as compared; an initial is one letter; null in a surname alone. */
  readonly given: string | null;
  /** The given name as it is spelled, folded: it tells "Vladimir" from "Volodymyr" where more depends on it. */
  readonly spelled: string | null;
  readonly middle: readonly string[];
  readonly family: string;
  readonly suffix: string | null;
}

export interface OrganizationFeatures extends Evidence {
  readonly type: 'ORGANIZATION';
  readonly name: string;
  /** The name as compared: no legal form, no country, one way to say "Ministry of X". */
  readonly base: string;
  /** Said in the article, or the name itself where it is nothing else. */
  readonly acronym: string | null;
  /** First letters of the words of the name. */
  readonly initials: string | null;
}

export interface CountryFeatures {
  readonly type: 'COUNTRY';
  readonly isoCode: string;
}

export interface EventFeatures {
  readonly type: 'EVENT';
  readonly name: string;
  readonly family: string;
  readonly kind: EventKind;
  readonly date: string | null;
  /** When the article was published that tells of it. */
  readonly told: string | null;
  readonly planned: boolean;
  readonly participants: readonly string[];
  readonly marks: readonly string[];
  /** A fingerprint of all the above. */
  readonly base: string;
  /** The bases of events that the same article tells apart from it. */
  readonly apart: readonly string[];
}

export interface StatementFeatures {
  readonly type: 'STATEMENT';
  readonly speaker: string;
  readonly words: string;
}

export type Features =
  PersonFeatures | OrganizationFeatures | CountryFeatures | EventFeatures | StatementFeatures;

/** A name, an occasion or a wording as articles bear it, with what matching needs to know of it. */
export interface Signature<F extends Features = Features> {
  readonly signature: string;
  readonly type: F['type'];
  readonly features: F;
  /** Blocking keys by which others find it; the ids that it has or had are not among them. */
  readonly keys: readonly string[];
}

/** One thing of the world: signatures that belong together, the one that names it first. */
export interface Class<F extends Features = Features> {
  readonly head: Signature<F>;
  readonly members: readonly Member<F>[];
}

/** A signature's place in its class: how sure (0 to 1), and why, in words. */
export interface Member<F extends Features = Features> {
  readonly signature: Signature<F>;
  readonly score: number;
  readonly reasons: readonly string[];
}

const ID_KEY = 'ID:';

/** The key by which a signature is found under an id that it has or had. */
export const idKey = (id: string): string => ID_KEY + id;

/** Ids that a known signature has or had, its present one first. */
export function idsOf({ id, keys }: KnownSignature): string[] {
  const kept = keys.filter((key) => key.startsWith(ID_KEY)).map((key) => key.slice(ID_KEY.length));
  return [...new Set([id, ...kept])];
}

/** A signature of the graph as matching sees it. */
export function fromKnown({ signature, features, keys }: KnownSignature): Signature {
  const read = readFeatures(features);
  return { signature, type: read.type, features: read, keys: keys.filter((key) => !key.startsWith(ID_KEY)) };
}

// The border to the graph: it hands back what `JSON.stringify` of these very features gave it.
function readFeatures(json: string): Features {
  return JSON.parse(json) as Features;
}

/** Total order by text, the same on every machine. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Total order of signatures. */
export const bySignature = (left: Signature, right: Signature): number =>
  byText(left.signature, right.signature);
