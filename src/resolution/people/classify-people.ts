import { grouped, gather, placeOf, type Bench, type Group, type Placing } from '../group.ts';
import { byText, type Class, type PersonFeatures, type Signature } from '../signature.ts';
import { givenNamesOf } from './given-names.ts';
import { isPartial, weighPerson } from './weigh-person.ts';

type Person = Signature<PersonFeatures>;

/**
 * Puts people's signatures together: full names by surname and given name, however spelled; initials and short forms
 * with the one that they fit; surnames alone with their one bearer, and with none where two bearers are about.
 * What comes out depends on the set of signatures alone. Work grows with the bearers of a surname, not their pairs.
 */
export function classifyPeople(people: readonly Person[], bench: Bench): Class<PersonFeatures>[] {
  const families = grouped([...people].sort(tellingFirst), ({ features }) => features.family);
  return [...families.values()].flatMap((family) =>
    classifyFamily(family, bench).map((group) => group.asClass()),
  );
}

function classifyFamily(family: readonly Person[], bench: Bench): Group<PersonFeatures>[] {
  const byForm = grouped(family, formOf);
  const weigh = weighPerson;
  const fullNames = grouped(byForm.get('FULL') ?? [], ({ features }) => features.given ?? '');
  const groups = [...fullNames.values()].flatMap((sameName) =>
    gather(sameName, { weigh, bench, unclear: 'LARGEST' }, alone),
  );
  attach(byForm.get('PARTIAL') ?? [], groups, { weigh, bench, unclear: 'NONE' });
  attach(byForm.get('SURNAME') ?? [], groups, { weigh, bench, unclear: 'NONE' });
  return groups;
}

function formOf({ features: { given } }: Person): 'FULL' | 'PARTIAL' | 'SURNAME' {
  if (given === null) return 'SURNAME';
  return isPartial(given) ? 'PARTIAL' : 'FULL';
}

// Those that fit nobody are put together among themselves, and only then join the groups: what one of them
// is taken for must not depend on another that came before it.
function attach(
  people: readonly Person[],
  groups: Group<PersonFeatures>[],
  placing: Placing<PersonFeatures>,
): void {
  const settled = [...groups];
  const byInitial = groupsByInitial(settled);
  const left = people.filter((person) => {
    const place = placeOf(person, candidatesFor(person, settled, byInitial), placing);
    place?.group.add(person, place.weighing.score, place.weighing.reasons());
    return place === null;
  });
  for (const sameForm of grouped(left, ({ features }) => features.given ?? '').values()) {
    groups.push(...gather(sameForm, placing, alone));
  }
}

function candidatesFor(
  { features: { given } }: Person,
  settled: readonly Group<PersonFeatures>[],
  byInitial: ReadonlyMap<string, readonly Group<PersonFeatures>[]>,
): readonly Group<PersonFeatures>[] {
  if (given === null) return settled;
  if (given.length === 1) return byInitial.get(given) ?? [];
  const forms = givenNamesOf(given);
  return settled.filter(({ head }) => forms.includes(head.features.given ?? ''));
}

// By the letters it is written with: "V. Lind" is Vladimir or Volodymyr, "U. Lind" is neither.
function groupsByInitial(groups: readonly Group<PersonFeatures>[]): Map<string, Group<PersonFeatures>[]> {
  const pairs = groups.flatMap((group) => {
    const initials = group.members.map(({ signature }) => (signature.features.spelled ?? '').slice(0, 1));
    return [...new Set(initials)].map((initial) => ({ initial, group }));
  });
  const byInitial = grouped(pairs, ({ initial }) => initial);
  return new Map([...byInitial].map(([initial, found]) => [initial, found.map(({ group }) => group)]));
}

const alone = ({ features }: Person): readonly string[] => [
  features.given === null
    ? `nobody else known by the surname fits: ${features.name}`
    : `full name: ${features.name}`,
];

// Who tells most of himself comes first, so that the others are measured against him.
function tellingFirst(
  { features: left, signature }: Person,
  { features: right, signature: other }: Person,
): number {
  return told(right) - told(left) || byText(signature, other);
}

const told = ({ posts, countries, ties, gender, middle }: PersonFeatures): number =>
  4 * posts.length + 2 * countries.length + ties.length + (gender === null ? 0 : 1) + middle.length;
