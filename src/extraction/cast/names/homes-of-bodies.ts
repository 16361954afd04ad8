import { countryNamed, countryOfPeople } from '../../../language/words/countries-of-the-world.ts';
import type { NameInText } from './name-in-text.ts';

/** Bodies that every state has one of. */
const OF_EVERY_STATE =
  /\b(?:ministry|parliament|cabinet|senate|congress|army|navy|embassy|central bank|supreme court|armed forces|air force|foreign office)\b/;

/** True for the name of a body that every state has one of. */
export const isOfEveryState = (words: readonly string[]): boolean => OF_EVERY_STATE.test(words.join(' '));

/** The country right before a name: "Peru’s Foreign Ministry", "the Peruvian Foreign Ministry". */
export function homeBefore(text: string, { start }: { readonly start: number }): string | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const match = /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}[\p{L}.]*)(['’]s)? $/u.exec(before);
  if (!match) return null;
  const words = match[1]!.split(' ');
  for (let from = 0; from < words.length; from++) {
    const rest = words.slice(from).join(' ');
    const country = match[2] ? countryNamed(rest) : countryOfPeople(rest);
    if (country) return country.isoCode;
  }
  return null;
}

/**
 * What tells two bodies of one name apart, by the place of the name: nothing but where the text has the same body of two
 * countries ("Peru’s Foreign Ministry", "Chile’s Foreign Ministry"). Without its country a name is the one named last.
 */
export function homesOfNamesakes(
  text: string,
  names: readonly NameInText[],
): ReadonlyMap<NameInText, string> {
  const found = new Map<NameInText, string>();
  const byWords = new Map<string, NameInText[]>();
  for (const name of names) {
    if (!isOfEveryState(name.words)) continue;
    const key = name.words.join(' ');
    byWords.set(key, [...(byWords.get(key) ?? []), name].slice(0, MOST_PLACES));
  }
  for (const namesakes of byWords.values()) {
    const homes = namesakes.map((name) => homeBefore(text, name));
    if (new Set(homes.filter((home) => home !== null)).size < 2) continue;
    let last = homes.find((home) => home !== null)!;
    for (const [i, name] of namesakes.entries()) {
      last = homes[i] ?? last;
      found.set(name, last);
    }
  }
  return found;
}

/** A name that stands more often is one body's. */
const MOST_PLACES = 60;
