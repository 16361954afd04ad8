import { NEGATIONS } from '../../../language/words/doubt-words.ts';
import { MATTER_NOUNS } from '../../../language/words/proposal-verbs.ts';
import { complementsAfter } from '../clauses/complements.ts';
import { namedMatter } from '../events/named-matters.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import type { SightingIndex } from './targets.ts';

/** What a noun names that is no occasion, but may be proposed or agreed: "the text", "a 48-hour delay". */
export function furtherMatters(scene: Scene, known: SightingIndex): Sighting[] {
  const { outline } = scene;
  return outline.phrases.flatMap((phrase) => {
    const { tag, lemma } = outline.tokens[phrase.head]!;
    if (tag !== 'NOUN' || !MATTER_NOUNS.has(lemma) || known.has(phrase.head)) return [];
    if (outline.tokens.slice(phrase.from, phrase.to).some(({ lower }) => NEGATIONS.has(lower))) return [];
    return namedMatter(scene, phrase, 'PROPOSAL', complementsAfter(outline, phrase.to, phrase.sentence));
  });
}

/** True for what `furtherMatters` finds. */
export const isFurtherMatter = ({ kind, lemma }: Sighting): boolean =>
  kind === 'PROPOSAL' && MATTER_NOUNS.has(lemma);
