import {
  VERBS_OF_ACCEPTING,
  VERBS_OF_AGREEING,
  VERBS_OF_COMING_TO,
  VERBS_OF_CONFIRMING,
  VERBS_OF_GRANTING,
  VERBS_OF_PLEDGING,
  VERBS_OF_YIELDING,
} from '../../../language/words/agreement-verbs.ts';
import { actorsOfPhrase } from '../clauses/actors.ts';
import { isOfPerson } from './addressees.ts';
import { afterAsides } from '../clauses/after-asides.ts';
import { objectInWords } from './agreed-in-words.ts';
import { agreedObject, anyObject, isAcceptable } from './agreed-objects.ts';
import type { Outline } from '../clauses/outline.ts';
import { grantedMatter, pledgedMatter } from './pledged-matters.ts';
import { deedAfter, promisedDeed, resolvedIn } from './promised-deeds.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import type { SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** True for the verbs that lead to what is agreed. */
export const mayAgree = (outline: Outline, verb: VerbGroup): boolean =>
  isOfAgreeing(verb) || objectInWords(outline, verb) !== null;

const isOfAgreeing = ({ lemma }: VerbGroup): boolean =>
  VERBS_OF_AGREEING.has(lemma) ||
  VERBS_OF_ACCEPTING.has(lemma) ||
  VERBS_OF_CONFIRMING.has(lemma) ||
  VERBS_OF_COMING_TO.has(lemma) ||
  VERBS_OF_PLEDGING.has(lemma) ||
  VERBS_OF_GRANTING.has(lemma) ||
  VERBS_OF_YIELDING.has(lemma) ||
  lemma === 'shake';

