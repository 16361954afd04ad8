import type { Group, Weighing } from '../group.ts';
import type { PersonFeatures, Signature } from '../signature.ts';
import { givenNamesOf } from './given-names.ts';
import { isHeldByOne, LEADING_OFFICES } from './offices.ts';

type Person = Signature<PersonFeatures>;

/** How well a person's signature fits a group that bears the same surname; the given names agree or one has none. */
export function weighPerson(person: Person, group: Group<PersonFeatures>): Weighing {
  const profile = profileOf(group);
  const shared = sharedBy(person.features, profile);
  const support = shared.reduce((sum, [weight]) => sum + weight, 0);
  const against = conflict(person.features, profile, shared.length > 0);
  const [base, named] = nameAgreement(person.features, group.head.features);
  return {
    score: Math.min(0.99, base + support),
    support,
    reasons: () => [named, ...shared.map(([, reason]) => reason)],
    against: against === null ? null : () => against,
    missing: shared.length > 0 ? 'no given name in common' : 'no office, country or organization in common',
    isPlain: support === 0 && base < FULL_NAME,
  };
}

/** What the members of a group say together. */
interface Profile {
  readonly size: number;
  readonly genders: Set<string>;
  readonly countries: Set<string>;
  readonly posts: Set<string>;
  readonly ties: Set<string>;
  readonly fields: Set<string>;
  readonly spelled: Set<string>;
  readonly middle: Set<string>;
  readonly suffixes: Set<string>;
}

// A group only grows, so what it says is kept until it has grown.
const profiles = new WeakMap<Group<PersonFeatures>, Profile>();

function profileOf(group: Group<PersonFeatures>): Profile {
  const kept = profiles.get(group);
  if (kept?.size === group.members.length) return kept;
  const all = group.members.map(({ signature }) => signature.features);
  const some = (values: readonly (string | null)[]): Set<string> =>
    new Set(values.filter((value) => value !== null));
  const profile = {
    size: all.length,
    genders: some(all.map(({ gender }) => gender)),
    countries: new Set(all.flatMap(({ countries }) => countries)),
    posts: new Set(all.flatMap(({ posts }) => posts)),
    ties: new Set(all.flatMap(({ ties }) => ties)),
    fields: some(all.map(({ field }) => field)),
    spelled: some(all.map(({ spelled }) => spelled)),
    middle: new Set(all.flatMap(({ middle }) => middle)),
    suffixes: some(all.map(({ suffix }) => suffix)),
  };
  profiles.set(group, profile);
  return profile;
}

// From here on the names agree in full, however they are spelled.
const FULL_NAME = 0.8;

function nameAgreement(person: PersonFeatures, head: PersonFeatures): [number, string] {
  const names = person.name === head.name ? head.name : `${person.name}, ${head.name}`;
  if (person.given === null) return [0.5, `the one bearer of the surname: ${names}`];
  if (person.given !== head.given)
    return [0.6, `the one bearer of the surname whose given name fits: ${names}`];
  if (person.name === head.name) return [0.9, `same name: ${names}`];
  if (person.spelled !== head.spelled)
    return [FULL_NAME, `same name, another form of the given name: ${names}`];
  return [0.85, `same name with another spelling: ${names}`];
}

function sharedBy(person: PersonFeatures, profile: Profile): [number, string][] {
  const shared: [number, string][] = [];
  const post = person.posts.find((held) => [...profile.posts].some((other) => isSamePost(held, other)));
  if (post !== undefined) shared.push([0.3, `same office: ${post.replace('@', ' of ')}`]);
  const tie = person.ties.find((organization) => profile.ties.has(organization));
  if (tie !== undefined) shared.push([0.2, `both of ${tie.slice(tie.indexOf(':') + 1)}`]);
  const country = person.countries.find((code) => profile.countries.has(code));
  if (country !== undefined) shared.push([0.1, `same country: ${country}`]);
  return shared;
}

function isSamePost(left: string, right: string): boolean {
  if (left === right) return true;
  const [office = '', country] = left.split('@');
  const [otherOffice = '', otherCountry] = right.split('@');
  const isLoose = office === 'leader' || otherOffice === 'leader';
  return (
    isLoose && country === otherCountry && LEADING_OFFICES.has(office) && LEADING_OFFICES.has(otherOffice)
  );
}

function conflict(person: PersonFeatures, profile: Profile, isSupported: boolean): string | null {
  const hasPost = person.posts.some((held) => [...profile.posts].some((other) => isSamePost(held, other)));
  if (person.gender !== null && isOther(person.gender, profile.genders) && !hasPost)
    return 'a man and a woman';
  if (person.suffix !== null && isOther(person.suffix, profile.suffixes)) return 'one is junior, one senior';
  const middle = middleConflict(person.middle, profile.middle);
  if (middle !== null) return `another middle name: ${middle}`;
  if (
    person.field !== null &&
    isOther(person.field, profile.fields) &&
    profile.fields.size > 0 &&
    !isSupported
  )
    return 'another trade';
  if (hasPost) return null;
  return officeConflict(person, profile) ?? countryConflict(person, profile);
}

const isOther = (value: string, among: ReadonlySet<string>): boolean => among.size > 0 && !among.has(value);

function middleConflict(middle: readonly string[], others: ReadonlySet<string>): string | null {
  if (middle.length === 0 || others.size === 0) return null;
  const agrees = middle.some((name) =>
    [...others].some((other) =>
      name.length === 1 || other.length === 1 ? name[0] === other[0] : name === other,
    ),
  );
  return agrees ? null : `${middle.join(' ')}, ${[...others].join(' ')}`;
}

// By a surname or an initial alone, the foreign minister is not the prime minister; with the full name, offices change.
function officeConflict(person: PersonFeatures, profile: Profile): string | null {
  if (person.given !== null && !isPartial(person.given)) return null;
  for (const held of person.posts) {
    const [office = '', country] = held.split('@');
    const rival = [...profile.posts].find(
      (other) => other.endsWith(`@${country ?? ''}`) && isHeldByOne(other.split('@')[0]!),
    );
    if (isHeldByOne(office) && rival !== undefined)
      return `two offices at one time: ${held.replace('@', ' of ')}, ${rival.replace('@', ' of ')}`;
  }
  return null;
}

function countryConflict(person: PersonFeatures, profile: Profile): string | null {
  if (person.countries.length === 0 || profile.countries.size === 0) return null;
  if (person.countries.some((code) => profile.countries.has(code))) return null;
  if (person.ties.some((tie) => profile.ties.has(tie))) return null;
  const isSameSpelling =
    person.spelled !== null && profile.spelled.has(person.spelled) && !isPartial(person.given ?? '');
  if (isSameSpelling && (person.posts.length === 0 || profile.posts.size === 0)) return null;
  return `another country: ${person.countries.join(', ')}; ${[...profile.countries].join(', ')}`;
}

/** True where the given name leaves open which it is: an initial, or "Alex". */
export function isPartial(given: string): boolean {
  return given.length === 1 || givenNamesOf(given).length > 1;
}
