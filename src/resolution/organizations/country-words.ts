import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import { foldedWords } from '../names/fold.ts';

// The package's types promise a default export that its CommonJS file does not have.
const countries = createRequire(import.meta.url)('world-countries') as Countries;

const CODES = codesByWords();
const LONGEST = Math.max(...[...CODES.keys()].map((words) => words.split(' ').length));

/** The first country named in these folded words, with the words that are left; null where none is named. */
export function countryIn(
  words: readonly string[],
): { readonly isoCode: string; readonly rest: string[] } | null {
  for (let length = LONGEST; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const isoCode = CODES.get(words.slice(at, at + length).join(' '));
      if (isoCode !== undefined)
        return { isoCode, rest: [...words.slice(0, at), ...words.slice(at + length)] };
    }
  }
  return null;
}

function codesByWords(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { cca2, name, demonyms, altSpellings } of countries) {
    const others = altSpellings.filter((spelling) => spelling.length > 3);
    const forms = [name.common, name.official, ...others, demonyms['eng']?.m ?? '', demonyms['eng']?.f ?? ''];
    for (const form of forms) {
      const words = foldedWords(form).join(' ');
      if (words !== '' && !codes.has(words)) codes.set(words, cca2);
    }
  }
  for (const [words, code] of Object.entries({
    us: 'US',
    'u s': 'US',
    uk: 'GB',
    'u k': 'GB',
    uae: 'AE',
    american: 'US',
    british: 'GB',
  }))
    codes.set(words, code);
  return codes;
}
