import type { Offsets } from '../../../language/offsets.ts';
import {
  HALF_HEARTED_NOUNS,
  NOUNS_OF_AGREEING,
  VERBS_OF_BREAKING,
  VERBS_OF_SHOWING,
} from '../../../language/words/agreement-verbs.ts';
import { NEGATIONS } from '../../../language/words/doubt-words.ts';
import type { Cast } from '../../cast.ts';
import type { LocalKey } from '../../extraction.ts';
import { actorsAt } from '../clauses/actors.ts';
import { isAcceptable } from './agreed-objects.ts';
import { deedOf } from './backed-deeds.ts';
import { agreementsOf } from './agreement-claims.ts';
import type { Claim } from '../claim.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { isNobody } from './nobody.ts';
import { partiesBefore } from './parties-before.ts';
import { deedAfter, resolvedIn } from './promised-deeds.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { standingOf } from '../clauses/standing.ts';
import { seriesFrom } from '../clauses/series.ts';
import { subjectActors } from '../clauses/subject-actors.ts';
import { verbBefore } from '../clauses/subject-of.ts';
import { endOfObject, targetsIn, type SightingIndex } from './targets.ts';

/** Who agreed by a noun: "Ruiz's full backing of the deal", "Ruiz gave an assurance that …", "a pledge from Ruiz to …". */
export function nounAgreements(
  scene: Scene,
  index: SightingIndex,
  phrase: Phrase,
  contacts: readonly Sighting[],
): Claim[] {
  const { outline } = scene;
  const { lemma } = outline.tokens[phrase.head]!;
  const prepositions = NOUNS_OF_AGREEING.get(lemma);
  if (!prepositions || isDenied(outline, phrase)) return [];
  const holder = holderAfter(scene, phrase) ?? holderOf(scene, phrase, contacts);
  const at = holder?.next ?? phrase.to;
  const opener = outline.tokens[at]?.lower ?? '';
  if (!holder || !prepositions.has(opener)) return [];
  const target =
    opener === 'that'
      ? resolvedIn(scene, index, { lemma, sentence: phrase.sentence }, at + 1)
      : (deedAfter(scene, index, at) ?? matterAfter(scene, index, at + 1, phrase.sentence));
  if (!target) return [];
  const evidence = { start: Math.min(holder.start, target.start), end: Math.max(target.end, holder.end) };
  return agreementsOf(scene, holder.keys, target, evidence, HALF_HEARTED_NOUNS.has(lemma));
}

// "Made no promise to reopen the port", "broke its promise to".
function isDenied(outline: Outline, { from, to, sentence }: Phrase): boolean {
  if (outline.tokens.slice(from, to).some(({ lower }) => NEGATIONS.has(lower))) return true;
  const governor = verbBefore(outline, sentence, from);
  return (
    governor !== null &&
    governor.main >= from - MAX_WORDS_TO_NOUN &&
    (VERBS_OF_BREAKING.has(governor.lemma) || standingOf(outline, governor) === 'DENIED')
  );
}

// "Broke the", "asked Chad for an".
const MAX_WORDS_TO_NOUN = 4;

// "Her backing of the deal", "its commitment to reopening the port", "its support for the use of machines".
function matterAfter(scene: Scene, index: SightingIndex, from: number, sentence: number): Sighting | null {
  const { outline } = scene;
  const deed = deedAfter(scene, index, from);
  if (deed) return deed;
  const named = targetsIn(outline, index, from, endOfObject(outline, from, sentence)).find(isAcceptable);
  return named ?? deedOf(scene, from, sentence);
}

/** Whoever agrees by a noun, and the word that tells to what, where it does not follow the noun. */
interface Holder extends Offsets {
  readonly keys: readonly LocalKey[];
  readonly next?: number;
}

// "An assurance from Ruiz that", "a pledge by Peru and Chad to".
function holderAfter({ outline, cast }: Scene, { to, sentence }: Phrase): Holder | null {
  if (!/^(?:from|by)$/.test(outline.tokens[to]?.lower ?? '')) return null;
  const members = seriesFrom(
    outline,
    to + (outline.tokens[to + 1]?.lower === 'both' ? 2 : 1),
    sentence,
    false,
  );
  const last = members.at(-1);
  const keys = members.flatMap(({ from, to: end }) => actorsAt(cast, placeOf(outline, from, end)));
  return last && keys.length > 0 ? { ...placeOf(outline, to + 1, last.to), keys, next: last.to } : null;
}

function holderOf(scene: Scene, phrase: Phrase, contacts: readonly Sighting[]): Holder | null {
  const { outline, cast } = scene;
  const owner = phrase.owner === null ? undefined : outline.phrases[phrase.owner];
  const owning = owner ? heldBy(cast, placeOf(outline, owner.from, owner.to)) : null;
  if (owner && owning) return owning.keys.length > 0 ? owning : showerOf(scene, owner, contacts);
  const isOwn = /^(?:his|her|its|their)$/.test(outline.tokens[phrase.from]!.lower);
  const own = isOwn ? heldBy(cast, placeOf(outline, phrase.from, phrase.from + 1)) : null;
  return own && own.keys.length > 0 ? own : showerOf(scene, phrase, contacts);
}

const heldBy = (cast: Cast, place: Offsets): Holder => ({ ...place, keys: actorsAt(cast, place) });

// "Ruiz signalled openness to", "both leaders reaffirmed their commitment to", "Ruiz gave the families an assurance that".
function showerOf(scene: Scene, phrase: Phrase, contacts: readonly Sighting[]): Holder | null {
  const { outline } = scene;
  const verb = verbBefore(outline, phrase.sentence, phrase.from);
  const isShown =
    verb &&
    VERBS_OF_SHOWING.has(verb.lemma) &&
    verb.main >= phrase.from - 2 &&
    standingOf(outline, verb) === 'FACT';
  const subject = isShown ? subjectActors(scene, verb) : null;
  if (!verb || !subject || isNobody(outline, subject)) return null;
  const keys = subject.keys.length > 0 ? subject.keys : partiesBefore(scene, verb, subject, contacts);
  return { start: subject.start, end: subject.end, keys };
}
