import { beforeBracket } from './asides.ts';
import type { Outline } from './outline.ts';
import type { Phrase } from './phrases.ts';

/** A run of words, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The phrase that ends at a word, with what it hangs on ("the mayor of Bergen") and what is joined to it. */
export function phraseRun(outline: Outline, last: number, first: number): Run | null {
  let phrase = outline.phraseAt(last);
  if (!phrase || phrase.from < first) return null;
  const { to } = phrase;
  let { from } = phrase;
  while (phrase) {
    const earlier = joined(outline, phrase, first);
    from = outermost(outline, phrase).from;
    phrase = earlier;
  }
  return { from: Math.max(from, first), to };
}

// "Ruiz's envoy": the owner belongs to the words.
function outermost(outline: Outline, phrase: Phrase): Phrase {
  let outer = phrase;
  while (outer.owner !== null) outer = outline.phrases[outer.owner]!;
  return outer;
}

const HANGS = /^(?:of|from|for)$/;

function joined(outline: Outline, phrase: Phrase, first: number): Phrase | undefined {
  const { from } = outermost(outline, phrase);
  const before = outline.tokens[from - 1];
  if (!before || from - 2 < first) return undefined;
  if (before.lower === 'and' || HANGS.test(before.lower)) {
    const isShared = HANGS.test(before.lower) && outline.tokens[from - 2]!.lower === 'and';
    // "The leaders of Chad and of Peru".
    const at = isShared ? from - 3 : from - 2;
    const last = outline.tokens[at]?.lower === ',' ? beforeCaption(outline, at - 1) : at;
    return outline.phraseAt(beforeBracket(outline, last, first));
  }
  if (/^(?:in|to)$/.test(before.lower))
    return isPosting(outline, from - 2) ? outline.phraseAt(from - 2) : undefined;
  if (before.lower !== ',' || !isInSeries(outline, phrase)) return undefined;
  const earlier = outline.phraseAt(from - 2);
  return earlier && isOpening(outline, earlier) ? undefined : earlier;
}

// "The ambassador of Chad to Peru", "the envoy in Oslo": where somebody is posted belongs to the words.
function isPosting(outline: Outline, last: number): boolean {
  const phrase = outline.phraseAt(last);
  const sender =
    phrase && outline.tokens[phrase.from - 1]?.lower === 'of' ? outline.phraseAt(phrase.from - 2) : undefined;
  return [phrase, sender].some((one) => one && POSTED.test(outline.tokens[one.head]!.lower));
}

const POSTED = /^(?:ambassador|envoy|consul|emissary|representative|high commissioner|attaché)$/;

// "Ruiz, left, and Lind": the side of the picture.
const beforeCaption = ({ tokens }: Outline, at: number) =>
  /^(?:left|right|cent(?:re|er))$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ','
    ? at - 2
    : at;

// "After the launch by Chad, Ruiz and Lind met": what a preposition leads in is not who met.
function isOpening(outline: Outline, phrase: Phrase): boolean {
  const before = outline.tokens[outermost(outline, phrase).from - 1];
  return before?.tag === 'ADP' && before.sentence === phrase.sentence && !HANGS.test(before.lower);
}

// "Ruiz, Lind and Bo": a comma joins only what an "and" closes.
function isInSeries(outline: Outline, phrase: Phrase): boolean {
  const after = outline.tokens[phrase.to]?.lower;
  return after === 'and' || (after === ',' && outline.tokens[phrase.to + 1]?.lower === 'and');
}
