import { BODY_WORDS, ORGANIZATION_WORDS } from '../../../language/words/organization-words.ts';
import { isAcronym } from './acronym.ts';
import { asPrinted, type NameInText } from './name-in-text.ts';

const ABBREVIATED = /(?<![\p{L}\p{N}])(?:U\.S\.|US|U\.K\.|UK) $/u;

/** "US Chamber of Commerce": the abbreviated country in front is part of a body’s name that says what body it is. */
export function withCountryInFront(text: string, names: readonly NameInText[]): NameInText[] {
  return names.map((name) => {
    const country = ABBREVIATED.exec(text.slice(Math.max(0, name.start - 6), name.start))?.[0];
    const saysWhat = name.words.some((word) => ORGANIZATION_WORDS.has(word) || BODY_WORDS.has(word));
    if (name.type !== 'ORGANIZATION' || !country || !saysWhat || isAcronym(name.text)) return name;
    const start = name.start - country.length;
    const words = [country.trim().toLowerCase(), ...name.words];
    return { ...name, start, text: asPrinted(text.slice(start, name.end)), words };
  });
}
