import { foldedWords, tidyName } from '../names/fold.ts';
import type { Evidence, OrganizationFeatures, Signature } from '../signature.ts';
import { fingerprintOf } from '../slug.ts';
import { countryIn } from './country-words.ts';
import {
  BARE_STATE_BODIES,
  LEGAL_FORMS,
  SMALL_WORDS,
  SPELLINGS,
  STATE_BODIES,
} from './organization-words.ts';
import { knownBody, WELL_KNOWN, withFullPrefix } from './well-known-bodies.ts';

/**
 * What an article's organization is compared by. A body that every state has ("Foreign Ministry") and that the article
 * gives no country keeps to the article: `articleId` is a part of its signature.
 */
export function organizationSignature(
  name: string,
  saidAcronym: string | null,
  evidence: Evidence,
  articleId: string,
): Signature<OrganizationFeatures> {
  const tidy = tidyName(name.replace(/^the\s+/iu, '').replace(/\s*\([^)]*\)\s*$/u, '')) || tidyName(name);
  const { base, isoCode, isStateBody } = baseOf(tidy);
  const countries = isoCode === null ? evidence.countries : [isoCode];
  const acronym = acronymOf(tidy) ?? saidFor(tidy, saidAcronym);
  const features: OrganizationFeatures = {
    ...evidence,
    type: 'ORGANIZATION',
    name: tidy,
    base,
    countries,
    acronym,
    initials: initialsOf(tidy),
  };
  const isHomeless = isStateBody && countries.length === 0;
  const home = isHomeless ? fingerprintOf(articleId, 8) : countries.join(',');
  return {
    signature: ['ORGANIZATION', tidy, acronym ?? '', home].join('|').replace(/\|+$/u, ''),
    type: 'ORGANIZATION',
    features: isHomeless ? { ...features, base: `${base}#${home}` } : features,
    keys: isHomeless ? [] : keysOf(features),
  };
}

// Long names lie under their acronyms in a drawer of their own: a long name never asks for another that shares them.
const SHORT = 'ORGANIZATION:short for ';

function keysOf({ base, acronym, initials }: OrganizationFeatures): string[] {
  const own = `ORGANIZATION:${base}`;
  if (acronym === base) return [own];
  return [own, ...shortForms(base, acronym, initials).map((short) => SHORT + short)];
}

/** Keys under which the organizations lie that may be this one. */
export function organizationsAround({ base, acronym, initials }: OrganizationFeatures): string[] {
  if (base.includes('#')) return [];
  const own = `ORGANIZATION:${base}`;
  if (acronym === base) return [own, SHORT + base];
  return [own, ...shortForms(base, acronym, initials).map((short) => `ORGANIZATION:${short}`)];
}

/** Where those lie that asked for an organization stored under this key. */
export function organizationKeysNear(key: string): string[] {
  if (key.startsWith(SHORT)) return [`ORGANIZATION:${key.slice(SHORT.length)}`];
  return key.startsWith('ORGANIZATION:') ? [SHORT + key.slice('ORGANIZATION:'.length)] : [];
}

const SHORT_OF: ReadonlyMap<string, string> = new Map([...WELL_KNOWN].map(([short, long]) => [long, short]));

function shortForms(base: string, acronym: string | null, initials: string | null): string[] {
  const shorts = [acronym, initials, SHORT_OF.get(base) ?? null];
  return [...new Set(shorts.filter((short) => short !== null))];
}

/** The name as compared, and the country that it tells: "Ministry of Foreign Affairs of Peru" is "foreign ministry" of PE. */
function baseOf(name: string): { base: string; isoCode: string | null; isStateBody: boolean } {
  const acronym = acronymOf(name);
  if (acronym !== null) return { base: acronym, isoCode: null, isStateBody: false };
  const words = foldedWords(name.replace(/['’]s\b/gu, '')).map((word) => SPELLINGS.get(word) ?? word);
  const plain = withoutLegalForm(withFullPrefix(words.filter((word, at) => at > 0 || word !== 'the')));
  const known = knownBody(plain);
  if (known !== null) return { base: known, isoCode: null, isStateBody: false };
  const country = countryIn(plain);
  const rest = country ? trimmed(country.rest) : plain;
  const isStateBody = rest.some((word) => STATE_BODIES.has(word)) && (country !== null || isBareBody(rest));
  if (!isStateBody) return { base: plain.join(' '), isoCode: null, isStateBody: false };
  return { base: oneWayToSay(rest).join(' '), isoCode: country?.isoCode ?? null, isStateBody };
}

// "Foreign Ministry", "Supreme Court", "Parliament", "Ministry of Defense": nothing in the name says whose.
function isBareBody(words: readonly string[]): boolean {
  if (words.length === 1) return BARE_STATE_BODIES.has(words[0]!);
  return (
    words.length <= 5 &&
    /\b(ministry|armed forces|supreme court|constitutional court|central bank|national police|embassy)\b/.test(
      words.join(' '),
    )
  );
}

const trimmed = (words: readonly string[]): string[] => {
  const last = words.at(-1) ?? '';
  return SMALL_WORDS.has(last) && words.length > 1 ? trimmed(words.slice(0, -1)) : [...words];
};

function withoutLegalForm(words: readonly string[]): string[] {
  if (words.length < 2 || !LEGAL_FORMS.has(words.at(-1)!)) return [...words];
  return withoutLegalForm(words.slice(0, -1));
}

// "ministry of foreign affairs", "foreign affairs ministry" and "foreign ministry" are one.
function oneWayToSay(words: readonly string[]): string[] {
  const [head = '', second] = words;
  const turned =
    (head === 'ministry' || head === 'department') && second === 'of'
      ? [...words.slice(2), head]
      : [...words];
  return turned.filter((word) => word !== 'the' && (word !== 'affairs' || !turned.includes('foreign')));
}

// "IAEA", "U.N.", "G-7": the name is an acronym itself.
function acronymOf(name: string): string | null {
  const letters = name.replace(/\.|(?<=^G)-(?=\d)/gu, '');
  return /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u.test(letters) ? letters.toLowerCase() : null;
}

// "CBS" is a word of "CBS This Morning" and no acronym of it.
function saidFor(name: string, said: string | null): string | null {
  const acronym = said === null ? '' : foldedWords(said.replace(/\./gu, '')).join('');
  return acronym === '' || foldedWords(name).includes(acronym) ? null : acronym;
}

// First letters that nobody has said to be an acronym prove something only where they are many: "RT", "VA", "NCP" are not.
const MIN_INITIALS = 4;

function initialsOf(name: string): string | null {
  const words = foldedWords(name.replace(/['’]s\b/gu, '')).filter((word) => !SMALL_WORDS.has(word));
  return words.length < MIN_INITIALS ? null : words.map((word) => word[0]).join('');
}
