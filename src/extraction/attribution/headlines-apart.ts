import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import { tokensIn } from '../../language/overlapping.ts';
import { COMMUNICATED } from '../../language/words/reporting-words.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

/** "Prime Minister Ana Ruiz" and the like between the comma and "said". */
const MAX_SOURCE_TOKENS = 10;

/**
 * "Harbour to close, mayor says" over a text: what the mayor says is the headline, not the paragraph below that the
 * reader took for it; that paragraph is given to the one who says it, where it ends with "…, Ruiz said".
 */
export function headlinesApart(attribution: ReadAttribution, text: AnalysedText): ReadAttribution[] {
  const { source, cue, content } = attribution;
  const [from, says, below] = [source[0], cue[0], content[0]];
  if (!from || !says || !below || from.start > says.start || below.start < says.end) return [attribution];
  const [verb, first] = [tokensIn(text, says).at(-1), tokensIn(text, below)[0]];
  const headline = text.sentences[verb?.sentence ?? -1];
  const under = text.sentences[first?.sentence ?? -1];
  if (!headline || !under || headline.paragraph === under.paragraph) return [attribution];
  const said = /^(.{12,}?)[,’'”"]{1,2}\s*$/su.exec(text.text.slice(headline.start, from.start))?.[1];
  if (!said || verb!.end < headline.end - 1) return [attribution];
  const place = { start: headline.start, end: headline.start + said.length };
  return [{ ...attribution, content: [place] }, ...saidAtTheEnd(attribution, text)];
}

/** The words that the reader took for the headline's, with the source and the verb right after them. */
function saidAtTheEnd(attribution: ReadAttribution, text: AnalysedText): ReadAttribution[] {
  const last = attribution.content.at(-1)!;
  const sentence = text.sentences[tokensIn(text, last).at(-1)?.sentence ?? -1];
  if (!sentence) return [];
  const rest = tokensIn(text, { start: last.end, end: Math.max(last.end, sentence.end) });
  const tokens = rest[0]?.text === ',' ? rest.slice(1) : rest;
  const verb = tokens.findIndex(isVerbOfSaying);
  const source = tokens.slice(0, Math.max(verb, 0));
  if (source.length === 0 || source.length > MAX_SOURCE_TOKENS || !source.every(isNominal)) return [];
  const end = source.at(-1)!.end;
  const cue = { start: tokens[verb]!.start, end: tokens[verb]!.end };
  return [{ ...attribution, source: [{ start: source[0]!.start, end }], cue: [cue] }];
}

const isVerbOfSaying = ({ tag, lemma }: Token): boolean => tag === 'VERB' && COMMUNICATED.has(lemma);

const isNominal = ({ tag, lower }: Token): boolean =>
  ['NOUN', 'PROPN', 'ADJ', 'PRON', 'DET', 'PART'].includes(tag) || lower === 'of';
