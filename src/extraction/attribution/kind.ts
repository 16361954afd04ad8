import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import { overlapping, tokensIn } from '../../language/overlapping.ts';
import type { StatementKind } from '../extraction.ts';

/** How many words of a content stand in quotation marks, and how many do not. */
export interface Wording {
  readonly quoted: number;
  readonly plain: number;
}

/** Counts the words of the content, "that" at its beginning and marks left out. */
export function wordingOf(
  content: readonly Offsets[],
  text: AnalysedText,
  quotations: readonly Offsets[],
): Wording {
  const words = content
    .flatMap((place) => tokensIn(text, place))
    .filter(({ text: word }) => /[\p{L}\p{Nd}]/u.test(word));
  const counted = words[0]?.lower === 'that' ? words.slice(1) : words;
  const quoted = counted.filter((word) => overlapping(quotations, word).length > 0).length;
  return { quoted, plain: counted.length - quoted };
}

/** Nobody marks a transcript ("Ruiz: …") or a signed post as a quotation; there the sign alone is the cue. */
export function kindOf({ quoted, plain }: Wording, isSigned: boolean): StatementKind {
  if (plain === 0 || (quoted === 0 && isSigned)) return 'DIRECT';
  return quoted === 0 ? 'INDIRECT' : 'MIXED';
}
