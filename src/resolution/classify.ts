import { classifyEvents } from './events/classify-events.ts';
import type { Bench } from './group.ts';
import { classifyOrganizations } from './organizations/classify-organizations.ts';
import { classifyPeople } from './people/classify-people.ts';
import { bySignature, type Class, type Features, type Member, type Signature } from './signature.ts';
import { classifyStatements } from './statements/classify-statements.ts';

/**
 * Which signatures stand for one thing: a function of the set of signatures and of what people have judged, whatever
 * the order in which either came. Never across types.
 */
export function classify(signatures: readonly Signature[], bench: Bench): Class[] {
  const classes = [
    ...classifyPeople(ofType(signatures, 'PERSON'), bench),
    ...classifyOrganizations(ofType(signatures, 'ORGANIZATION'), bench),
    ...ofType(signatures, 'COUNTRY').map(countryAlone),
    ...classifyEvents(ofType(signatures, 'EVENT'), bench),
    ...classifyStatements(ofType(signatures, 'STATEMENT'), bench),
  ];
  return joinJudged(classes, bench);
}

function ofType<T extends Features['type']>(
  signatures: readonly Signature[],
  type: T,
): Signature<Extract<Features, { type: T }>>[] {
  return signatures.filter(
    (signature): signature is Signature<Extract<Features, { type: T }>> => signature.features.type === type,
  );
}

const countryAlone = (signature: Signature): Class => ({
  head: signature,
  members: [{ signature, score: 1, reasons: ['country by its ISO code'] }],
});

/** Joins the classes that a person has judged to be one, unless another judgement keeps members of theirs apart. */
function joinJudged(classes: readonly Class[], { judged }: Bench): Class[] {
  const homes = new Map<string, Class>();
  const settle = (joined: Class): void => {
    for (const { signature } of joined.members) homes.set(signature.signature, joined);
  };
  classes.forEach(settle);
  for (const [left, right] of judged.same) {
    const [one, other] = [homes.get(left), homes.get(right)];
    if (!one || !other || one === other || one.head.type !== other.head.type) continue;
    const isBarred = one.members.some(({ signature }) =>
      other.members.some((member) => judged.apartFrom(signature.signature).has(member.signature.signature)),
    );
    if (!isBarred) settle(join(one, other));
  }
  return [...new Set(homes.values())];
}

function join(one: Class, other: Class): Class {
  const [first, second] = one.members.length >= other.members.length ? [one, other] : [other, one];
  const reason = `a person has judged: the same as ${nameOf(first)}`;
  const joined = second.members.map((member): Member => ({
    ...member,
    reasons: [reason, ...member.reasons],
  }));
  const members = [...first.members, ...joined].sort((a, b) => bySignature(a.signature, b.signature));
  return { head: first.head, members };
}

function nameOf({ head: { features, signature } }: Class): string {
  return 'name' in features ? features.name : signature;
}
