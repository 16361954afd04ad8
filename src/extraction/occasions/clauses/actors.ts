import type { Offsets } from '../../../language/offsets.ts';
import type { Cast } from '../../cast.ts';
import type { LocalKey } from '../../extraction.ts';
import { placeOf, type Outline } from './outline.ts';
import type { Phrase } from './phrases.ts';

/** All whom a stretch of words stands for, each once: "Ruiz and Lind", "both leaders". */
export function actorsAt(cast: Cast, place: Offsets): LocalKey[] {
  const meant = cast.referToAll(place).map((reference) => reference.key);
  const all = meant.length > 0 ? [...meant, ...namedAfterAnd(cast, place, meant)] : namedLast(cast, place);
  return [...new Set(all)];
}

// "Ana Ruiz of Peru and Bo Lind of Chad": the second person is told of past a place.
function namedAfterAnd(cast: Cast, place: Offsets, [first]: readonly LocalKey[]): LocalKey[] {
  const [person, country, other, ...rest] = cast.mentionsIn(place);
  if (!person || !country || !other || rest.length > 1 || person.key !== first) return [];
  const types = [person, country, other].map(({ key }) => cast.entity(key).type);
  return types.join() === 'PERSON,COUNTRY,PERSON' &&
    rest.every(({ key }) => cast.entity(key).type === 'COUNTRY')
    ? [other.key]
    : [];
}

// "President-elect Ana Ruiz": whoever has the words before the name for nobody they know still reads the name.
function namedLast(cast: Cast, place: Offsets): LocalKey[] {
  const last = cast.mentionsIn(place).at(-1);
  const isPerson = last?.mention.form === 'NAME' && cast.entity(last.key).type === 'PERSON';
  return isPerson && last.mention.end === place.end ? [last.key] : [];
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
