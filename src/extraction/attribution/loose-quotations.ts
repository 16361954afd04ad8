import type { AnalysedText } from '../../language/analysed-text.ts';
import { overlaps, type Offsets } from '../../language/offsets.ts';
import { tokensIn } from '../../language/overlapping.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

/** Shorter quotations are names, titles and irony. */
const MIN_TOKENS = 6;

/** The sentences that a quotation fills, by their indices. */
interface Filled {
  readonly place: Offsets;
  readonly first: number;
  readonly last: number;
}

/**
 * The attributions with the quotations that are nobody's: one that fills whole sentences goes on with what was said in
 * the sentence before it: "Ruiz voiced her anger. “We were not even asked.”" Both must be in reading order.
 */
export function withLooseQuotations(
  attributions: readonly ReadAttribution[],
  text: AnalysedText,
  quotations: readonly Offsets[],
): ReadAttribution[] {
  const loose = looseOnes(attributions, text, quotations);
  if (loose.length === 0) return [...attributions];
  const bySentence = new Map<number, ReadAttribution>();
  for (const attribution of attributions) {
    const sentence = lastSentence(attribution, text);
    if (attribution.source.length > 0 && sentence !== null) bySentence.set(sentence, attribution);
  }
  const more = new Map<ReadAttribution, Offsets[]>();
  for (const { place, first, last } of loose) {
    const before = bySentence.get(first - 1);
    const { sentences } = text;
    if (!before || sentences[first - 1]?.paragraph !== sentences[first]?.paragraph) continue;
    more.set(before, [...(more.get(before) ?? []), place]);
    bySentence.set(last, before);
  }
  return attributions.map((attribution) => ({
    ...attribution,
    content: [...attribution.content, ...(more.get(attribution) ?? [])],
  }));
}

function looseOnes(
  attributions: readonly ReadAttribution[],
  text: AnalysedText,
  quotations: readonly Offsets[],
): Filled[] {
  const taken = attributions
    .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
    .sort((left, right) => left.end - right.end);
  const loose: Filled[] = [];
  let at = 0;
  for (const quotation of quotations) {
    while (at < taken.length && taken[at]!.end <= quotation.start) at++;
    const filled = at < taken.length && overlaps(taken[at]!, quotation) ? null : filledBy(quotation, text);
    if (filled) loose.push(filled);
  }
  return loose;
}

function filledBy(quotation: Offsets, text: AnalysedText): Filled | null {
  const tokens = tokensIn(text, quotation);
  const [first, last] = [tokens[0]?.sentence, tokens.at(-1)?.sentence];
  if (tokens.length < MIN_TOKENS || first === undefined || last === undefined) return null;
  const { start } = text.sentences[first]!;
  const { end } = text.sentences[last]!;
  const isWhole = start >= quotation.start - 2 && end <= quotation.end + 2;
  return isWhole ? { place: { start, end }, first, last } : null;
}

function lastSentence({ cue, content, source }: ReadAttribution, text: AnalysedText): number | null {
  const end = Math.max(...[...cue, ...content, ...source].map((place) => place.end));
  return tokensIn(text, { start: end - 1, end }).at(-1)?.sentence ?? null;
}
