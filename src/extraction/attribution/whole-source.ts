import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import { HONORIFICS } from '../../language/words/honorifics.ts';
import { tokensIn } from '../../language/overlapping.ts';
import { officeOf, TITLE_TENSES } from '../../language/words/offices.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

/** "Peru’s outgoing Prime Minister Ana Ruiz": longer phrases are seldom one. */
const MAX_TOKENS_AFTER = 10;

/**
 * The attribution with a source that breaks off before its noun carried on to it: "Both", "the", "Peru’s" alone say
 * nothing, nor does "Mr."; "both leaders" and "Peru’s Prime Minister Ana Ruiz" do.
 */
export function wholeSource(attribution: ReadAttribution, text: AnalysedText): ReadAttribution {
  const last = attribution.source.at(-1);
  const word = last && tokensIn(text, last).at(-1);
  if (!last || !word || !(isUnfinished(word) || isTitleOfNext(text, last.end, word))) return attribution;
  const places = [...attribution.cue, ...attribution.content].map(({ start }) => start);
  const limit = Math.min(...places.filter((start) => start >= last.end), last.end + 200);
  const after = tokensIn(text, { start: last.end, end: limit }).slice(0, MAX_TOKENS_AFTER);
  let { end } = last;
  for (const { tag, sentence, ...token } of after) {
    if (!['NOUN', 'PROPN', 'ADJ'].includes(tag) || sentence !== word.sentence) break;
    if (tag !== 'ADJ') ({ end } = token);
  }
  return { ...attribution, source: [...attribution.source.slice(0, -1), { start: last.start, end }] };
}

/** "Army chief" of "Army chief Ana Ruiz", "Acting" of "Acting Labour Secretary Bo Lind". */
function isTitleOfNext(text: AnalysedText, end: number, { lower, sentence }: Token): boolean {
  const [next] = tokensIn(text, { start: end, end: end + FAR_CHARS });
  const isTitle = officeOf(lower) !== undefined || TITLE_TENSES.has(lower);
  return isTitle && next?.tag === 'PROPN' && next.sentence === sentence;
}

const FAR_CHARS = 30;

const isUnfinished = ({ tag, text }: Token): boolean =>
  HONORIFICS.has(text.toLowerCase().replace('.', '')) ||
  (tag === 'DET' && !/^(?:all|this|that|these|those)$/i.test(text)) ||
  /^['’]s?$/.test(text);