/** What an active verb says is agreed; null where it is people, opinions or nothing that could be. */
export function agreedMatter(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting | null {
  const { outline } = scene;
  const inWords = objectInWords(outline, verb);
  // "Consented to “a pause”".
  if (inWords !== null)
    return acceptedAt(
      scene,
      index,
      verb,
      QUOTE.test(outline.tokens[inWords]?.text ?? '') ? inWords + 1 : inWords,
    );
  const prepositions = VERBS_OF_AGREEING.get(verb.lemma);
  const at = wordAfter(scene, verb);
  const next = outline.tokens[at]?.lower ?? '';
  const coming = VERBS_OF_COMING_TO.get(verb.lemma);
  if (coming !== undefined) return coming === next ? agreedObject(scene, index, verb, at + 1) : null;
  if (VERBS_OF_PLEDGING.has(verb.lemma)) return pledgedMatter(scene, index, verb, at);
  if (VERBS_OF_GRANTING.has(verb.lemma)) return grantedMatter(scene, verb, at);
  if (VERBS_OF_YIELDING.has(verb.lemma)) return yieldedMatter(scene, index, verb);
  // "Support for the plan" is the noun, whatever the tagger says.
  if (at === 0 || (!prepositions && outline.tokens[at]?.tag === 'ADP')) return null;
  const deed = prepositions?.has('to') ? deedAfter(scene, index, at) : null;
  if (deed) return verb.lemma === 'vote' && TURNING_DOWN.test(deed.lemma) ? null : deed;
  if (next === 'that' && verb.lemma === 'agree') return resolvedIn(scene, index, verb, at + 1);
  const isOnto = verb.lemma === 'sign' && next === 'on' && outline.tokens[at + 1]?.lower === 'to';
  const from = prepositions?.has(next) ? at + (isOnto ? 2 : 1) : at;
  // "All that Ruiz agreed to was a paper".
  const isLeft = from > at && /^(?:VERB|AUX)$/.test(outline.tokens[from]?.tag ?? '');
  return isLeft ? null : objectAt(scene, index, verb, from);
}

// "Said yes to the plan", "bowed to demands to close the port".
function acceptedAt(scene: Scene, index: SightingIndex, verb: VerbGroup, at: number): Sighting | null {
  const accepting = verb.lemma === 'wrap' ? verb : { ...verb, lemma: 'accept' };
  return (
    deedAfter(scene, index, at) ??
    agreedObject(scene, index, accepting, at) ??
    (OF_ANYTHING.test(verb.lemma) ? anyObject(scene, index, verb, at) : null)
  );
}

const QUOTE = /^[“"‘]$/;

// "Voted for the mayor", "came around to the idea" may mean nothing that was proposed.
const OF_ANYTHING = /^(?:say|give|accede|consent|assent|put|affix|become)$/;

// "Will allow transit", "would abide by the ruling".
function yieldedMatter(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting | null {
  const preposition = VERBS_OF_YIELDING.get(verb.lemma);
  const next = scene.outline.tokens[verb.main + 1];
  const isObject = preposition ? next?.lower === preposition : scene.outline.phraseAt(verb.main + 1);
  if (!isObject) return null;
  const deed = promisedDeed(scene, index, verb);
  return OF_TRUCES.test(verb.lemma) && !(deed && isAcceptable(deed) && deed.kind !== 'PROPOSAL')
    ? null
    : deed;
}

// "Will respect the truce"; "will respect the voters" promises nothing.
const OF_TRUCES = /^(?:observe|respect|uphold|stick)$/;

// "Voted to reject the offer", "to walk out".
const TURNING_DOWN =
  /^(?:reject|oppose|block|refuse|strike|condemn|walk|leave|defeat|kill|dismiss|delay|postpone)$/;

function objectAt(scene: Scene, index: SightingIndex, verb: VerbGroup, from: number): Sighting | null {
  const { outline } = scene;
  // "Signed Ruiz to a contract" engages her.
  if (verb.lemma === 'sign' && isOfPerson(scene, from)) return null;
  if (verb.lemma === 'confirm' && isClause(scene, from)) return null;
  const preposition = outline.tokens[from - 1]?.lower ?? '';
  const isOpen =
    (verb.lemma === 'agree' && /^(?:to|on|upon)$/.test(preposition)) ||
    (verb.lemma === 'sign' && /^(?:off|on)$/.test(preposition)) ||
    verb.lemma === 'recommit' ||
    (verb.lemma === 'commit' && /^(?:it|them)sel(?:f|ves)$/.test(outline.tokens[from - 2]?.lower ?? ''));
  const isFunding = verb.lemma === 'agree' || verb.lemma === 'approve';
  return (
    agreedObject(scene, index, verb, from) ??
    (isOpen ? anyObject(scene, index, verb, from) : null) ??
    (isFunding ? grantedMatter(scene, verb, from) : null)
  );
}

/** The word where what is agreed begins, past "on Monday", "with Lind", "out" of "hammered out"; 0 for none. */
function wordAfter(scene: Scene, verb: VerbGroup): number {
  const { outline } = scene;
  const at = afterAsides(outline, verb.main + 1, verb.sentence);
  const words = [outline.tokens[at]?.lower, outline.tokens[at + 1]?.lower];
  // "Committed itself to".
  if (verb.lemma === 'commit' && /^(?:it|them|him|her)sel(?:f|ves)$/.test(words[0] ?? '')) return at + 1;
  if (verb.lemma === 'shake')
    return words[0] === 'hands' && /^(?:on|over)$/.test(words[1] ?? '') ? at + 2 : 0;
  if (/^(?:hammer|thrash)$/.test(verb.lemma)) return words[0] === 'out' ? at + 1 : 0;
  if (verb.lemma !== 'agree' || words[0] !== 'with') return at;
  return afterPartner(scene, at) ?? at;
}

// "Agreed with Lind to …", "agreed with Chad on …".
function afterPartner({ outline, cast }: Scene, at: number): number | null {
  const phrase = outline.phraseAt(at + 1);
  const next = outline.tokens[phrase?.to ?? -1]?.lower ?? '';
  const isPartner =
    phrase && /^(?:to|on|upon|that)$/.test(next) && actorsOfPhrase(outline, cast, phrase).length > 0;
  return isPartner ? phrase.to : null;
}

// "Confirmed a deal was near".
function isClause({ outline }: Scene, at: number): boolean {
  const phrase = outline.phraseAt(at);
  return phrase !== undefined && /^(?:VERB|AUX)$/.test(outline.tokens[phrase.to]?.tag ?? '');
}
