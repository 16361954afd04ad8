import { PORTFOLIOS } from '../../language/words/offices-of-state.ts';
import type { NameInText } from './name-in-text.ts';

/** "Minister of Planning and International Cooperation": what an office is for is no body of its own. */
export function isPortfolio({ start, words }: NameInText, text: string): boolean {
  if (!words.every((word) => PORTFOLIOS.has(word))) return false;
  return OFFICE_OF.test(text.slice(Math.max(0, start - REACH_CHARS), start));
}

const REACH_CHARS = 60;
const OFFICE_OF =
  /\b(?:minister|secretary|ministry|undersecretary|under secretary|commissioner) (?:of|for) (?:[\p{L}]+,? ){0,4}(?:and |of )?(?:the )?$/iu;
