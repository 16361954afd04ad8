import { isFull } from './events/classify-events.ts';
import { eventKeysNear, eventsAround, isEventStem } from './events/event-keys.ts';
import { mattersInPlay } from './events/matters-in-play.ts';
import type { ClaimedIds } from './assign-ids.ts';
import type { Undone } from './consequences.ts';
import { judgementsFrom, type Judgements } from './judgements.ts';
import type { Judgement, KnownEntities, KnownSignature } from './known-entities.ts';
import { fromKnown, idKey, idsOf, type Signature } from './signature.ts';
import { organizationKeysNear, organizationsAround } from './organizations/organization-signature.ts';
import type { GraphId } from './resolved.ts';

/** All that the graph knows and that may be the same as the signatures in question, with people's judgements on it. */
export class Neighbourhood {
  private readonly found = new Map<string, KnownSignature>();
  private readonly read = new Map<string, Signature>();
  private readonly ids = new Map<string, readonly GraphId[]>();
  private readonly asked = new Set<string>();
  private readonly bearers = new Map<GraphId, KnownSignature[]>();
  private readonly source: KnownEntities;
  private readonly undone: Undone;
  private judged: readonly Judgement[] = [];

  constructor(source: KnownEntities, undone: Undone) {
    this.source = source;
    this.undone = undone;
  }

  get judgements(): Judgements {
    return judgementsFrom(this.judged);
  }

  get all(): ReadonlyMap<string, Signature> {
    return this.read;
  }

  known(signature: string): KnownSignature | undefined {
    return this.found.get(signature);
  }

  /** Ids that a known signature has or had, its present one first. */
  idsOf({ signature }: KnownSignature): readonly GraphId[] {
    return this.ids.get(signature) ?? [];
  }

  bearersOf(id: GraphId): readonly KnownSignature[] {
    return this.bearers.get(id) ?? [];
  }

  /** The ids that a signature may claim: as if what is undone had never been. */
  claimedBy(known: KnownSignature): ClaimedIds {
    const { born, ledFrom } = this.undone;
    const present = ledFrom.get(known.signature) ?? known.id;
    const former = this.idsOf(known).filter((id) => id !== known.id && id !== present && !born.has(id));
    return { present: born.has(present) ? null : present, former };
  }

  /**
   * True where enough is known to move this signature: it is one that no other decides on, or all that may be the same
   * has been looked for.
   */
  isKnownAround(known: KnownSignature): boolean {
    if (!dependsOnOthers(this.read.get(known.signature))) return true;
    return this.keysAround(known).every((key) => this.asked.has(key));
  }

  /**
   * True where all has been looked for that this signature is weighed against. `isNew`: its class has come to hold one
   * of the article in question, around which everything has been looked for.
   */
  isWeighedWell(signature: Signature, isNew: boolean): boolean {
    const isOccasion = signature.type === 'EVENT' && !dependsOnOthers(signature);
    return (isNew && isOccasion) || weighingKeys(signature).every((key) => this.asked.has(key));
  }

  /** Finds what shares these keys, what that depends on, who has the ids of `own`, and what people have judged on all. */
  async explore(keys: readonly string[], own: readonly Signature[]): Promise<void> {
    await this.reach(keys, own);
    const named = own.map(({ signature }) => signature);
    const judged = await this.source.judgementsOn([...new Set([...named, ...this.found.keys()])]);
    this.judged = judged;
    const unmet = judged.flatMap(({ left, right }) => [left, right]).filter((name) => !this.found.has(name));
    if (unmet.length === 0) return;
    const others = this.keep(await this.source.signaturesNamed(unmet));
    await this.look(others.flatMap((other) => [...this.keysAround(other), ...this.idsOf(other).map(idKey)]));
  }

  /** Finds who bears these ids, or bore them. */
  async findBearers(ids: readonly GraphId[]): Promise<void> {
    await this.look(ids.map(idKey));
  }

  // Nothing further away is moved by a new article; but all who have its ids must agree on them.
  private async reach(keys: readonly string[], own: readonly Signature[]): Promise<void> {
    const first = await this.look(keys);
    const ids = new Set(own.flatMap(({ signature }) => this.ids.get(signature) ?? []));
    const second = await this.look([...this.around(first, own), ...[...ids].map(idKey)]);
    const bearers = second.filter(({ id }) => ids.has(id));
    await this.look(this.around(bearers, own));
  }

  private around(found: readonly KnownSignature[], own: readonly Signature[]): string[] {
    const read = found.map(({ signature }) => this.read.get(signature)!);
    return [...read.filter(dependsOnOthers), ...mattersInPlay(read, own)].flatMap(lookUpKeys);
  }

  private async look(keys: readonly string[]): Promise<readonly KnownSignature[]> {
    const unasked = [...new Set(keys)].filter((key) => !this.asked.has(key));
    if (unasked.length === 0) return [];
    for (const key of unasked) this.asked.add(key);
    return this.keep(await this.source.signaturesWith(unasked));
  }

  private keysAround({ signature }: KnownSignature): readonly string[] {
    const read = this.read.get(signature);
    return read ? lookUpKeys(read) : [];
  }

  private keep(signatures: readonly KnownSignature[]): KnownSignature[] {
    const fresh = signatures.filter(({ signature }) => !this.found.has(signature));
    for (const known of fresh) {
      this.found.set(known.signature, known);
      this.read.set(known.signature, fromKnown(known));
      const ids = idsOf(known);
      this.ids.set(known.signature, ids);
      for (const id of ids) this.bearers.set(id, [...this.bearersOf(id), known]);
    }
    return fresh;
  }
}

// A dated call with both its callers is what it is, whatever else is about; so is a long name. Who joins them is
// another question: an acronym, or a call without a day, depends on all that it may be.
function dependsOnOthers(signature: Signature | undefined): boolean {
  if (!signature) return false;
  const { features } = signature;
  if (features.type === 'EVENT') return !isFull(features);
  return features.type !== 'ORGANIZATION' || features.acronym === features.base;
}

// A long name is held against others of the same words alone, and they lie under its first key.
function weighingKeys(signature: Signature): readonly string[] {
  const isLongName = signature.type === 'ORGANIZATION' && !dependsOnOthers(signature);
  return isLongName ? signature.keys.slice(0, 1) : lookUpKeys(signature);
}

/** The keys under which those lie that may be the same. */
export function lookUpKeys({ features, keys }: Signature): readonly string[] {
  if (features.type === 'EVENT') return eventsAround(features);
  return features.type === 'ORGANIZATION' ? organizationsAround(features) : keys;
}

/** The keys to look under when what was stored under these is gone: those that it was looked for by. */
export function keysAroundGone(keys: readonly string[]): string[] {
  const told = keys.filter((key) => !isEventStem(key));
  return [...new Set(told.flatMap((key) => [key, ...organizationKeysNear(key), ...eventKeysNear(key)]))];
}
