import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import { overlapping, tokensIn } from '../../language/overlapping.ts';
import { COMMUNICATED } from '../../language/words/reporting-words.ts';
import type { ReadAttribution } from '../../reading/reading.ts';
import { PLAINLY_SAID } from './clause-of-saying.ts';

/**
 * "Ruiz said she was willing but demanded guarantees", "denied having gone and said it was late": what stands after "but"
 * or "and" and a verb of saying is a second thing that she said. Quotations stay whole.
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
    ({ lower }, i) =>
      i > 0 &&
      (lower === 'but' || (lower === 'and' && isHers(tokens.slice(0, i), tokens[i + 1]))) &&
      isSaid(tokens[i + 1]) &&
      tokens.length > i + 2,
  );
  const verb = tokens[but + 1];
  if (but < 0 || !verb || overlapping(quotations, verb).length > 0) return [attribution];
  return [
    {
      ...attribution,
      content: [{ start: only.start, end: tokens[tokens[but - 1]!.text === ',' ? but - 2 : but - 1]!.end }],
    },
    {
      ...attribution,
      cue: [{ start: verb.start, end: verb.end }],
      content: [{ start: tokens[but + 2]!.start, end: only.end }],
    },
  ];
}

/** After "and" it may be another who said so: not where nobody else has done anything, or only does so now. */
function isHers(before: readonly Token[], verb: Token | undefined): boolean {
  if (!verb || !PLAINLY_SAID.has(verb.lemma)) return false;
  const finite = before.findLast(
    ({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ing')),
  );
  if (!finite) return true;
  return before.at(-1)?.text === ',' && NOT_PAST.test(finite.lower);
}

const NOT_PAST = /^(?:is|are|will|would|can|could|should|must|may|might|be|has|have)$/;

/** A past tense: "but demanded"; "but add" would go on with the content's own verb. */
const isSaid = (token: Token | undefined): boolean =>
  token?.tag === 'VERB' && /(?:ed|said|told|wrote)$/.test(token.lower) && COMMUNICATED.has(token.lemma);
