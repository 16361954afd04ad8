import { countryNamed, countryOfPeople } from '../../../language/words/countries-of-the-world.ts';
import { COMPANY_ENDINGS, ORGANIZATION_WORDS } from '../../../language/words/organization-words.ts';

/** An organization's name without the country that it names and the company's legal form, one way to say "Ministry of X". */
export interface NameCore {
  readonly words: string;
  /** The country that the name itself tells. */
  readonly isoCode: string | null;
}

/** "Russian Foreign Ministry", "Ministry of Foreign Affairs of Russia": "foreign ministry" of RU; "Acme Ltd": "acme". */
export function coreOf(words: readonly string[]): NameCore {
  let to = words.length;
  while (to > 1 && COMPANY_ENDINGS.has(words[to - 1]!)) to--;
  const named = words.slice(0, to);
  const leading = withoutLeading(named);
  if (leading) return { words: oneWayToSay(leading.rest).join(' '), isoCode: leading.isoCode };
  const trailing = withoutTrailing(named);
  if (trailing) return { words: oneWayToSay(trailing.rest).join(' '), isoCode: trailing.isoCode };
  return { words: oneWayToSay(named).join(' '), isoCode: null };
}

interface Cut {
  readonly rest: readonly string[];
  readonly isoCode: string;
}

/** Countries of more words stand after the name. */
const MOST_WORDS = 2;

function withoutLeading(words: readonly string[]): Cut | null {
  for (let count = MOST_WORDS; count > 0; count--) {
    const [first, rest] = [words.slice(0, count).join(' '), words.slice(count)];
    const country = countryOfPeople(first) ?? countryNamed(first);
    if (country && isStillName(rest)) return { rest, isoCode: country.isoCode };
  }
  return null;
}

/** "Ministry of Foreign Affairs of the Republic of Peru", "Harbour Front of Peru". */
export function withoutTrailing(words: readonly string[]): Cut | null {
  for (let at = words.length - 2; at > 1; at--) {
    if (words[at] !== 'of') continue;
    const country = countryNamed(words.slice(at + 1).join(' '));
    if (country) return { rest: words.slice(0, at), isoCode: country.isoCode };
  }
  return null;
}

/** "Peru Farmbank" is Farmbank, "Peruvian Bank" is no "Bank". */
const isStillName = (rest: readonly string[]): boolean =>
  rest.length > 1 || (rest.length === 1 && rest[0]!.length > 3 && !ORGANIZATION_WORDS.has(rest[0]!));

/** "ministry of foreign affairs", "foreign affairs ministry" and "foreign ministry" are one. */
function oneWayToSay(words: readonly string[]): readonly string[] {
  const [head, of] = words;
  if (head !== 'ministry' && head !== 'department' && words.at(-1) !== 'ministry') return words;
  const turned = of === 'of' ? [...words.slice(2).filter((word) => word !== 'the'), head!] : words;
  const plain = turned.map((word) => (word === 'defence' ? 'defense' : word));
  return plain.includes('foreign') ? plain.filter((word) => word !== 'affairs') : plain;
}
