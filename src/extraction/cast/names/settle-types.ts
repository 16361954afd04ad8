import { countryGovernedFrom, countryNamed } from '../../../language/words/countries-of-the-world.ts';
import { usualGender } from '../../../language/words/given-names.ts';
import { SHIP_PREFIXES } from '../../../language/words/no-names.ts';
import { ORGANIZATION_WORDS } from '../../../language/words/organization-words.ts';
import { KNOWN_BODIES } from '../../../language/words/known-bodies.ts';
import { isMedium } from '../../../language/words/media.ts';
import { SEATS_OF_POWER } from '../../../language/words/seats-of-power.ts';
import type { NameType } from '../../../reading/reading.ts';
import { acronymOf, initialsOfPerson, isAcronym } from './acronym.ts';
import { companyKept, type Company } from './company-kept.ts';
import type { NameInText } from './name-in-text.ts';
import { isLabelled } from './which-organizations.ts';

/** All places of one name in the article. */
interface NameInArticle {
  readonly form: string;
  readonly names: readonly NameInText[];
  readonly company: Company;
  readonly isLabelled: boolean;
  /** A title stands before it somewhere, or a person's full name has it. */
  readonly isPersons: boolean;
  /** It is the initials of a full name and of no organization's. */
  readonly isInitials: boolean;
  /** It is the initials of a place with several words, and of no organization. */
  readonly isPlacesInitials: boolean;
  /** The reader's, on average. */
  readonly probability: number;
}

/**
 * The names with one type each: what world knowledge and the words around all its places say, the reader's own where
 * these are silent.
 */
export function settleTypes(names: readonly NameInText[], text: string): NameInText[] {
  const company = companyKept(names, text);
  const persons = wordsOfPersons(names);
  const initials = initialsOfPersons(names);
  const placesInitials = initialsOfPlaces(names);
  const settled = new Map<NameInText, NameType>();
  for (const [form, group] of byForm(names)) {
    const about: NameInArticle = {
      form,
      names: group,
      company: company.get(form)!,
      isLabelled: group.some((name) => isLabelled(name, text)),
      isPersons: persons.has(form),
      isInitials: initials.has(form.toUpperCase()),
      isPlacesInitials: placesInitials.has(form.toUpperCase()),
      probability: group.reduce((sum, { probability }) => sum + probability, 0) / group.length,
    };
    for (const name of group) settled.set(name, typeOf(name, about));
  }
  return names.map((name) => ({ ...name, type: settled.get(name)! }));
}

function byForm(names: readonly NameInText[]): Map<string, NameInText[]> {
  const groups = new Map<string, NameInText[]>();
  for (const name of names) {
    const form = name.words.join(' ');
    const group = groups.get(form);
    if (group) group.push(name);
    else groups.set(form, [name]);
  }
  return groups;
}

function wordsOfPersons(names: readonly NameInText[]): Set<string> {
  const words = new Set<string>();
  for (const name of names) {
    if (name.type !== 'PERSON') continue;
    if (name.words.length > 1) words.add(name.words[0]!).add(name.words.at(-1)!);
    if (name.titles.length > 0) words.add(name.words.join(' '));
  }
  return words;
}

/** Two letters are anybody's; longer ones stand for the person in interviews and where a paper has the habit. */
const MIN_INITIALS = 3;

function initialsOfPersons(names: readonly NameInText[]): Set<string> {
  const initials = new Set<string>();
  for (const { type, words, text } of names) {
    if (type === 'PERSON' && words.length > 1 && initialsOfPerson(text).length >= MIN_INITIALS)
      initials.add(initialsOfPerson(text));
  }
  return withoutOrganizations(initials, names);
}

// "DD" where the article is about Dire Dawa.
function initialsOfPlaces(names: readonly NameInText[]): Set<string> {
  const places = names.filter(({ type, words }) => type === 'LOCATION' && words.length > 1);
  return withoutOrganizations(new Set(places.flatMap(({ text }) => acronymOf(text))), names);
}

