import { countryNamed } from '../../../language/words/countries-of-the-world.ts';
import { HONORIFICS } from '../../../language/words/honorifics.ts';
import { NO_NAMES } from '../../../language/words/no-names.ts';
import {
  ORGANIZATION_LABELS,
  ORGANIZATION_OFFICERS,
  ORGANIZATION_WORDS,
} from '../../../language/words/organization-words.ts';
import { officeOf, TITLE_WORDS } from '../../../language/words/offices.ts';
import type { NameInText } from './name-in-text.ts';

/** "drone firm Tryvane", "Tryvane CEO Bo Lind": the noun before or after the name says what it is. */
export function isLabelled({ start, end }: NameInText, text: string): boolean {
  const left = text.slice(Math.max(0, start - 40), start);
  // The last word of another name labels nobody: "Lagos Oil Company Bo Lind".
  const before = /\p{Lu}[\p{L}-]* \p{Lu}\p{L}+ $/u.test(left) ? undefined : /(\p{L}+) $/u.exec(left)?.[1];
  const after = /^ (\p{L}[\p{L}-]*)(?= \p{Lu}|,| and )/u.exec(text.slice(end, end + 24))?.[1];
  return (
    ORGANIZATION_LABELS.has(before?.toLowerCase() ?? '') ||
    ORGANIZATION_OFFICERS.has(after?.toLowerCase() ?? '')
  );
}

/** False for a title, a lone general word or a short form of no name that the reader took for an organization: "General", "Deputy", "MoU". */
export function isOrganizationName(name: NameInText, text: string): boolean {
  if (name.type !== 'ORGANIZATION') return false;
  if (NO_NAMES.has(name.words.join(' ')) && !actsInText(name, text)) return false;
  if (name.words.length > 1 && ORGANIZATION_WORDS.has(name.words.at(-1)!)) return true;
  const words = countryNamed(name.words[0]!) ? name.words.slice(1) : name.words;
  if (words.length === 1 && BODIES_TOO.has(words[0]!)) return true;
  return !words.every(
    (word) => TITLE_WORDS.has(word) || GENERAL.has(word) || HONORIFICS.has(word) || officeOf(word),
  );
}

/** "the ATM said": no cash dispenser does. */
function actsInText({ text: written }: NameInText, text: string): boolean {
  if (!/^\p{Lu}{3,5}$/u.test(written)) return false;
  return new RegExp(
    `\\b[Tt]he ${written} (?:said|says|calls? on|called|believes|argued|insisted|accused|demanded|condemned|rejected|welcomed|spokes)`,
  ).test(text);
}

/** Words of titles that by themselves are a party and a ministry. */
const BODIES_TOO = new Set(['labour', 'treasury']);

/** Words that are capitalised in a title or a heading and name nothing by themselves. */
const GENERAL = new Set(
  'government civil economic united legislative judicial national international federal group'.split(' '),
);
