import type { Token } from '../../../language/analysed-text.ts';
import { HONORIFICS } from '../../../language/words/honorifics.ts';
import { officeOf, officesOf, TITLE_TENSES, TITLE_WORDS } from '../../../language/words/offices.ts';
import type { ExtractedRole } from '../../extraction.ts';
import type { Figure } from '../figure.ts';
import { isPossessiveMark, type Stage } from '../stage.ts';
import { endOfComplement, PREPOSITIONS } from './title-complement.ts';

/** A title as it stands in the text: "outgoing Chancellor", "ministry spokesman", "president of the bank". */
export interface Title {
  /** Tokens that it covers, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Lower case, without the organization or country that it belongs to: "foreign minister". */
  readonly words: string;
  /** What all words for this office mean: "spokesperson". */
  readonly kind: string;
  readonly gender: 'F' | 'M' | null;
  readonly tense: ExtractedRole['tense'];
  /** The organization or country that is named with it. */
  readonly of: Figure | null;
}

/** Titles longer than this are sentences that were mistaken for one. */
const MAX_TITLE_TOKENS = 14;
const JOINING = new Set(['of', 'for', 'to', 'at', 'in', 'on', 'and', 'the', '-', '&']);

/**
 * The title that ends right before token `end`, with everything that belongs to it: "Russian Foreign Ministry
 * spokeswoman", "Secretary of State". Null where no office ends there.
 */
export function titleEndingAt(stage: Stage, end: number): Title | null {
  const start = stage.token(end - 1);
  if (!start) return null;
  const limit = Math.max(stage.sentenceOf(end - 1).from, end - MAX_TITLE_TOKENS);
  let first = end;
  let office = -1;
  for (let i = end - 1; i >= limit; i--) {
    const appearance = stage.appearanceAt(i);
    if (appearance) {
      if (appearance.figure.type === 'PERSON' || appearance.from < limit) break;
      if (office >= 0) first = appearance.from;
      i = appearance.from;
      continue;
    }
    const bracketed = office >= 0 ? acronymInBrackets(stage, i) : null;
    if (bracketed !== null) {
      i = bracketed;
      continue;
    }
    const token = stage.tokens[i]!;
    if (isOffice(token)) office = office < 0 ? i : office;
    else if (!mayStandInTitle(stage, i, office >= 0)) break;
    else if (office >= 0 && isBreak(stage, i)) break;
    if (office >= 0 && !isLoose(token)) first = i;
  }
  if (office < 0 || !endsTitle(stage, office, end)) return null;
  return describe(stage, first, end, office);
}

/** "Pier Union (PU) Chairman Bo Lind": the bracket after a name is part of it; gives its first token. */
function acronymInBrackets(stage: Stage, at: number): number | null {
  if (stage.token(at)?.text !== ')') return null;
  const inner = stage.appearanceAt(at - 1);
  const opening = (inner?.from ?? at - 1) - 1;
  const isOfBody =
    stage.token(opening)?.text === '(' && stage.appearanceAt(opening - 1)?.figure.type === 'ORGANIZATION';
  return isOfBody ? opening : null;
}

/** The title that starts at token `from` with its office first or later: "mayor of Lisbon", "Germany's foreign minister". */
export function titleStartingAt(stage: Stage, from: number, limit: number): Title | null {
  let start = from;
  for (let i = from; i < Math.min(limit, from + MAX_TITLE_TOKENS); i++) {
    const token = stage.tokens[i]!;
    if (stage.appearanceAt(i)) continue;
    if (isOffice(token) && isPossessiveMark(stage.token(i + 1))) {
      // "Ana Ruiz, the president's adviser" is no president.
      i++;
      start = i + 1;
      continue;
    }
    if (isOffice(token) && !isNoun(stage.token(i + 1))) {
      const next = stage.token(i + 2) && isEditorInChief(stage, i + 2) ? i + 5 : i + 1;
      return describe(stage, start, endOfComplement(stage, next, limit), i);
    }
    if (!mayStandInTitle(stage, i, true) || token.lower === 'and') return null;
  }
  return null;
}

/** Where what only honours a name begins: "Maj. Gen." of "Maj. Gen. Ana Ruiz"; the name itself where nothing does. */
export function startOfHonorifics(stage: Stage, from: number): number {
  const honours = (at: number) => HONORIFICS.has(stage.token(at)?.lower.replace('.', '') ?? '');
  let at = from;
  for (;;) {
    // "Maj." may come as two tokens.
    const before = stage.token(at - 1)?.text === '.' ? at - 2 : at - 1;
    if (!honours(before)) return at;
    at = before;
  }
}

const isOffice = (token: Token): boolean => officeOf(token.lower) !== undefined && token.tag !== 'VERB';
const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN') && !officesOf(token.lower);
const isLoose = (token: Token): boolean => JOINING.has(token.lower) || isPossessiveMark(token);

