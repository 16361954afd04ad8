import type { Offsets } from '../../../language/offsets.ts';
import {
  HALF_HEARTED_NOUNS,
  NOUNS_OF_AGREEING,
  VERBS_OF_SHOWING,
} from '../../../language/words/agreement-verbs.ts';
import { NEGATIONS } from '../../../language/words/doubt-words.ts';
import { actorsAt } from '../clauses/actors.ts';
import { isAcceptable } from './agreed-objects.ts';
import { deedOf } from './backed-deeds.ts';
import { agreementsOf } from './agreement-claims.ts';
import type { Claim } from '../claim.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { deedAfter } from './promised-deeds.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectOf, verbBefore } from '../clauses/subject-of.ts';
import { endOfObject, targetsIn, type SightingIndex } from './targets.ts';

/** Who agreed by a noun: "Ruiz's full backing of the deal"; "Ruiz signalled openness to the plan". */
export function nounAgreements(scene: Scene, index: SightingIndex, phrase: Phrase): Claim[] {
  const { outline } = scene;
  const { lemma } = outline.tokens[phrase.head]!;
  const preposition = outline.tokens[phrase.to]?.lower ?? '';
  if (!NOUNS_OF_AGREEING.get(lemma)?.has(preposition)) return [];
  const place = holderPlace(scene, phrase);
  const target =
    place &&
    (deedAfter(scene, index, phrase.to) ?? matterAfter(scene, index, phrase.to + 1, phrase.sentence));
  if (!place || !target || isDenied(outline, phrase)) return [];
  const evidence = { start: place.start, end: target.end };
  return agreementsOf(scene, actorsAt(scene.cast, place), target, evidence, HALF_HEARTED_NOUNS.has(lemma));
}

// "Made no promise to reopen the port".
const isDenied = ({ tokens }: Outline, { from, to }: Phrase) =>
  tokens.slice(from, to).some(({ lower }) => NEGATIONS.has(lower));

// "Her backing of the deal", "its commitment to reopening the port", "its support for the use of machines".
function matterAfter(scene: Scene, index: SightingIndex, from: number, sentence: number): Sighting | null {
  const { outline } = scene;
  const deed = deedAfter(scene, index, from);
  if (deed) return deed;
  const named = targetsIn(outline, index, from, endOfObject(outline, from, sentence)).find(isAcceptable);
  return named ?? deedOf(scene, from, sentence);
}

function holderPlace({ outline }: Scene, phrase: Phrase): Offsets | null {
  const owner = phrase.owner === null ? undefined : outline.phrases[phrase.owner];
  if (owner) return placeOf(outline, owner.from, owner.to);
  if (/^(?:his|her|its|their)$/.test(outline.tokens[phrase.from]!.lower))
    return placeOf(outline, phrase.from, phrase.from + 1);
  const verb = verbBefore(outline, phrase.sentence, phrase.from);
  const isShown =
    verb &&
    VERBS_OF_SHOWING.has(verb.lemma) &&
    verb.main >= phrase.from - 2 &&
    standingOf(outline, verb) === 'FACT';
  return isShown ? subjectOf(outline, verb) : null;
}
