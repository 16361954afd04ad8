import type { LocalKey } from '../extraction.ts';
import { actorsAt } from './actors.ts';
import { complementsAfter } from './complements.ts';
import { indices } from './determiner.ts';
import { placeOf } from './outline.ts';
import type { Scene } from './scene.ts';
import type { Sighting } from './sighting.ts';
import { eventFromWords, type SightingIndex } from './targets.ts';
import type { VerbGroup } from './verbs.ts';

/** Who does what a passive verb tells: "by Ruiz and Lind" after it; null where nobody is named. */
export function doersOf(
  { outline, cast }: Scene,
  verb: VerbGroup,
): { keys: readonly LocalKey[]; end: number } | null {
  const { tokens } = outline;
  for (let i = verb.main + 1; i <= verb.main + MAX_WORDS_TO_BY; i++) {
    if (tokens[i]?.lower !== 'by' || tokens[i]?.sentence !== verb.sentence) continue;
    const [by] = complementsAfter(outline, i, verb.sentence);
    if (!by) return null;
    const place = placeOf(outline, by.from, by.to);
    return { keys: actorsAt(cast, place), end: place.end };
  }
  return null;
}

// "Agreed upon in Oslo by".
const MAX_WORDS_TO_BY = 4;

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
  for (let i = verb.from - 1; i >= first && i > verb.from - MAX_WORDS_TO_TARGET; i--) {
    const sighting = index.get(i);
    if (sighting && !sighting.isVerb && (!sighting.isWeak || sighting.kind === 'PROPOSAL')) return [sighting];
    if (i < verb.from - 1 && outline.verbAt(i) && !mayBeNew) return [];
  }
  return mayBeNew ? subjects(scene, index, verb, first) : [];
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
