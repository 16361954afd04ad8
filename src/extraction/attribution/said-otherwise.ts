import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import { overlapping, tokensIn } from '../../language/overlapping.ts';
import { COMMUNICATED } from '../../language/words/reporting-words.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

/**
 * "Ruiz said she was willing but demanded guarantees": what stands after "but" and a verb of saying is a second thing
 * that she said. Quotations stay whole.
 */
export function saidOtherwise(
  attribution: ReadAttribution,
  text: AnalysedText,
  quotations: readonly Offsets[],
): ReadAttribution[] {
  const { source, cue, content } = attribution;
  const [only] = content;
  if (!only || content.length > 1 || source.length === 0 || (cue[0]?.start ?? 0) > only.start)
    return [attribution];
  const tokens = tokensIn(text, only);
  const but = tokens.findIndex(
    ({ lower }, i) => i > 0 && lower === 'but' && isSaid(tokens[i + 1]) && tokens.length > i + 2,
  );
  const verb = tokens[but + 1];
  if (but < 0 || !verb || overlapping(quotations, verb).length > 0) return [attribution];
  return [
    { ...attribution, content: [{ start: only.start, end: tokens[but - 1]!.end }] },
    {
      ...attribution,
      cue: [{ start: verb.start, end: verb.end }],
      content: [{ start: tokens[but + 2]!.start, end: only.end }],
    },
  ];
}

/** A past tense: "but demanded"; "but add" would go on with the content's own verb. */
const isSaid = (token: ReturnType<typeof tokensIn>[number] | undefined): boolean =>
  token?.tag === 'VERB' && /(?:ed|said|told|wrote)$/.test(token.lower) && COMMUNICATED.has(token.lemma);
