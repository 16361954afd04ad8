import type { AnalysedText, PartOfSpeech, Token } from '../../language/analysed-text.ts';
import { tokensIn } from '../../language/overlapping.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

const HOLDS_NOTHING = new Set<PartOfSpeech>([
  'DET',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'PUNCT',
  'SPACE',
  'SYM',
]);

/** Leaves out pieces of content that only lead up to words ("the", "of a"), and what has no other piece. */
export function withoutScraps(attribution: ReadAttribution, text: AnalysedText): ReadAttribution[] {
  const content = attribution.content.filter((piece) => tokensIn(text, piece).some(holdsSomething));
  return content.length > 0 ? [{ ...attribution, content }] : [];
}

// "No" and "this" can be all that somebody said.
const holdsSomething = ({ tag, lower }: Token): boolean =>
  (!HOLDS_NOTHING.has(tag) && !RELATIVE.has(lower)) || ANSWERS.has(lower);

const RELATIVE = new Set(['which', 'who', 'whom', 'whose']);

const ANSWERS = new Set([
  'no',
  'this',
  'that',
  'these',
  'those',
  'all',
  'some',
  'both',
  'neither',
  'either',
  'not',
]);
