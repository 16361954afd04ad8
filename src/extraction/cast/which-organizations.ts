import { countryGovernedFrom, countryNamed } from '../../language/words/countries-of-the-world.ts';
import {
  ORGANIZATION_LABELS,
  ORGANIZATION_OFFICERS,
  ORGANIZATION_WORDS,
} from '../../language/words/organization-words.ts';
import { officeOf, TITLE_WORDS } from '../../language/words/offices.ts';
import { OUTLETS } from '../../language/words/outlets.ts';
import { SEATS_OF_POWER } from '../../language/words/seats-of-power.ts';
import type { NameType } from '../../reading/reading.ts';
import type { NameInText } from './name-in-text.ts';

/** Types that the reader gives to organizations now and then. */
const DOUBTFUL: ReadonlySet<NameType> = new Set(['MISC', 'PRODUCT', 'FACILITY', 'LOCATION']);

/** The names with the types that world knowledge and their surroundings give them, the reader's own where they are silent. */
export function settled(names: readonly NameInText[], text: string): NameInText[] {
  const labelled = new Set(names.filter((name) => isLabelled(name, text)).map(formOf));
  return names.map((name) => settledOne(name, labelled));
}

const formOf = ({ words }: NameInText): string => words.join(' ');

function settledOne(name: NameInText, labelled: ReadonlySet<string>): NameInText {
  const form = formOf(name);
  if (name.type === 'ORGANIZATION' && name.words.length === 1 && countryNamed(name.text)) {
    return { ...name, type: 'COUNTRY' };
  }
  if (name.type === 'PERSON' && isCapitalAlone(name)) return { ...name, type: 'LOCATION' };
  if (DOUBTFUL.has(name.type) && (SEATS_OF_POWER.has(form) || isOutlet(name, form))) {
    return { ...name, type: 'ORGANIZATION' };
  }
  if ((name.type === 'PERSON' || name.type === 'MISC') && labelled.has(form)) {
    return { ...name, type: 'ORGANIZATION' };
  }
  return name;
}

/** "Kyiv accepted": a capital that acts is easily taken for a person. */
function isCapitalAlone(name: NameInText): boolean {
  return name.words.length === 1 && name.titles.length === 0 && countryGovernedFrom(name.text) !== undefined;
}

function isOutlet(name: NameInText, form: string): boolean {
  return name.type !== 'LOCATION' && OUTLETS.has(form);
}

/** "drone firm Tryvane", "Tryvane CEO Bo Lind": the noun before or after the name says what it is. */
function isLabelled({ start, end }: NameInText, text: string): boolean {
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const after = /^ (\p{L}[\p{L}-]*)(?= \p{Lu}|,| and )/u.exec(text.slice(end, end + 24))?.[1];
  return (
    ORGANIZATION_LABELS.has(before?.toLowerCase() ?? '') ||
    ORGANIZATION_OFFICERS.has(after?.toLowerCase() ?? '')
  );
}

/** False for a title or a lone general word that the reader took for an organization: "General", "Deputy". */
export function isOrganizationName(name: NameInText): boolean {
  if (name.type !== 'ORGANIZATION') return false;
  if (name.words.length > 1 && ORGANIZATION_WORDS.has(name.words.at(-1)!)) return true;
  const words = countryNamed(name.words[0]!) ? name.words.slice(1) : name.words;
  return !words.every((word) => TITLE_WORDS.has(word) || GENERAL.has(word) || officeOf(word));
}

/** Words that are capitalised in a title or a heading and name nothing by themselves. */
const GENERAL = new Set(
  'government civil economic united legislative judicial national international federal group'.split(' '),
);
