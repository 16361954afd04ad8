import { NOUNS_OF_READINESS } from '../../../language/words/proposal-verbs.ts';
import type { LocalKey } from '../../extraction.ts';
import { actorsAt, ownersOf } from '../clauses/actors.ts';
import { placeOf } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { seriesFrom } from '../clauses/series.ts';
import { namesBefore } from '../meetings/names-before.ts';
import type { Scene } from '../scene.ts';
import { issuersOf } from './issuers.ts';

/** Who makes a demand, where the words for them begin if they stand before its phrase, and the word after them if behind. */
export interface Makers {
  readonly keys: readonly LocalKey[];
  readonly start?: number;
  readonly to: number;
}

/** Who makes a demand, a plea or an offer: whose it is, by whom, or who files it. */
export function makersOf(scene: Scene, phrase: Phrase): Makers {
  const { outline, cast } = scene;
  const after = makersAfter(scene, phrase);
  if (after.keys.length > 0) return after;
  // "Expressed the ministry's readiness to".
  const issuers = NOUNS_OF_READINESS.has(outline.tokens[phrase.head]!.lemma)
    ? issuersOf(scene, phrase)
    : null;
  if (issuers && issuers.keys.length > 0) return { to: phrase.to, ...issuers };
  const owners = ownersOf(outline, cast, phrase);
  // "A Peruvian demand for".
  const keys = owners.length > 0 ? owners : namesBefore(scene, phrase).others;
  return keys.length > 0 ? { keys, to: phrase.to } : { to: phrase.to, ...issuersOf(scene, phrase) };
}

/** Who makes it by the words after it, "by Ruiz", "from Ruiz", "of President Ruiz and Lind", and the word after them. */
export function makersAfter({ outline, cast }: Scene, phrase: Phrase) {
  const isLed = /^(?:by|from|of)$/.test(outline.tokens[phrase.to]?.lower ?? '');
  const members = isLed ? seriesFrom(outline, phrase.to + 1, phrase.sentence, true) : [];
  const keys = members.flatMap(({ from, to }) => actorsAt(cast, placeOf(outline, from, to)));
  return { keys: [...new Set(keys)], to: (keys.length > 0 ? members.at(-1)?.to : undefined) ?? phrase.to };
}
