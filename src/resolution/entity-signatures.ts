import type {
  ExtractedEntity,
  ExtractedRole,
  Extraction,
  LocalKey,
  Mention,
} from '../extraction/extraction.ts';
import { grouped } from './group.ts';
import { fingerprintOf, slugOf } from './slug.ts';
import { organizationSignature } from './organizations/organization-signature.ts';
import { officeOf } from './people/offices.ts';
import { personSignature } from './people/person-signature.ts';
import type { Bearer } from './resolve.ts';
import { byText, type CountryFeatures, type Evidence, type Signature } from './signature.ts';

/** The people, organizations and countries of one article by the keys that it gives them, each with its signature. */
export type EntitySignatures = ReadonlyMap<LocalKey, Signature>;

// More of a kind than this tells nobody apart any better, and makes signatures that nobody else bears.
const MAX_OF_A_KIND = 2;

export function entitySignatures(bearer: Bearer, { entities, roles }: Extraction): EntitySignatures {
  const signatures = new Map<LocalKey, Signature>();
  const homes = homesOf(entities, roles);
  const byHolder = grouped(roles, ({ holder }) => holder);
  for (const entity of entities.filter(({ type }) => type === 'COUNTRY'))
    signatures.set(entity.key, country(entity));
  for (const entity of entities.filter(({ type }) => type === 'ORGANIZATION')) {
    const countries = homes.get(entity.key) ?? [];
    const acronym = formsOf(entity, 'ACRONYM', bearer.text)[0] ?? null;
    signatures.set(
      entity.key,
      organizationSignature(entity.name, acronym, { ...NOTHING, countries }, bearer.id),
    );
  }
  for (const entity of entities.filter(({ type }) => type === 'PERSON')) {
    const evidence = evidenceOf(entity, byHolder.get(entity.key) ?? [], homes, signatures);
    signatures.set(entity.key, personSignature(entity.name, shortFormOf(entity, bearer.text), evidence));
  }
  return signatures;
}

const NOTHING: Evidence = { gender: null, countries: [], posts: [], ties: [], field: null };

function country({ name, isoCode }: ExtractedEntity): Signature<CountryFeatures> {
  const code = isoCode ?? slugOf(name);
  const features = { type: 'COUNTRY', isoCode: code } as const;
  return { signature: `COUNTRY|${code}`, type: 'COUNTRY', features, keys: [] };
}

/** The countries that an entity belongs to: a country to itself, an organization to those that a role without title names. */
function homesOf(
  entities: readonly ExtractedEntity[],
  roles: readonly ExtractedRole[],
): ReadonlyMap<LocalKey, readonly string[]> {
  const codes = new Map(entities.flatMap(({ key, isoCode }) => (isoCode === null ? [] : [[key, isoCode]])));
  const homes = new Map([...codes].map(([key, code]) => [key, [code]]));
  for (const { holder, of } of roles) {
    const code = of === null ? undefined : codes.get(of);
    if (code === undefined || codes.has(holder)) continue;
    if (entities.find(({ key }) => key === holder)?.type !== 'ORGANIZATION') continue;
    homes.set(holder, some([...(homes.get(holder) ?? []), code]));
  }
  return homes;
}

function evidenceOf(
  { gender }: ExtractedEntity,
  roles: readonly ExtractedRole[],
  homes: ReadonlyMap<LocalKey, readonly string[]>,
  signatures: EntitySignatures,
): Evidence {
  const held = roles.filter(({ tense }) => tense === null || tense === 'ACTING');
  const offices = held.flatMap(({ title, of }) => {
    const office = officeOf(title);
    return office === null ? [] : [{ ...office, countries: of === null ? [] : (homes.get(of) ?? []) }];
  });
  return {
    gender,
    countries: some(offices.flatMap(({ countries }) => countries)),
    posts: some(offices.flatMap(({ office, countries }) => countries.map((code) => `${office}@${code}`))),
    ties: some(held.flatMap(({ of }) => (of === null ? [] : tieTo(signatures.get(of))))),
    field: offices.length === 0 ? null : (some(offices.map(({ field }) => field))[0] ?? null),
  };
}

// A body that keeps to its article ties nobody to anybody outside it.
function tieTo(signature: Signature | undefined): string[] {
  if (signature?.features.type !== 'ORGANIZATION' || signature.keys.length === 0) return [];
  return [`organization:${signature.features.base}`];
}

const some = (values: readonly string[]): string[] =>
  [...new Set(values)].sort(byText).slice(0, MAX_OF_A_KIND);

// "Lula", "Xi": the one word by which the article goes on calling somebody whom it has named in full.
function shortFormOf(entity: ExtractedEntity, text: string): string | null {
  const counts = new Map<string, number>();
  for (const form of formsOf(entity, 'NAME', text)) {
    const word = form.replace(/['’]s?$/u, '');
    if (!/[\s.]/u.test(word) && word !== entity.name) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || byText(a, b));
  return most?.[0] ?? null;
}

function formsOf({ mentions }: ExtractedEntity, form: Mention['form'], text: string): string[] {
  return mentions.filter((mention) => mention.form === form).map(({ start, end }) => text.slice(start, end));
}

/**
 * How an entity is named inside another's signature: a person by the surname, an organization by its name, a country
 * by its code. It does not change when the entity itself is led elsewhere. "?" where nobody is named.
 */
export function tokenOf(signature: Signature | undefined): string {
  switch (signature?.features.type) {
    case 'PERSON':
      return `person:${signature.features.family}`;
    case 'ORGANIZATION':
      return `organization:${signature.features.base}`;
    case 'COUNTRY':
      return `country:${signature.features.isoCode.toLowerCase()}`;
    case 'EVENT':
      return `event:${fingerprintOf(signature.signature, 8)}`;
    default:
      return '?';
  }
}
