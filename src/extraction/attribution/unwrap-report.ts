import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import { overlapping, tokensIn } from '../../language/overlapping.ts';
import { COMMUNICATED } from '../../language/words/reporting-words.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

// "the ministry’s spokesman Bo Lind said": longer ends are a sentence of their own.
const MAX_SOURCE_TOKENS = 8;

/**
 * “…,” she said, according to the Herald: the words are hers, the Herald only carried them. Gives the attribution to
 * her where the content of the outlet's report ends with a quotation, a source and a verb; else as it was.
 */
export function unwrapReport(
  attribution: ReadAttribution,
  text: AnalysedText,
  quotations: readonly Offsets[],
): ReadAttribution {
  const { cue, content } = attribution;
  const last = content.at(-1);
  if (!last || !cue.some((place) => isReporting(tokensIn(text, place)))) return attribution;
  const quotation = overlapping(quotations, last).at(-1);
  if (!quotation || quotation.end >= last.end) return attribution;
  const rest = tokensIn(text, { start: quotation.end, end: last.end }).filter(({ tag }) => tag !== 'PUNCT');
  const verb = rest.at(-1);
  const source = rest.slice(0, -1);
  if (!verb || !isVerbOfSaying(verb) || !isSource(source)) return attribution;
  return {
    ...attribution,
    source: [{ start: source[0]!.start, end: source.at(-1)!.end }],
    cue: [{ start: verb.start, end: verb.end }],
    content: [...content.slice(0, -1), { start: last.start, end: closed(text.text, quotation.end) }],
  };
}

const isReporting = (cue: readonly Token[]): boolean =>
  cue.some(({ lower, lemma }) => lower === 'according' || ['report', 'cite', 'quote'].includes(lemma));

const isVerbOfSaying = ({ tag, lemma }: Token): boolean => tag === 'VERB' && COMMUNICATED.has(lemma);

const isSource = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.length <= MAX_SOURCE_TOKENS &&
  !tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX') &&
  tokens.some(({ tag }) => tag === 'PROPN' || tag === 'PRON' || tag === 'NOUN');

// The closing mark belongs to the quotation.
const closed = (text: string, end: number): number =>
  end + (/^(?:''|["”»’'])/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
