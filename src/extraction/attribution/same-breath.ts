import type { AnalysedText } from '../../language/analysed-text.ts';
import { tokensIn } from '../../language/overlapping.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

/**
 * Gives the source of the attribution before to one that only goes on with "…, adding that …" in the same sentence, and
 * leaves the others as they are. The attributions must be in reading order.
 */
export function inTheSameBreath(
  attributions: readonly ReadAttribution[],
  text: AnalysedText,
): ReadAttribution[] {
  let before: ReadAttribution | null = null;
  return attributions.map((attribution) => {
    const isContinued =
      before !== null && attribution.source.length === 0 && goesOn(attribution, before, text);
    const whole: ReadAttribution = isContinued
      ? { ...attribution, source: before?.source ?? [] }
      : attribution;
    before = whole;
    return whole;
  });
}

function goesOn(attribution: ReadAttribution, before: ReadAttribution, text: AnalysedText): boolean {
  const [verb] = attribution.cue.flatMap((place) => tokensIn(text, place));
  const cueBefore = before.cue.flatMap((place) => tokensIn(text, place)).at(-1);
  const isParticiple = verb?.tag === 'VERB' && verb.lower.endsWith('ing');
  return isParticiple && cueBefore?.sentence === verb.sentence && cueBefore.start < verb.start;
}
