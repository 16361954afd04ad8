import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import { tokensIn } from '../../language/overlapping.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

/**
 * Gives the source of the attribution before to one that only goes on in the same sentence ("…, adding that …", "but raised concerns about …"), and
 * leaves the others as they are. The attributions must be in reading order.
 */
export function inTheSameBreath(
  attributions: readonly ReadAttribution[],
  text: AnalysedText,
): ReadAttribution[] {
  let before: ReadAttribution | null = null;
  return attributions.map((attribution) => {
    const verb =
      before !== null && attribution.source.length === 0 ? goesOn(attribution, before, text) : null;
    const whole: ReadAttribution = verb
      ? { ...attribution, source: before?.source ?? [], cue: withVerb(attribution.cue, verb) }
      : attribution;
    before = whole;
    return whole;
  });
}

/** The verb by which the attribution goes on with the one before; null where it begins anew. */
function goesOn(attribution: ReadAttribution, before: ReadAttribution, text: AnalysedText): Token | null {
  const [first] = attribution.cue.flatMap((place) => tokensIn(text, place));
  const cueBefore = before.cue.flatMap((place) => tokensIn(text, place)).at(-1);
  if (!first || cueBefore?.sentence !== first.sentence || cueBefore.start > first.start) return null;
  return first.tag === 'VERB' && first.lower.endsWith('ing') ? first : joinedVerb(first, text);
}

/** "…, but raised concerns about …": the verb stands in the cue or right before it, and before the verb "but" or "and". */
function joinedVerb(first: Token, text: AnalysedText): Token | null {
  const before = tokensIn(text, { start: Math.max(0, first.start - 30), end: first.end });
  const verb = before.at(first.tag === 'VERB' ? -1 : -2);
  const joint = before.at(first.tag === 'VERB' ? -2 : -3);
  const isJoined = joint?.lower === 'but' || joint?.lower === 'and';
  return isJoined && verb?.tag === 'VERB' && verb.lower.endsWith('ed') ? verb : null;
}

/** "raised concerns about" tells that something was said, "concerns about" does not. */
function withVerb(cue: readonly Offsets[], { start }: Token): Offsets[] {
  return cue.map((place, i) => (i === 0 ? { start: Math.min(start, place.start), end: place.end } : place));
}
