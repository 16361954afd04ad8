import { assignIds, firstId, proposedIds } from './assign-ids.ts';
import { classify } from './classify.ts';
import { consequencesOf, type Consequences, type Undone } from './consequences.ts';
import type { KnownEntities } from './known-entities.ts';
import { lookUpKeys, Neighbourhood } from './neighbourhood.ts';
import type { GraphId } from './resolved.ts';
import { idKey, type Class, type Signature } from './signature.ts';

/** Where a signature is led, and why. */
export interface Lead {
  readonly id: GraphId;
  /** Its keys for the graph: those of the signature, of its id, and of ids that led here before. */
  readonly keys: readonly string[];
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Decision {
  leadOf(signature: string): Lead;
  readonly consequences: Consequences;
}

/**
 * Puts signatures together with what the graph knows around them and around `keys`, and gives each class its id, as
 * if what is `undone` had never been.
 */
export async function decide(
  own: readonly Signature[],
  keys: readonly string[],
  source: KnownEntities,
  undone: Undone,
): Promise<Decision> {
  const around = new Neighbourhood(source, undone);
  await around.explore(
    [...keys, ...own.flatMap(lookUpKeys), ...own.filter((one) => !isNamedByContent(one)).map(ownIdKey)],
    own,
  );
  const all = new Map(around.all);
  for (const signature of own) all.set(signature.signature, signature);
  const classes = classify([...all.values()], { judged: around.judgements, calls: null });
  await around.findBearers(idsInQuestion(classes, around));
  const assigned = assignIds(classes, around);
  const isOwn = new Set(own.map(({ signature }) => signature));
  return { leadOf: leadsOf(assigned, around, undone), consequences: consequencesOf(assigned, around, isOwn) };
}

// Asked with the first look: mostly nobody has the id yet that a new name would get.
const ownIdKey = (signature: Signature): string => idKey(firstId({ head: signature, members: [] }));

/** Ids that new classes may get, and ids that members had before: who has them decides whether they are free. */
function idsInQuestion(classes: readonly Class[], around: Neighbourhood): GraphId[] {
  return classes.flatMap((one) => {
    const known = one.members.flatMap(({ signature }) => around.known(signature.signature) ?? []);
    // At the edge of what was looked at nothing is moved, so nothing needs to be free.
    if (known.length === one.members.length && !known.some((each) => around.isKnownAround(each))) return [];
    const ids = [...new Set(known.flatMap((each) => around.idsOf(each)))];
    if (isNamedByContent(one.head)) return ids.length > 1 ? ids : [];
    const contested = ids.length !== 1 || isContested(ids[0]!, one, around);
    if (ids.length > 0) return contested ? [...ids, ...proposedIds(one)] : [];
    const first = firstId(one);
    return isContested(first, one, around) ? proposedIds(one) : [first];
  });
}

// Their ids are made of what they say or of their code, so nobody else can have them.
const isNamedByContent = ({ type }: Signature): boolean => type === 'STATEMENT' || type === 'COUNTRY';

function isContested(id: GraphId, { members }: Class, around: Neighbourhood): boolean {
  const own = new Set(members.map(({ signature }) => signature.signature));
  return around.bearersOf(id).some(({ signature }) => !own.has(signature));
}

function leadsOf(
  assigned: ReadonlyMap<Class, GraphId>,
  around: Neighbourhood,
  undone: Undone,
): Decision['leadOf'] {
  const homes = new Map<string, Class>();
  for (const one of assigned.keys())
    for (const { signature } of one.members) homes.set(signature.signature, one);
  const inUse = new Set(assigned.values());
  // An article names its people again and again.
  const leads = new Map<string, Lead>();
  const leadOf = (signature: string): Lead => {
    const home = homes.get(signature);
    const id = home && assigned.get(home);
    const member = home?.members.find((one) => one.signature.signature === signature);
    if (!home || !id || !member) throw new Error(`no class holds the signature ${signature}`);
    const known = around.known(signature);
    const former = known
      ? around
          .idsOf(known)
          .filter((old) => !inUse.has(old) && !undone.born.has(old) && isOutOfUse(old, home, around))
      : [];
    const ids = member.signature.type === 'COUNTRY' ? former : [id, ...former];
    const { score, reasons } = member;
    return { id, keys: [...member.signature.keys, ...ids.map(idKey)], score, reasons };
  };
  return (signature) => {
    const lead = leads.get(signature) ?? leadOf(signature);
    leads.set(signature, lead);
    return lead;
  };
}

// An id that somebody else has again leads to him, and nowhere else.
function isOutOfUse(id: GraphId, home: Class, around: Neighbourhood): boolean {
  const own = new Set(home.members.map(({ signature }) => signature.signature));
  return around.bearersOf(id).every((known) => known.id !== id || own.has(known.signature));
}
