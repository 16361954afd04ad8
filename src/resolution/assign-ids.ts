import type { KnownSignature } from './known-entities.ts';
import { byText, type Class, type Features } from './signature.ts';
import { fingerprintOf, slugOf } from './slug.ts';
import type { GraphId } from './resolved.ts';

/** The id that a signature has, null where it may not keep it, and those that it had before. */
export interface ClaimedIds {
  readonly present: GraphId | null;
  readonly former: readonly GraphId[];
}

/** What the graph knows of ids: who bears them now, and who bore them. */
export interface KnownIds {
  /** The known signature; undefined where no article bears it yet. */
  known(signature: string): KnownSignature | undefined;
  /** The signatures that have this id or once had it. */
  bearersOf(id: GraphId): readonly KnownSignature[];
  /** The ids that a known signature may claim. */
  claimedBy(known: KnownSignature): ClaimedIds;
}

/**
 * An id for each class. A class keeps an id that a member has; claimed by several, it goes to the class with most
 * members that never had another, so that undoing a merge leads each back to its own. A new class gets the slug of
 * its name, where that is taken a word that tells it apart, then a number.
 */
export function assignIds(classes: readonly Class[], ids: KnownIds): Map<Class, GraphId> {
  const assigned = keptIds(classes, ids);
  const taken = new Set(assigned.values());
  for (const one of [...classes].sort((a, b) => byText(a.head.signature, b.head.signature))) {
    if (assigned.has(one)) continue;
    const id = newId(one, ids, taken);
    assigned.set(one, id);
    taken.add(id);
  }
  return assigned;
}

interface Claim {
  readonly claimant: Class;
  readonly id: GraphId;
  /** Members that have the id and never had another; members that have it; members that once had it. */
  readonly weight: readonly [number, number, number];
}

// The strongest claims are met first; a class with an id needs no other, an id that is given is gone.
function keptIds(classes: readonly Class[], ids: KnownIds): Map<Class, GraphId> {
  const assigned = new Map<Class, GraphId>();
  const given = new Set<GraphId>();
  for (const { claimant, id } of classes.flatMap((one) => claimsOf(one, ids)).sort(strongestFirst)) {
    if (assigned.has(claimant) || given.has(id)) continue;
    assigned.set(claimant, id);
    given.add(id);
  }
  return assigned;
}

function claimsOf(claimant: Class, ids: KnownIds): Claim[] {
  const weights = new Map<GraphId, [number, number, number]>();
  for (const { signature } of claimant.members) {
    const known = ids.known(signature.signature);
    if (!known) continue;
    const { present, former } = ids.claimedBy(known);
    if (present !== null) {
      const weight = weights.get(present) ?? [0, 0, 0];
      weights.set(present, [weight[0] + Number(former.length === 0), weight[1] + 1, weight[2]]);
    }
    for (const id of former) {
      const weight = weights.get(id) ?? [0, 0, 0];
      weights.set(id, [weight[0], weight[1], weight[2] + 1]);
    }
  }
  return [...weights].map(([id, weight]) => ({ claimant, id, weight }));
}

function strongestFirst(left: Claim, right: Claim): number {
  const differences = right.weight.map((weight, at) => weight - left.weight[at]!);
  return (
    differences.find((difference) => difference !== 0) ??
    (byText(left.id, right.id) || byText(left.claimant.head.signature, right.claimant.head.signature))
  );
}

function newId(one: Class, ids: KnownIds, taken: ReadonlySet<GraphId>): GraphId {
  const own = new Set(one.members.map(({ signature }) => signature.signature));
  const isFree = (id: GraphId): boolean =>
    !taken.has(id) && ids.bearersOf(id).every(({ signature }) => own.has(signature));
  for (const id of proposedIds(one)) if (isFree(id)) return id;
  return `${firstId(one)}-${fingerprintOf(one.head.signature, 12)}`;
}

const MAX_NUMBER = 9;

/** The ids that a new class may get, the best first; beyond them a hash decides. */
export function proposedIds(one: Class): GraphId[] {
  const first = firstId(one);
  const told = discriminators(one.head.features).map((word) => `${first}-${slugOf(word)}`);
  const numbers = Array.from({ length: MAX_NUMBER - 1 }, (_, at) => `${first}-${String(at + 2)}`);
  return [first, ...told, ...numbers];
}

export function firstId({ head: { features, signature } }: Class): GraphId {
  switch (features.type) {
    case 'COUNTRY':
      return `country:${features.isoCode.toLowerCase()}`;
    case 'STATEMENT':
      return `statement:${signature.slice(signature.lastIndexOf('|') + 1)}`;
    case 'EVENT':
      return `event:${slugOf(features.date === null ? features.name : `${features.name} ${features.date}`)}`;
    case 'PERSON':
    case 'ORGANIZATION':
      return `${features.type.toLowerCase()}:${slugOf(features.name)}`;
  }
}

// What a reader would add in brackets: "Ana Ruiz (mayor)", "Foreign Ministry (PE)".
function discriminators(features: Features): readonly string[] {
  if (features.type === 'EVENT') return features.told === null ? [] : [`told ${features.told}`];
  if (features.type !== 'PERSON' && features.type !== 'ORGANIZATION') return [];
  return [...features.countries, ...features.posts.map((post) => post.split('@')[0] ?? '')];
}
