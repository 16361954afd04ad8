import { PORTFOLIOS } from '../../../language/words/offices-of-state.ts';
import type { NameInText } from './name-in-text.ts';

/** "Minister of Planning and International Cooperation": what an office is for is no body of its own. */
export function isPortfolio({ start, words }: NameInText, text: string): boolean {
  if (!words.every((word) => PORTFOLIOS.has(word) || DIRECTED.has(word))) return false;
  return OFFICE_OF.test(text.slice(Math.max(0, start - REACH_CHARS), start));
}

/** What officers below a minister are for: “Director of Public Prosecutions”. */
const DIRECTED = new Set(
  'prosecutions investigations criminal intelligence operations prisons elections customs corruption statistics communication'.split(
    ' ',
  ),
);

const REACH_CHARS = 60;
const OFFICE_OF =
  /\b(?:minister|director(?:[- ]general)?|inspector|registrar|controller|comptroller|chief|head|secretary|ministry|undersecretary|under secretary|commissioner) (?:of|for) (?:[\p{L}]+,? ){0,4}(?:and |of )?(?:the )?$/iu;
