import { countryNamed, countryOfPeople } from '../../language/words/countries-of-the-world.ts';
import { officeOf, TITLE_TENSES } from '../../language/words/offices.ts';
import { foldName } from './name-forms.ts';

/** An office as a phrase tells it: "the Peruvian foreign minister", "chair of the harbour board". */
export interface NamedOffice {
  /** The country whose it is; null where it is that of a body, or of none. */
  readonly isoCode: string | null;
  /** The words that are left when the office and the country are taken away. */
  readonly others: string;
  /** What the title must say, each word in one of these ways. */
  readonly words: readonly (readonly string[])[];
}

/**
 * The office that a phrase names, in each way that it may be read: the finance of a "finance board chair" is the body's,
 * that of a "finance minister" the office's. Empty where no word of it is an office.
 */
export function officesIn(phrase: string): readonly NamedOffice[] {
  const words = foldName(phrase.replace(/[’']s?(?![\p{L}\p{N}])/gu, ''))
    .split(' ')
    .filter((word) => word !== 'the' && word !== 'a' && word !== 'an');
  const country = countryIn(words);
  const left = words.filter((_, index) => !country || index < country.from || index >= country.to);
  if (!left.some((word) => officeOf(word))) return [];
  const hasField = left.some((word) => FIELDS.has(word) && word !== 'prime');
  const readings = hasField ? [isTitleWord, isOfficeWord] : [isTitleWord];
  return readings.map((isOfTitle) => ({
    isoCode: country?.isoCode ?? null,
    others: withoutJoining(left.filter((word) => !isOfTitle(word))).join(' '),
    words: waysToSay(left.filter(isOfTitle)),
  }));
}

/** True where a title says all that is asked, and not that its holder only stands beside the office or has left it. */
export function isSuchOffice(title: string, { words }: NamedOffice): boolean {
  const told = foldName(title).split(' ');
  const asked = new Set(words.flat());
  if (told.some((word) => (BESIDE.has(word) || TITLE_TENSES.has(word)) && !asked.has(word))) return false;
  return words.every((ways) => ways.some((way) => way.split(' ').every((word) => told.includes(word))));
}

/** How many words a title has beyond those asked for. */
export const wordsBeyond = (title: string, { words }: NamedOffice): number =>
  Math.max(0, foldName(title).split(' ').length - words.length);

interface CountryAt {
  readonly isoCode: string;
  readonly from: number;
  readonly to: number;
}

function countryIn(words: readonly string[]): CountryAt | null {
  for (let length = Math.min(MOST_COUNTRY_WORDS, words.length); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const part = words.slice(from, from + length).join(' ');
      const found = countryNamed(part) ?? countryOfPeople(part);
      if (found) return { isoCode: found.isoCode.toLowerCase(), from, to: from + length };
    }
  return null;
}

const MOST_COUNTRY_WORDS = 4;

const isTitleWord = (word: string): boolean => FIELDS.has(word) || isOfficeWord(word);
const isOfficeWord = (word: string): boolean =>
  officeOf(word) !== undefined || word === 'prime' || BESIDE.has(word) || TITLE_TENSES.has(word);

// What an office is for. Whoever leads its press is its spokesman.
const FIELDS = new Set(
  `prime foreign defence defense interior home finance economy justice health education energy trade transport
  environment agriculture culture labour labor press state treasury water planning tourism sports housing industry
  commerce development information communications infrastructure works first general crown external affairs policy`.split(
    /\s+/,
  ),
);
// They tell of somebody beside the holder.
const BESIDE = new Set('deputy vice assistant under associate junior sub'.split(' '));
const JOINING = new Set('of for to at in and with'.split(' '));

// "of" belongs to a name only where it stands within.
function withoutJoining(words: readonly string[]): readonly string[] {
  const isNamed = (word: string) => !JOINING.has(word);
  return words.slice(Math.max(0, words.findIndex(isNamed)), words.findLastIndex(isNamed) + 1);
}

function waysToSay(office: readonly string[]): readonly (readonly string[])[] {
  const isPrime = office.includes('prime') && office.includes('minister');
  const whole = isPrime ? office.filter((word) => word !== 'prime' && word !== 'minister') : office;
  const said = whole.map((word) => [word, ...(SAID.get(word) ?? [])]);
  return isPrime ? [['prime minister', 'premier', 'pm'], ...said] : said;
}

// Ways to say what stands before the colon, not always the other way round: every president is a leader.
const SAID: ReadonlyMap<string, readonly string[]> = new Map(
  `premier: prime_minister pm
  pm: prime_minister premier
  spokesman: spokeswoman spokesperson
  spokeswoman: spokesman spokesperson
  spokesperson: spokesman spokeswoman
  chairman: chair chairwoman chairperson
  chairwoman: chair chairman chairperson
  chairperson: chair chairman chairwoman
  chair: chairman chairwoman chairperson
  defence: defense
  defense: defence
  labour: labor
  labor: labour
  foreign: external
  head: chief boss director leader president ceo executive secretary chair chairman chairwoman
  chief: head boss director leader president ceo executive secretary chair chairman chairwoman
  boss: head chief director leader president ceo executive chair chairman chairwoman
  leader: president prime_minister premier head chief king emir chancellor ruler dictator chair chairman
  king: monarch
  monarch: king queen emir sultan emperor
  ambassador: envoy
  envoy: ambassador representative
  adviser: advisor aide
  advisor: adviser aide
  aide: adviser advisor
  ceo: executive
  executive: ceo`
    .split('\n')
    .map((line) => line.trim().split(': '))
    .map(([word = '', ways = '']) => [word, ways.split(' ').map((way) => way.replace('_', ' '))]),
);
