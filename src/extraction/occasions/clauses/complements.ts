import type { Outline } from './outline.ts';
import type { Phrase } from './phrases.ts';

/** What follows a noun and belongs to it: "with the mayor", "on energy infrastructure", "between Ruiz and Lind". */
export interface Complement {
  readonly preposition: string;
  /** Its words without the preposition, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly phrases: readonly Phrase[];
  /** "On Tuesday", "in May". */
  readonly isDate: boolean;
}

const PREPOSITIONS = new Set(
  'between with in on of for at over against about to among from alongside regarding by towards toward'.split(
    ' ',
  ),
);

// "A call on Tuesday with Lind in Oslo about the harbour" has four.
const MAX_COMPLEMENTS = 4;

/** The complements that follow a word, nearest first; they end at a verb, a stop or a conjunction. */
export function complementsAfter(outline: Outline, after: number, sentence: number): Complement[] {
  const found: Complement[] = [];
  const limit = outline.text.sentences[sentence]!.to;
  for (let at = skipDay(outline, skipQuotes(outline, after)); at < limit && found.length < MAX_COMPLEMENTS;) {
    const complement = complementAt(outline, at, limit);
    if (!complement) break;
    found.push(complement);
    at = skipQuotes(outline, complement.to);
  }
  return found;
}

const DATE_WORD =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d{4})$/;

function skipQuotes({ tokens }: Outline, at: number): number {
  return /^[“”"]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
}

// "A call Monday with Lind".
const skipDay = ({ tokens }: Outline, at: number): number =>
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)$/.test(tokens[at]?.text ?? '')
    ? at + 1
    : at;

function complementAt(outline: Outline, at: number, limit: number): Complement | null {
  const preposition = outline.tokens[at]!.lower;
  if (!PREPOSITIONS.has(preposition)) return null;
  const phrases: Phrase[] = [];
  // "Her third call in as many weeks with Lind".
  const isAsMany = outline.tokens[at + 1]?.lower === 'as' && outline.tokens[at + 2]?.lower === 'many';
  let next = isAsMany ? at + 2 : skipQuotes(outline, at + 1);
  while (next < limit) {
    const phrase = ownedPhrase(outline, next);
    if (!phrase) break;
    phrases.push(phrase);
    next = phrase.to;
    const joint = jointAt(outline, next);
    if (joint === 0 || !isJoined(outline, preposition, next + joint)) break;
    next += joint;
  }
  const last = phrases.at(-1);
  const isDate = last !== undefined && DATE_WORD.test(outline.tokens[last.from]!.text);
  return last ? { preposition, from: at + 1, to: last.to, phrases, isDate } : null;
}

/** The phrase that words from a place on mean: of "Ruiz's envoy" it is the envoy. */
export function ownedPhrase(outline: Outline, at: number): Phrase | undefined {
  let phrase = outline.phraseAt(at);
  while (phrase) {
    const next = outline.phrases[phrase.index + 1];
    if (next?.owner !== phrase.index) return phrase;
    phrase = next;
  }
  return undefined;
}

// "Aid to Chad and a halt to building": what follows is another matter, not a second receiver.
function isJoined(outline: Outline, preposition: string, at: number): boolean {
  const phrase = outline.phraseAt(at);
  if (!phrase) return false;
  const isPair = preposition === 'between' || preposition === 'with';
  return isPair || !/^(?:a|an)$/.test(outline.tokens[phrase.from]!.lower);
}

function jointAt({ tokens }: Outline, at: number): number {
  if (tokens[at]?.lower === 'and') return 1;
  return tokens[at]?.lower === ',' && tokens[at + 1]?.lower === 'and' ? 2 : 0;
}
