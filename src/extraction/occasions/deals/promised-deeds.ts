import { VERBS_OF_KEEPING } from '../../../language/words/agreement-verbs.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { eventFromPassive } from './passive-matters.ts';
import { endOfObject, eventFromWords, targetsIn, type SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** What somebody agrees to do or promises: "reopen the border"; the deal itself for "sign the deal". */
export function promisedDeed(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting | null {
  const to = endOfObject(scene.outline, verb.main + 1, verb.sentence);
  const [known] = targetsIn(scene.outline, index, verb.main + 1, to);
  if (known && VERBS_OF_KEEPING.has(verb.lemma) && !verb.isNegated) return known;
  // "Agreed not to use force": the name says so too.
  const from = verb.isNegated ? verb.from : verb.main;
  return isProForm(scene, verb) ? null : eventFromWords(scene, from, to, verb.sentence);
}

// "Promised not to do so": what it was is told elsewhere.
const isProForm = ({ outline }: Scene, { lemma, main }: VerbGroup) =>
  lemma === 'do' && /^(?:so|that|this|it|likewise|the|[.,;])$/.test(outline.tokens[main + 1]?.lower ?? '.');

/** The deed after "to", "not to" or a preposition: "agreed not to use force", "committed to reopening the border". */
export function deedAfter(scene: Scene, index: SightingIndex, at: number): Sighting | null {
  const { outline } = scene;
  const isInfinitive = /^(?:to|not|never)$/.test(outline.tokens[at]?.lower ?? '');
  const verb = isInfinitive ? verbWithin(scene, at) : outline.verbAt(at);
  const isGerund = !isInfinitive && /(?<!th)ing$/.test(outline.tokens[at]?.lower ?? '');
  return verb && (isInfinitive ? verb.form === 'INFINITIVE' : isGerund)
    ? promisedDeed(scene, index, verb)
    : null;
}

// "To reopen", "not to reopen", "to fully reopen".
function verbWithin({ outline }: Scene, at: number): VerbGroup | undefined {
  const verb = outline.verbFrom(at);
  // "All that Ruiz agreed to was a paper".
  const isPlain = verb !== undefined && outline.tokens[verb.main]!.lower === verb.lemma;
  return isPlain && verb.from <= at + 1 && verb.main <= at + MAX_WORDS_TO_VERB ? verb : undefined;
}

const MAX_WORDS_TO_VERB = 4;

/**
 * What a clause says will be done: "that the border will reopen", "that no time should be wasted", "he would resign".
 * Null for opinions: "that the weather was fine".
 */
export function resolvedIn(
  scene: Scene,
  index: SightingIndex,
  outer: Pick<VerbGroup, 'lemma' | 'sentence'>,
  from: number,
): Sighting | null {
  const { outline } = scene;
  const inner = outline.verbFrom(from);
  const isPledge = outer.lemma !== 'agree';
  if (inner?.sentence !== outer.sentence || !inner.modal) return null;
  if (!RESOLVING.test(inner.modal) && (isPledge || !isPermitted(inner))) return null;
  if (inner.lemma === 'be' && !inner.isPassive) return isPledge ? thereWillBe(scene, inner) : null;
  if (inner.isPassive) return passiveDeed(scene, from, inner);
  if (!inner.isNegated) return promisedDeed(scene, index, inner);
  // "Agreed that it would not help" is an opinion, "promised that it would not rise" is none.
  return isPledge ? eventFromWords(scene, from, inner.main + 1, inner.sentence) : null;
}

// "That the tax will not be raised": the name says so too.
function passiveDeed(scene: Scene, from: number, inner: VerbGroup): Sighting | null {
  const deed = eventFromPassive(scene, from, inner);
  return deed && inner.isNegated ? { ...deed, words: `not ${deed.words}` } : deed;
}

const RESOLVING = /^(?:will|would|should|must|shall|['’]ll|['’]d)$/;

// "Agreed that the port could serve as a venue"; "that it could rain" is an opinion.
const isPermitted = ({ modal, lemma }: VerbGroup) =>
  /^(?:can|could|may|might)$/.test(modal ?? '') &&
  /^(?:serve|use|stay|return|keep|join|attend|play|visit|enter|host|hold|continue|remain|go|open|operate|import|export|vote)$/.test(
    lemma,
  );

// "Assured that there will be a new hospital".
function thereWillBe(scene: Scene, { main, from, sentence }: VerbGroup): Sighting | null {
  const { outline } = scene;
  if (outline.tokens[from - 1]?.lower !== 'there') return null;
  return eventFromWords(scene, main + 1, endOfObject(outline, main + 1, sentence), sentence);
}
