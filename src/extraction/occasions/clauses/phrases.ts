import type { Sentence, Token } from '../../../language/analysed-text.ts';
import { PROPOSING_NOUNS } from '../../../language/words/proposal-verbs.ts';

/** A noun phrase without what follows its noun: "the second such call", "Ana Ruiz", "she". */
export interface Phrase {
  readonly index: number;
  /** Its words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Its last noun or name, e.g. "call". */
  readonly head: number;
  readonly sentence: number;
  /** Index of the phrase before "'s" that this one belongs to: "Ruiz" for "phone call" in "Ruiz's phone call". */
  readonly owner: number | null;
}

/** All noun phrases in reading order; they never overlap and never cross a sentence. */
export function findPhrases(tokens: readonly Token[], sentences: readonly Sentence[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (const sentence of sentences) addPhrases(tokens, sentence, phrases);
  return phrases;
}

function addPhrases(tokens: readonly Token[], sentence: Sentence, phrases: Phrase[]): void {
  let owner: number | null = null;
  for (let i = sentence.from; i < sentence.to;) {
    const to = endOfPhrase(tokens, i, sentence.to);
    const head = headOf(tokens, i, to);
    if (head === null) {
      owner = null;
      i = Math.max(i + 1, to);
      continue;
    }
    const index = phrases.length;
    phrases.push({ index, from: i, to, head, sentence: tokens[i]!.sentence, owner });
    const isOwner = isPossessiveMark(tokens[to]) && to < sentence.to;
    owner = isOwner ? index : null;
    i = isOwner ? to + 1 : to;
  }
}

const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM']);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const QUOTES = new Set(['“', '”', '"', "''", '‘', '’', '``']);

/** True for "'s" and its like. */
export function isPossessiveMark(token: Token | undefined): boolean {
  return token !== undefined && token.tag === 'PART' && /^['’]s?$/.test(token.text);
}

function endOfPhrase(tokens: readonly Token[], from: number, limit: number): number {
  const first = tokens[from]!;
  if (first.tag === 'PRON' && !POSSESSIVES.has(first.lower)) return from + 1;
  if (DAY.test(first.lower) && tokens[from - 1]?.lower === 'on') return from + 1;
  let i = from;
  while (i < limit && belongs(tokens, i, from, limit)) i++;
  return i;
}

function belongs(tokens: readonly Token[], i: number, from: number, limit: number): boolean {
  const token = tokens[i]!;
  if (i > from && (isTimeAfterNoun(tokens, i) || opensClauseAfterPlan(tokens, i, from))) return false;
  if (token.tag === 'DET' || POSSESSIVES.has(token.lower)) return i === from || tokens[i - 1]!.tag === 'DET';
  if (INSIDE.has(token.tag)) return true;
  const next = i + 1 < limit ? tokens[i + 1] : undefined;
  if (i === from || next === undefined) return false;
  if (isHyphen(tokens, i)) return true;
  if (isPartOfName(tokens, i)) return true;
  if (token.tag === 'ADV')
    return (
      tokens[i - 1]!.tag === 'DET' && (next.tag === 'ADJ' || (token.lower === 'then' && next.tag === 'NOUN'))
    );
  if (QUOTES.has(token.text)) return opensInside(tokens, i, next);
  return token.tag === 'VERB' && isParticipleInside(tokens, i, next);
}

const DAY = /^(?:yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

// "The ceasefire proposal last week", "met Lind Tuesday".
function isTimeAfterNoun(tokens: readonly Token[], i: number): boolean {
  if (DAY.test(tokens[i]!.lower)) return true;
  if (!/^(?:last|next|this|earlier|late)$/.test(tokens[i]!.lower) || tokens[i - 1]!.tag === 'DET')
    return false;
  return /^(?:week|month|year|night|weekend|summer|spring|autumn|winter|fall|time|.*day)$/.test(
    tokens[i + 1]?.lower ?? '',
  );
}

// "A plan Chad put forward": the name is no part of the plan.
function opensClauseAfterPlan(tokens: readonly Token[], i: number, from: number): boolean {
  const { tag, sentence } = tokens[i]!;
  if (tag !== 'PROPN' || tokens[from]!.tag !== 'DET' || !PROPOSING_NOUNS.has(tokens[i - 1]!.lemma))
    return false;
  let after = i;
  while (tokens[after]?.tag === 'PROPN') after++;
  return tokens[after]?.sentence === sentence && /^(?:VERB|AUX)$/.test(tokens[after]!.tag);
}

function isHyphen(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return (
    /^[-–‑]$/.test(token.text) && tokens[i - 1]!.end === token.start && tokens[i + 1]?.start === token.end
  );
}

// "Ursula von der Leyen", "Lula da Silva": the tagger takes the small words for anything.
function isPartOfName(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:von|van|der|den|de|da|di|bin|al|el|la|le|du|dos)$/.test(tokens[i]!.text) &&
    tokens[i - 1]!.tag === 'PROPN'
  );
}

// A quotation mark may stand before a noun inside a phrase: the "lasting peace".
function opensInside(tokens: readonly Token[], i: number, next: Token): boolean {
  const before = tokens[i - 1]!;
  return (
    next.start === tokens[i]!.end &&
    before.end < tokens[i]!.start &&
    before.tag === 'DET' &&
    INSIDE.has(next.tag)
  );
}

const NOUNISH = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

// "A proposed truce", "US-backed plan", "severely wounded soldiers".
function isParticipleInside(tokens: readonly Token[], i: number, next: Token): boolean {
  const before = tokens[i - 1]!;
  if (before.text === '-' && before.end === tokens[i]!.start) return true;
  if (!/(?:ed|en|ing)$/.test(tokens[i]!.lower) || !NOUNISH.has(next.tag)) return false;
  return (
    before.tag === 'DET' || before.tag === 'ADJ' || before.tag === 'NUM' || POSSESSIVES.has(before.lower)
  );
}

function headOf(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--) {
    const { tag } = tokens[i]!;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') return i;
  }
  // "The latter", "both": a phrase all the same, for they may be subjects.
  return to > from ? to - 1 : null;
}
