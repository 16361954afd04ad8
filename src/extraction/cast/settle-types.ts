import { countryGovernedFrom, countryNamed } from '../../language/words/countries-of-the-world.ts';
import { usualGender } from '../../language/words/given-names.ts';
import { ORGANIZATION_WORDS } from '../../language/words/organization-words.ts';
import { OUTLETS } from '../../language/words/outlets.ts';
import { SEATS_OF_POWER } from '../../language/words/seats-of-power.ts';
import type { NameType } from '../../reading/reading.ts';
import { isAcronym } from './acronym.ts';
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
  const settled = new Map<NameInText, NameType>();
  for (const [form, group] of byForm(names)) {
    const about: NameInArticle = {
      form,
      names: group,
      company: company.get(form)!,
      isLabelled: group.some((name) => isLabelled(name, text)),
      isPersons: persons.has(form),
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

function typeOf(name: NameInText, about: NameInArticle): NameType {
  switch (name.type) {
    case 'PERSON':
      return typeOfPerson(name, about);
    case 'ORGANIZATION':
      return typeOfOrganization(name, about);
    case 'MISC':
    case 'PRODUCT':
    case 'FACILITY':
    case 'LOCATION':
      return isOrganizationAfterAll(name, about) ? 'ORGANIZATION' : name.type;
    default:
      return name.type;
  }
}

/** "Kyiv accepted", "in Tarvo", "MAS won": what stands alone in a sentence is easily taken for a person. */
function typeOfPerson({ text, words, type }: NameInText, about: NameInArticle): NameType {
  if (about.isLabelled) return 'ORGANIZATION';
  if (about.isPersons || words.length > 1) return type;
  if (countryGovernedFrom(text)) return 'LOCATION';
  const { organization, listener, place, places } = about.company;
  if (isAcronym(text) || organization > place || isOutletsName(text, about)) return 'ORGANIZATION';
  if (place > 0 && 2 * place >= places) return 'LOCATION';
  return listener >= MANY ? 'ORGANIZATION' : type;
}

/** Once may be chance. */
const MANY = 2;
/** Below this the reader has its doubts. */
const DOUBT = 0.6;

function isOutletsName(text: string, { form }: NameInArticle): boolean {
  return OUTLETS.has(form) && usualGender(text) === null;
}

function typeOfOrganization({ text, words }: NameInText, { company, probability }: NameInArticle): NameType {
  if (words.length > 1) return 'ORGANIZATION';
  if (countryNamed(text)) return 'COUNTRY';
  const { organization, listener, place, places } = company;
  const isPlace = place >= MANY || (place > 0 && probability < DOUBT);
  if (isAcronym(text) || ORGANIZATION_WORDS.has(words[0]!) || organization + listener > 0) {
    return 'ORGANIZATION';
  }
  return isPlace && 2 * place >= places ? 'LOCATION' : 'ORGANIZATION';
}

function isOrganizationAfterAll({ type, words }: NameInText, about: NameInArticle): boolean {
  const { form, company, probability } = about;
  if (SEATS_OF_POWER.has(form) || (type !== 'LOCATION' && OUTLETS.has(form))) return true;
  if (type === 'MISC' && about.isLabelled) return true;
  if (words.length > 1 || countryNamed(form) || countryGovernedFrom(form)) return false;
  const { organization, listener, place } = company;
  return place === 0 && (organization + listener >= MANY || (organization > 0 && probability < DOUBT));
}