/** Left of the office a preposition belongs to something else ("a call to President"), and "and" before a country does. */
function isBreak(stage: Stage, i: number): boolean {
  const { lower } = stage.tokens[i]!;
  if (isEditorInChief(stage, i)) return false;
  if (lower === 'and')
    return stage.appearanceAt(i + 1) !== undefined || !TITLE_WORDS.has(stage.token(i - 1)?.lower ?? '');
  return PREPOSITIONS.has(lower) || lower === 'the';
}

/** "editor-in-chief" comes as five tokens. */
function isEditorInChief(stage: Stage, i: number): boolean {
  return (
    stage.tokens[i]!.lower === 'in' && stage.token(i - 1)?.text === '-' && stage.token(i + 1)?.text === '-'
  );
}

function mayStandInTitle(stage: Stage, i: number, hasOffice: boolean): boolean {
  const token = stage.tokens[i]!;
  if (isPossessiveMark(token)) return stage.appearanceAt(i - 1) !== undefined;
  if (JOINING.has(token.lower) || TITLE_WORDS.has(token.lower) || TITLE_TENSES.has(token.lower)) return true;
  if (officesOf(token.lower)) return token.tag === 'PROPN';
  if (token.tag === 'PROPN') return true;
  return hasOffice && token.tag === 'NOUN' && token.lemma === token.lower;
}

/** Nothing stands between the office and the end of the title, or a complement: "of State", "for Foreign Affairs". */
function endsTitle(stage: Stage, office: number, end: number): boolean {
  if (office === end - 1) return true;
  const next = stage.token(office + 1)!;
  return JOINING.has(next.lower) && next.lower !== 'and' && next.lower !== 'the';
}

function describe(stage: Stage, from: number, to: number, office: number): Title {
  const { kind, gender } = officeOf(ruling(stage, office))!;
  const isPrime = stage.token(office - 1)?.lower === 'prime';
  const of = wholeIn(stage, from, to);
  return {
    from,
    to,
    kind: isPrime && kind === 'minister' ? 'prime minister' : kind,
    gender,
    of,
    tense: tenseIn(stage, from, to),
    words: wordsOf(stage, from, to, of),
  };
}

/** "Secretary-General", "Attorney General": no general, but what stands before. */
function ruling(stage: Stage, office: number): string {
  const { lower } = stage.tokens[office]!;
  const before = stage.token(stage.token(office - 1)?.text === '-' ? office - 2 : office - 1)?.lower ?? '';
  return lower === 'general' && CIVILIAN_GENERALS.has(before) ? before : lower;
}

const CIVILIAN_GENERALS = new Set('secretary director attorney prosecutor consul commissioner'.split(' '));

/** The organization named in the title, else the country; of several the first. */
function wholeIn(stage: Stage, from: number, to: number): Figure | null {
  let country: Figure | null = null;
  for (let i = from; i < to; i++) {
    const figure = stage.appearanceAt(i)?.figure;
    if (figure?.type === 'ORGANIZATION') return figure;
    if (figure?.type === 'COUNTRY') country ??= figure;
  }
  return country;
}

function tenseIn(stage: Stage, from: number, to: number): ExtractedRole['tense'] {
  for (let i = from; i < to; i++) {
    const tense = TITLE_TENSES.get(stage.tokens[i]!.lower);
    if (tense) return tense;
  }
  return null;
}

function wordsOf(stage: Stage, from: number, to: number, of: Figure | null): string {
  const kept: string[] = [];
  for (let i = from; i < to; i++) {
    const token = stage.tokens[i]!;
    const appearance = stage.appearanceAt(i);
    const figure = appearance?.figure;
    if (figure && figure === of && appearance.from === i) dropDescription(kept);
    if (figure && (figure === of || figure.type !== 'ORGANIZATION')) continue;
    if (
      isPossessiveMark(token) ||
      TITLE_TENSES.has(token.lower) ||
      token.tag === 'DET' ||
      /^(?:[@()]|(?:mr|mrs|ms|dr)\.?)$/i.test(token.text)
    )
      continue;
    kept.push(isNameLike(token) ? token.text : token.lower);
  }
  return trimJoining(kept).join(' ').replace(/ - /g, '-');
}

/** "head of the conservative [Pier Union]": what is said of the body is no part of the title, nor what leads to it. */
function dropDescription(kept: string[]): void {
  const last = kept.findLastIndex((word) => PREPOSITIONS.has(word));
  if (last > 0 && kept.slice(last + 1).every((word) => /^[\p{Ll}-]/u.test(word))) kept.splice(last);
}

function isNameLike(token: Token): boolean {
  if (/^\p{Lu}{2,}$/u.test(token.text)) return true;
  return token.tag === 'PROPN' && !officeOf(token.lower) && !TITLE_WORDS.has(token.lower);
}

function trimJoining(words: string[]): string[] {
  while (words.length > 0 && JOINING.has(words.at(-1)!)) words.pop();
  while (words.length > 0 && JOINING.has(words[0]!)) words.shift();
  return words;
}
