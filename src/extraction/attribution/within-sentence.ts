import type { AnalysedText } from '../../language/analysed-text.ts';
import { tokensIn } from '../../language/overlapping.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

/**
 * The attribution with a source that runs over the end of a sentence cut to its last one: a byline above the paragraph, or
 * "Mayor Ana Ruiz. Ruiz" of a caption, names nobody.
 */
export function withinSentence(attribution: ReadAttribution, text: AnalysedText): ReadAttribution {
  const source = attribution.source.map((place) => {
    const tokens = tokensIn(text, place);
    const last = tokens.at(-1)?.sentence;
    const first = tokens.find(({ sentence }) => sentence === last);
    return first && first.start > place.start ? { start: first.start, end: place.end } : place;
  });
  return { ...attribution, source };
}
