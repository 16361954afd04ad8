import type { AnalysedText, Token } from '../../../language/analysed-text.ts';
import type { Offsets } from '../../../language/offsets.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { steadyTags } from './steady-tags.ts';
import { findVerbs, type VerbGroup } from './verbs.ts';

/** An article's words with their noun phrases and verbs, each found from any word in one step. */
export interface Outline {
  readonly text: AnalysedText;
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly verbs: readonly VerbGroup[];
  /** The phrase that a word belongs to, by the word's index. */
  phraseAt(token: number): Phrase | undefined;
  /** The verb that a word is the main word of. */
  verbAt(token: number): VerbGroup | undefined;
  /** The nearest verb left of a word, in its sentence or an earlier one. */
  verbLeftOf(token: number): VerbGroup | undefined;
  /** The nearest verb that begins at a word or right of it, in its sentence or a later one. */
  verbFrom(token: number): VerbGroup | undefined;
}

/** The outline of an article, whose `names` are known: what a reader sees at a glance, not a parse. */
export function outlineOf(text: AnalysedText, names: readonly Offsets[]): Outline {
  const tokens = steadyTags(text.tokens, names);
  const phrases = findPhrases(tokens, text.sentences);
  const phraseOf = new Map<number, Phrase>();
  for (const phrase of phrases) for (let i = phrase.from; i < phrase.to; i++) phraseOf.set(i, phrase);
  const verbs = findVerbs(tokens, text.sentences, (token) => phraseOf.has(token));
  const passed = verbsPassed(verbs, tokens.length);
  const verbOf = new Map(verbs.map((verb) => [verb.main, verb]));
  return {
    text,
    tokens,
    phrases,
    verbs,
    phraseAt: (token) => phraseOf.get(token),
    verbAt: (token) => verbOf.get(token),
    verbLeftOf: (token) => verbs[passed[Math.max(0, Math.min(token, tokens.length))]! - 1],
    verbFrom: (token) => verbs[passed[Math.max(0, Math.min(token, tokens.length))]!],
  };
}

// How many verbs stand left of each word: to walk to them word by word is slow in a sentence of a thousand words.
function verbsPassed(verbs: readonly VerbGroup[], length: number): Int32Array {
  const passed = new Int32Array(length + 1);
  for (const { main } of verbs) passed[main + 1] = 1;
  for (let i = 1; i <= length; i++) passed[i]! += passed[i - 1]!;
  return passed;
}

/** The place of a run of words, `to` exclusive. */
export function placeOf({ tokens }: Pick<Outline, 'tokens'>, from: number, to: number): Offsets {
  const first = tokens[from];
  const last = tokens[Math.max(from, to - 1)];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
