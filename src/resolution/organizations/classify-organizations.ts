import { gather, grouped, placeOf, type Bench, type Group, type Weighing } from '../group.ts';
import { bySignature, type Class, type OrganizationFeatures, type Signature } from '../signature.ts';
import { STATE_BODIES } from './organization-words.ts';
import { WELL_KNOWN } from './well-known-bodies.ts';

type Organization = Signature<OrganizationFeatures>;

/**
 * Puts organizations together by name as compared; then an acronym with the one long form that it stands for, and with
 * none where two fit. "Gazprom" and "Gazprom Neft" stay two: a part of a name proves nothing.
 */
export function classifyOrganizations(
  organizations: readonly Organization[],
  bench: Bench,
): Class<OrganizationFeatures>[] {
  const sorted = [...organizations].sort(bySignature);
  const isAcronym = ({ features }: Organization): boolean => features.acronym === features.base;
  const byName = grouped(
    sorted.filter((one) => !isAcronym(one)),
    ({ features }) => features.base,
  );
  const placing = { weigh: weighSameName, bench, unclear: 'NONE' } as const;
  const groups = [...byName.values()].flatMap((sameName) =>
    gather([...sameName].sort(withCountryFirst), placing, alone),
  );
  const found = groupsByAcronym(groups);
  for (const [acronym, sameAcronym] of grouped(sorted.filter(isAcronym), ({ features }) => features.base)) {
    const fitting = found.get(acronym) ?? [];
    groups.push(...attach(sameAcronym, fitting, bench));
  }
  return groups.map((group) => group.asClass());
}

function attach(
  acronyms: readonly Organization[],
  groups: readonly Group<OrganizationFeatures>[],
  bench: Bench,
): Group<OrganizationFeatures>[] {
  const left = acronyms.filter((acronym) => {
    const place = placeOf(acronym, groups, { weigh: weighAcronym, bench, unclear: 'NONE' });
    place?.group.add(acronym, place.weighing.score, place.weighing.reasons());
    return place === null;
  });
  return gather([...left].sort(withCountryFirst), { weigh: weighSameName, bench, unclear: 'NONE' }, alone);
}

function groupsByAcronym(
  groups: readonly Group<OrganizationFeatures>[],
): Map<string, Group<OrganizationFeatures>[]> {
  const found = new Map<string, Group<OrganizationFeatures>[]>();
  for (const group of groups) {
    const acronyms = group.members.flatMap(({ signature: { features } }) => [
      features.acronym,
      features.initials,
    ]);
    for (const acronym of new Set(acronyms)) {
      if (acronym !== null) found.set(acronym, [...(found.get(acronym) ?? []), group]);
    }
  }
  for (const [acronym, long] of WELL_KNOWN) {
    const known = groups.filter(({ head }) => head.features.base === long);
    if (known.length > 0) found.set(acronym, known);
  }
  return found;
}

function weighSameName({ features }: Organization, { head, members }: Group<OrganizationFeatures>): Weighing {
  const countries = new Set(members.flatMap(({ signature }) => signature.features.countries));
  const shared = features.countries.find((code) => countries.has(code));
  const isOther = features.countries.length > 0 && countries.size > 0 && shared === undefined;
  const names =
    features.name === head.features.name ? features.name : `${features.name}, ${head.features.name}`;
  return {
    score: shared === undefined ? 0.85 : 0.95,
    support: shared === undefined ? 0 : 0.1,
    reasons: () => [`same name: ${names}`, ...(shared === undefined ? [] : [`same country: ${shared}`])],
    against: isOther
      ? () => `another country: ${features.countries.join(', ')}; ${[...countries].join(', ')}`
      : null,
    missing: 'no country in common',
    isPlain: features.name !== head.features.name || isStateBody(features.base),
  };
}

function weighAcronym({ features }: Organization, group: Group<OrganizationFeatures>): Weighing {
  const isSaid = group.members.some(({ signature }) => signature.features.acronym === features.acronym);
  const isWellKnown = WELL_KNOWN.get(features.base) === group.head.features.base;
  const support = isSaid || isWellKnown ? 0.35 : 0;
  const { name } = group.head.features;
  const reason =
    support > 0 ? `acronym of ${name}` : `first letters of ${name}, the one name known that they fit`;
  const other = weighSameName({ ...group.head, features }, group).against;
  const missing = 'no article spells it out';
  return { score: 0.55 + support, support, reasons: () => [reason], against: other, missing, isPlain: true };
}

// Every state has its own.
const isStateBody = (base: string): boolean => base.split(' ').some((word) => STATE_BODIES.has(word));

const alone = ({ features }: Organization): readonly string[] => [`name: ${features.name}`];

const withCountryFirst = (left: Organization, right: Organization): number =>
  right.features.countries.length - left.features.countries.length || bySignature(left, right);
