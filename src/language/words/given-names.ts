import { getGender } from 'gender-detection-from-name';
import { fold } from './fold.ts';

/**
 * The gender that most bearers of a given name have, from lists of names in six languages; null for an unknown name.
 * A hint, never a fact: what the text says of a person comes first.
 */
export function usualGender(givenName: string): 'F' | 'M' | null {
  const found = getGender(givenName);
  const gender = found === 'unknown' ? getGender(fold(givenName)) : found;
  return gender === 'female' ? 'F' : gender === 'male' ? 'M' : null;
}
