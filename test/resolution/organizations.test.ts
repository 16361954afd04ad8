import { describe, expect, it } from 'vitest';
import { organizationSignature } from '../../src/resolution/organizations/organization-signature.ts';
import { WELL_KNOWN } from '../../src/resolution/organizations/well-known-bodies.ts';
import { article, type Named } from './article-by-hand.ts';
import { ReadingRoom } from './reading-room.ts';

type Form = string | Omit<Named, 'type'>;

async function idsOf(...forms: readonly Form[]): Promise<string[]> {
  const named = forms.map((form): Named => ({
    type: 'ORGANIZATION',
    ...(typeof form === 'string' ? { name: form } : form),
  }));
  const room = await ReadingRoom.with(...named.map((one, at) => article(String(at), [one])));
  return [...room.resolved.values()].map(
    ({ entities }) => entities.find(({ type }) => type === 'ORGANIZATION')?.id ?? '',
  );
}

describe('two names are one organization', () => {
  it.each<readonly [Form, Form]>([
    ['Harrow Steel Inc.', 'Harrow Steel'],
    ['The Harrow Institute', 'Harrow Institute'],
    ['Harrow Labour Centre', 'Harrow Labor Center'],
    ['Ministry of Foreign Affairs of Peru', 'Peruvian Foreign Ministry'],
    ['Ministry of Defence of Kenya', "Kenya's Defense Ministry"],
    ['Peruvian Foreign Ministry', { name: 'Foreign Ministry', role: ' of PE' }],
    ['Northern Lakes Fishing Union', 'NLFU'],
    [{ name: 'Union of Lakeside Makers', forms: ['ULAM'] }, 'ULAM'],
    ['European Union', 'EU'],
    ['G7', 'Group of Seven'],
    ['G-20', 'Group of 20'],
    ['Great Seven', 'G-7'],
    ['UN General Assembly', 'United Nations General Assembly'],
    ["U.N. Children's Fund", 'UNICEF'],
    ['League of Arab States', 'Arab League'],
    ['European Central Bank', 'ECB'],
    ['European Central Bank', 'European Central Bank'],
    ['Israeli Defense Forces', 'IDF'],
    ['State Duma', 'Duma'],
    ['Xinhua News Agency', 'Xinhua'],
    ['Harrow Steel (HS)', 'Harrow Steel'],
  ])('%j and %j', async (left, right) => {
    const [one, other] = await idsOf(left, right);
    expect(one).toBe(other);
  });
});

describe('two names are two organizations', () => {
  it.each<readonly [Form, Form]>([
    ['Harrow Steel', 'Harrow Steel Pipes'],
    ['Peruvian Foreign Ministry', 'Kenyan Foreign Ministry'],
    ['Foreign Ministry', 'Foreign Ministry'],
    ['Foreign Ministry', 'Peruvian Foreign Ministry'],
    ['Bank of Kenya', 'Bank of Peru'],
    ['G7', 'G20'],
    ['Security Council', 'UN Security Council'],
    ['Central Bank', 'European Central Bank'],
    ['Ghana News Agency', 'Ghana'],
    ['Moscow City Duma', 'Duma'],
  ])('%j and %j', async (left, right) => {
    const [one, other] = await idsOf(left, right);
    expect(one).not.toBe(other);
  });

  it('an acronym that two long names fit is neither', async () => {
    const [one, other, acronym] = await idsOf(
      'Northern Lakes Fishing Union',
      'National League of Free Unions',
      'NLFU',
    );
    expect(acronym).not.toBe(one);
    expect(acronym).not.toBe(other);
  });
});

it('a country is its ISO code, whatever it is called', async () => {
  const called = ['Ukraine', 'the Ukrainians'].map(
    (name) => ({ type: 'COUNTRY', name, isoCode: 'UA' }) as const,
  );
  const room = await ReadingRoom.with(...called.map((one, at) => article(String(at), [one])));
  expect(new Set(Object.values(room.ids()))).toEqual(new Set(['country:ua']));
});

it('every name in the table of well-known bodies is compared as it stands there', () => {
  const NOTHING = { gender: null, countries: [], posts: [], ties: [], field: null };
  const bases = [...WELL_KNOWN.values()].map(
    (name) => organizationSignature(name, null, NOTHING, 'article:1').features.base,
  );
  expect(bases).toEqual([...WELL_KNOWN.values()]);
});