function withoutOrganizations(initials: Set<string>, names: readonly NameInText[]): Set<string> {
  for (const { type, words, text } of names) {
    if (type === 'ORGANIZATION' && words.length > 1)
      for (const acronym of acronymOf(text)) initials.delete(acronym);
  }
  return initials;
}

function typeOf(name: NameInText, about: NameInArticle): NameType {
  if (name.words.length > 1 && SHIP_PREFIXES.has(name.words[0]!) && /^\p{Lu}+\s/u.test(name.text))
    return 'PRODUCT';
  switch (name.type) {
    case 'PERSON':
      return typeOfPerson(name, about);
    case 'ORGANIZATION':
      return typeOfOrganization(name, about);
    case 'MISC':
    case 'PRODUCT':
    case 'FACILITY':
    case 'LOCATION':
    case 'NORP':
      return isOrganizationAfterAll(name, about) ? 'ORGANIZATION' : name.type;
    default:
      return name.type;
  }
}

/** "Kyiv accepted", "in Tarvo", "MAS won": what stands alone in a sentence is easily taken for a person. */
function typeOfPerson({ text, words, type }: NameInText, about: NameInArticle): NameType {
  if (about.isLabelled) return 'ORGANIZATION';
  if (about.isPersons || (about.isInitials && isAcronym(text)) || words.length > 1) return type;
  // "Jordan scored" may be anybody, "Fiji agreed" may not.
  if (countryNamed(text) && usualGender(text) === null) return 'COUNTRY';
  if (countryGovernedFrom(text)) return 'LOCATION';
  const { organization, listener, place, places } = about.company;
  if (isAcronym(text) || organization > place || KNOWN_BODIES.has(about.form)) return 'ORGANIZATION';
  // News calls people by their surnames; a given name alone that is an outlet's too is the outlet.
  if (isMedium(about.form) && (listener > 0 || usualGender(text) !== null)) return 'ORGANIZATION';
  if (place > 0 && 2 * place >= places) return 'LOCATION';
  return listener >= MANY ? 'ORGANIZATION' : type;
}

/** Once may be chance. */
const MANY = 2;
/** Below this the reader has its doubts. */
const DOUBT = 0.6;

function typeOfOrganization({ text, words }: NameInText, about: NameInArticle): NameType {
  const { company, probability } = about;
  if (words.length > 1) return 'ORGANIZATION';
  if (about.isInitials && isAcronym(text)) return 'PERSON';
  if (countryNamed(text)) return 'COUNTRY';
  if (about.isPlacesInitials && isAcronym(text) && !KNOWN_BODIES.has(about.form)) return 'LOCATION';
  const { organization, listener, place, places } = company;
  // "the Tarvo process": named after the city where it began.
  if (countryGovernedFrom(text) && organization + listener === 0 && !about.isLabelled) return 'LOCATION';
  const isPlace = place >= MANY || (place > 0 && probability < DOUBT);
  if (isAcronym(text) || ORGANIZATION_WORDS.has(words[0]!) || organization + listener > 0) {
    return 'ORGANIZATION';
  }
  return isPlace && 2 * place >= places ? 'LOCATION' : 'ORGANIZATION';
}

function isOrganizationAfterAll({ type, words }: NameInText, about: NameInArticle): boolean {
  const { form, company, probability } = about;
  if (SEATS_OF_POWER.has(form) || KNOWN_BODIES.has(form)) return true;
  if (type !== 'LOCATION' && isMedium(form)) return true;
  if (type === 'MISC' && about.isLabelled) return true;
  if (type === 'NORP' || words.length > 1 || countryNamed(form) || countryGovernedFrom(form)) return false;
  const { organization, listener, place } = company;
  return place === 0 && (organization + listener >= MANY || (organization > 0 && probability < DOUBT));
}
