import type { Outline } from './outline.ts';

/** The last word that may end a verb's subject: "Lind" before "both on Monday reportedly signed". */
export function beforeAsides(outline: Outline, last: number, first: number): number {
  let i = last;
  for (;;) {
    const at = i;
    i = beforeBracket(outline, i, first);
    while (i >= first && isFloating(outline, i)) i--;
    i = beforeDay(outline, i, first);
    if (i === at) return i;
  }
}

// Longer ones are sentences.
const MAX_BRACKET_WORDS = 12;

/** The last word before a bracket that ends at a word, the word itself where none does: "Union" of "the Union (GMB)". */
export function beforeBracket({ tokens }: Outline, last: number, first: number): number {
  if (!/^[)\]]$/.test(tokens[last]?.text ?? '')) return last;
  for (let i = last - 1; i > first && i > last - MAX_BRACKET_WORDS; i--) {
    if (/^[([]$/.test(tokens[i]!.text)) return i - 1;
  }
  return last;
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;
const SPAN = /^(?:week|month|year|night|weekend|spring|summer|autumn|fall|winter)$/;

// "Ruiz on Monday met", "Ruiz last week met", "Ruiz in May met": the day is not who met.
function beforeDay({ tokens }: Outline, last: number, first: number): number {
  const { lower, text } = tokens[last] ?? { lower: '', text: '' };
  const isSpan = SPAN.test(lower) && /^(?:last|this)$/.test(tokens[last - 1]?.lower ?? '');
  if (!DAY.test(lower) && !isSpan && !MONTH.test(text) && !/^(?:19|20)\d\d$/.test(text)) return last;
  let i = isSpan ? last - 2 : last - 1;
  const isLed = /^(?:on|in|late|early|earlier|since)$/.test(tokens[i]?.lower ?? '');
  if (isLed) i--;
  // "May met Lind": a month without a preposition is a name, and a day that opens the sentence a subject.
  return i < first || (!isLed && !DAY.test(lower) && !isSpan) ? last : i;
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

// "Ruiz and Lind both agreed", "Ruiz reportedly signed".
function isFloating(outline: Outline, i: number): boolean {
  const { tag, lower, text } = outline.tokens[i]!;
  if (tag === 'ADV' || /^(?:both|each|all)$/.test(lower)) return !RELATIVE.has(lower);
  return /^["“”’)\]]$/.test(text);
}

/** Words that open a clause about what was just named. */
export const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);
