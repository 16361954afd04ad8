import { getGender } from 'gender-detection-from-name';

const LANGUAGES = ['en', 'it', 'fr', 'de', 'es', 'tr'];

/**
 * The gender of a given name that six languages agree on; null where they do not ("Robin", "Andrea"). It outweighs a
 * pronoun: an article that leads "she" to a Donald has been misread, and makes no second Donald.
 */
export function genderOfName(given: string): 'F' | 'M' | null {
  const found = new Set(LANGUAGES.map((language) => getGender(given, language)));
  if (found.size > 1) return null;
  if (found.has('female')) return 'F';
  return found.has('male') ? 'M' : null;
}
