import type { Offsets } from '../../language/offsets.ts';
import type { Cast } from '../cast.ts';
import type { LocalKey } from '../extraction.ts';
import { placeOf, type Outline } from './outline.ts';
import type { Phrase } from './phrases.ts';

/** All whom a stretch of words stands for, each once: "Ruiz and Lind", "both leaders". */
export function actorsAt(cast: Cast, place: Offsets): LocalKey[] {
  return [...new Set(cast.referToAll(place).map((reference) => reference.key))];
}

/** The actor or actors of a phrase, with names inside it where the phrase as a whole stands for nobody. */
export function actorsOfPhrase(outline: Outline, cast: Cast, phrase: Phrase): LocalKey[] {
  return actorsAt(cast, placeOf(outline, phrase.from, phrase.to));
}

/** The actor that an occasion belongs to: "Ruiz" of "Ruiz's proposal", "she" of "her call". */
export function ownersOf(outline: Outline, cast: Cast, phrase: Phrase): LocalKey[] {
  if (phrase.owner !== null) return actorsOfPhrase(outline, cast, outline.phrases[phrase.owner]!);
  const first = outline.tokens[phrase.from]!;
  return /^(?:his|her|its|their|our|my)$/.test(first.lower)
    ? actorsAt(cast, placeOf(outline, phrase.from, phrase.from + 1))
    : [];
}
