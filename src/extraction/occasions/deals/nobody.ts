import type { Offsets } from '../../../language/offsets.ts';
import type { Outline } from '../clauses/outline.ts';

/** True for a subject that denies its verb: "neither Ruiz nor Lind", "none of the unions". */
export function isNobody({ text }: Outline, { start, end }: Offsets): boolean {
  const words = text.text.slice(Math.max(0, start - MOST_CHARS_BEFORE), end);
  return /\b(?:neither|nor|nobody|none)\s(?:of\s)?[^.,;:]*$/iu.test(words);
}

// "None of the ", "neither ".
const MOST_CHARS_BEFORE = 12;
