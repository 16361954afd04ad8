import { indices } from '../clauses/determiner.ts';
import type { Outline } from '../clauses/outline.ts';
import { asPassive, isBareParticiple, isReduced } from '../clauses/passive.ts';
import { phraseRun } from '../clauses/runs.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { eventFromWords, pointerAt, type SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/**
 * What a passive verb is about: the nearest event named left of it in the sentence. Where none is named and `mayBeNew`,
 * the subjects themselves: "a halt to building and a cut in taxes are among the conditions put forward by Ruiz".
 */
export function leftTarget(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  mayBeNew: boolean,
): Sighting[] {
  const { outline } = scene;
  const first = outline.text.sentences[verb.sentence]!.from;
  if (mayBeNew && isListed(outline, verb)) return subjects(scene, index, verb, first);
  const pointer = pointerAt(scene, verb.from - 1);
  if (pointer) return [pointer];
  for (let i = verb.from - 1; i >= first && i > verb.from - MAX_WORDS_TO_TARGET; i--) {
    const sighting = index.get(i);
    if (sighting && !sighting.isVerb && (!sighting.isWeak || sighting.kind === 'PROPOSAL')) return [sighting];
    if (i < verb.from - 1 && !mayBeNew && isClauseOfItsOwn(outline, i, verb)) return [];
  }
  if (!mayBeNew) return [];
  const before = isReduced(outline, verb) ? nounBefore(scene, verb, first) : null;
  return before ? [before] : subjects(scene, index, verb, first);
}

// "The plan drafted by Ruiz was accepted by Lind": "drafted" only tells of the plan; "was endorsed and backed by" both do.
function isClauseOfItsOwn(outline: Outline, i: number, verb: VerbGroup): boolean {
  const earlier = outline.verbAt(i);
  const isJoined =
    outline.tokens[verb.from - 1]?.lower === 'and' &&
    earlier !== undefined &&
    (earlier.isPassive || isBareParticiple(outline, earlier));
  return earlier !== undefined && !isJoined && !isReduced(outline, asPassive(outline, earlier));
}

// "The Community of Towns, agreed by Ruiz and Lind".
function nounBefore(scene: Scene, { from, sentence }: VerbGroup, first: number): Sighting | null {
  const { outline } = scene;
  const last = outline.tokens[from - 1]?.lower === ',' ? from - 2 : from - 1;
  const run = phraseRun(outline, last, first);
  return run && eventFromWords(scene, run.from, run.to, sentence);
}

const MAX_WORDS_TO_TARGET = 12;

// "Are among the demands put forward by": the noun before the verb only says what the subjects are.
function isListed({ tokens }: Scene['outline'], verb: VerbGroup): boolean {
  return (
    /^(?:condition|demand|term|proposal|idea|measure|requirement|point)$/.test(
      tokens[verb.from - 1]?.lemma ?? '',
    ) &&
    tokens
      .slice(Math.max(0, verb.from - 8), verb.from)
      .some(({ lemma, sentence }) => lemma === 'be' && sentence === verb.sentence)
  );
}

// "A halt to A and a cut in B are some of the demands put forward by C": the subject is what is proposed.
function subjects(scene: Scene, index: SightingIndex, verb: VerbGroup, first: number): Sighting[] {
  const { outline } = scene;
  const be = indices(first + 1, verb.from).find((i) => outline.tokens[i]!.lemma === 'be');
  const end = be ?? verb.from;
  const found: Sighting[] = [];
  for (let from = first; from < end;) {
    let to = from;
    while (to < end && !(outline.tokens[to]!.lower === 'and' && outline.tokens[to + 1]?.tag === 'DET')) to++;
    const known = index.get(outline.phraseAt(from)?.head ?? -1);
    const target = known ?? eventFromWords(scene, from, to, verb.sentence);
    if (target) found.push(target);
    from = to + 1;
  }
  return found;
}
