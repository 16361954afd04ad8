import { GAP, type Words } from './words.ts';

/** Where a word stands with respect to quotation marks. */
export const QUOTE = {
  outside: 0,
  inside: 1,
  opening: 2,
  closing: 3,
  /** Inside a quotation that goes on from the paragraph before. */
  carriedOn: 4,
  /** A closing mark that nothing opened. */
  stray: 5,
} as const;

const MARKS = new Set(['"', '“', '”', '„', '«', '»']);
const OPENING = new Set(['“', '„', '«']);
const CLOSING = new Set(['”', '»']);
const OPENS_AFTER = /[([—–-]/;

/** The quote state of each word, see QUOTE. A quotation left open ends with its paragraph unless the next begins with a mark. */
export function quoteStates(words: Words): Uint8Array {
  const states = new Uint8Array(words.count);
  let isOpen = false;
  let isCarriedOn = false;
  for (let i = 0; i < words.count; i++) {
    const isMark = MARKS.has(words.form[i]!);
    if (i === 0 || words.paragraph[i] !== words.paragraph[i - 1]) {
      isCarriedOn = isOpen && isMark;
      isOpen = false;
    }
    if (!isMark) {
      if (isOpen) states[i] = isCarriedOn ? QUOTE.carriedOn : QUOTE.inside;
    } else if (opens(words, i, isOpen)) {
      states[i] = QUOTE.opening;
      isOpen = true;
    } else {
      states[i] = isOpen ? QUOTE.closing : QUOTE.stray;
      isOpen = false;
      isCarriedOn = false;
    }
  }
  return states;
}

// A curly mark says it by itself; a straight one by the blank beside it, and else it is the other one of its pair.
function opens({ form, gap, count }: Words, i: number, isOpen: boolean): boolean {
  const mark = form[i]!;
  if (OPENING.has(mark)) return true;
  if (CLOSING.has(mark)) return false;
  const before = gap[i] !== GAP.none || (i > 0 && OPENS_AFTER.test(form[i - 1]!));
  const after = i === count - 1 || gap[i + 1] !== GAP.none;
  return before === after ? !isOpen : before;
}
