import type { Token } from '../../../language/analysed-text.ts';
import type { Offsets } from '../../../language/offsets.ts';
import { hyphenated } from './hyphenated.ts';
import { proposingTags } from './proposing-tags.ts';
import { VERBS_OF_PLANNING } from '../../../language/words/doubt-words.ts';
import { EVENT_NOUNS } from '../../../language/words/event-nouns.ts';

/** The words with tags put right where a name or what stands beside them leaves no doubt; most come back as they are. */
export function steadyTags(given: readonly Token[], names: readonly Offsets[]): readonly Token[] {
  const tokens = hyphenated(proposingTags(namedTokens(given, names)));
  return tokens.map((token, i) => {
    if (GLUED.has(token.lower)) return { ...token, tag: 'ADP' };
    if (token.lower === 'right' && tokens[i - 1]?.lemma === 'be') return { ...token, tag: 'ADJ' };
    if (token.lower === 'shook') return { ...token, tag: 'VERB', lemma: 'shake' };
    if (isMonthOfMay(tokens, i)) return { ...token, tag: 'PROPN' };
    if (isMeeting(tokens, i)) return { ...token, tag: 'VERB', lemma: 'meet' };
    if (isBacking(tokens, i)) return { ...token, tag: 'VERB', lemma: 'back' };
    if (isStriking(tokens, i)) return { ...token, tag: 'VERB', lemma: token.lower };
    if (isParticipleOfNoun(tokens, i)) return { ...token, tag: 'ADJ' };
    if (isAdded(tokens, i)) return { ...token, tag: 'ADV' };
    if (isPossessiveAfterS(tokens, i)) return { ...token, tag: 'PART' };
    if (isPluralAfterTo(tokens, i)) return { ...token, tag: 'NOUN' };
    if (isGerundAsNoun(tokens, i)) return { ...token, tag: 'NOUN', lemma: token.lower };
    if (isGerundAfterName(tokens, i)) return { ...token, tag: 'VERB' };
    if (isVerbAfterName(tokens, i) || isPlanning(tokens, i)) return { ...token, tag: 'VERB' };
    return token.tag === 'PROPN' && tokens[i - 1]?.sentence !== token.sentence ? asNoun(token) : token;
  });
}

// "Unite and the firm agreed": the tagger takes the union for a verb.
function namedTokens(tokens: readonly Token[], names: readonly Offsets[]): readonly Token[] {
  const inOrder = [...names].sort((left, right) => left.start - right.start);
  let next = 0;
  return tokens.map((token) => {
    while (inOrder[next] && inOrder[next]!.end <= token.start) next++;
    const isNamed = (inOrder[next]?.start ?? Infinity) <= token.start;
    const isCapital = token.tag === 'VERB' ? /^\p{Lu}/u : /^\p{Lu}{2,}$/u;
    return isNamed && token.tag !== 'PROPN' && isCapital.test(token.text)
      ? { ...token, tag: 'PROPN' }
      : token;
  });
}

// "For written guarantees", "on proposed cuts": after a preposition and before a noun nobody does anything by it.
function isParticipleOfNoun(tokens: readonly Token[], i: number): boolean {
  const [before, { lower, tag }, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  const isAfter = before?.lower === 'for' || (before?.tag === 'ADP' && before.lower !== 'to');
  const isBetween = isAfter && next?.tag === 'NOUN';
  return isBetween && tag === 'VERB' && /(?:ed|en|wn)$/.test(lower);
}

// Two words that writers run together.
const GLUED: ReadonlySet<string> = new Set(['inorder', 'infront', 'inspite', 'incase']);

const TIME = /^(?:week|month|year|night|morning|afternoon|evening|today|state|time|day)$/;

const isMonthOfMay = (tokens: readonly Token[], i: number) =>
  tokens[i]!.text === 'May' &&
  /^(?:in|on|of|since|until|by|last|early|late)$/.test(tokens[i - 1]?.lower ?? '');

// "After meeting Lind", "while meeting the envoys": with a name, "him" or an article after it the word is a verb.
function isMeeting(tokens: readonly Token[], i: number): boolean {
  const { lower, sentence } = tokens[i]!;
  const next = tokens[i + 1];
  if (lower !== 'meeting' || next?.sentence !== sentence || tokens[i - 1]?.sentence !== sentence)
    return false;
  const isAfter = /^(?:after|before|by|of|without|since|upon|on|from|for|and|while|when)$/.test(
    tokens[i - 1]!.lower,
  );
  return isAfter && (next.tag === 'PROPN' || /^(?:him|her|them|the|his|their|its)$/.test(next.lower));
}

// "Agreed to back a fund".
const isBacking = (tokens: readonly Token[], i: number) =>
  tokens[i]!.lower === 'back' &&
  tokens[i - 1]?.lower === 'to' &&
  /^(?:a|an|the|his|her|its|their|any|all)$/.test(tokens[i + 1]?.lower ?? '');

// "Peru, Chad sign trade deal", "Peru and Chad strike truce": headlines have no articles.
function isStriking(tokens: readonly Token[], i: number): boolean {
  const { tag, lower, sentence } = tokens[i]!;
  if (tag !== 'NOUN' || !/^(?:sign|strike|reach|seal|clinch|ink|back)$/.test(lower)) return false;
  if (tokens[i - 1]?.tag !== 'PROPN' || tokens[i - 1]!.sentence !== sentence) return false;
  return tokens
    .slice(i + 1, i + 1 + MAX_WORDS_TO_DEAL)
    .some((token) => DEALS.has(EVENT_NOUNS.get(token.lower) ?? ''));
}

// "Sign landmark free trade deal".
const MAX_WORDS_TO_DEAL = 4;
const DEALS: ReadonlySet<string> = new Set(['AGREEMENT', 'CEASEFIRE']);

// "Ruiz had herself agreed", "the union there had accepted it": the word only adds to who it was.
function isAdded(tokens: readonly Token[], i: number): boolean {
  const { lower, tag } = tokens[i]!;
  const [before, next] = [tokens[i - 1]?.tag ?? '', tokens[i + 1]];
  if (tag !== 'PRON' || !next) return false;
  if (/^(?:himself|herself|itself|themselves)$/.test(lower))
    return /^(?:AUX|PROPN)$/.test(before) && /^(?:VERB|AUX)$/.test(next.tag);
  const isPerfect = /^(?:has|have|had)$/.test(next.lower) && tokens[i + 2]?.tag === 'VERB';
  return lower === 'there' && /^(?:NOUN|PROPN)$/.test(before) && isPerfect;
}

// "The ministers’ decision": no quotation ends where none has begun.
function isPossessiveAfterS(tokens: readonly Token[], i: number): boolean {
  const { text, start, end, sentence } = tokens[i]!;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!/^['’]$/.test(text) || !before?.lower.endsWith('s') || before.end !== start) return false;
  if (!/^(?:NOUN|PROPN)$/.test(before.tag) || !next || !/^(?:NOUN|ADJ)$/.test(next.tag) || next.start === end)
    return false;
  for (let at = i - 1; tokens[at]?.sentence === sentence; at--)
    if (/^['‘]$/.test(tokens[at]!.text)) return false;
  return true;
}

// "Bowed to demands to resign": no infinitive ends so.
const isPluralAfterTo = (tokens: readonly Token[], i: number) =>
  tokens[i]!.tag === 'VERB' &&
  tokens[i - 1]?.lower === 'to' &&
  /^(?:demands|calls|requests|appeals|offers|plans|pleas)$/.test(tokens[i]!.lower);

// "Referred to the signing of a pact", "the transfer of the sailors": a noun between an article and "of".
const isGerundAsNoun = (tokens: readonly Token[], i: number) =>
  tokens[i]!.tag === 'VERB' &&
  (tokens[i]!.lower.endsWith('ing') || tokens[i]!.lower === tokens[i]!.lemma) &&
  tokens[i - 1]?.lower === 'the' &&
  tokens[i + 1]?.lower === 'of';

// "Approved the Harbour Bank opening a branch".
const isGerundAfterName = (tokens: readonly Token[], i: number) =>
  tokens[i]!.tag === 'NOUN' &&
  tokens[i]!.lower.endsWith('ing') &&
  tokens[i - 1]?.tag === 'PROPN' &&
  tokens[i]!.text === tokens[i]!.lower &&
  /^(?:a|an|the|its|his|her|their)$/.test(tokens[i + 1]?.lower ?? '');

// "Ruiz plans to meet Lind".
function isPlanning(tokens: readonly Token[], i: number): boolean {
  const { tag, lower, lemma } = tokens[i]!;
  if (tag !== 'NOUN' || !lower.endsWith('s') || !VERBS_OF_PLANNING.has(lemma)) return false;
  return tokens[i - 1]?.tag === 'PROPN' && tokens[i + 1]?.lower === 'to' && tokens[i + 2]?.tag === 'VERB';
}

// "Talks between …": the capital is the sentence's.
function asNoun(token: Token): Token {
  const lemma = [token.lower, token.lower.replace(/s$/, '')].find((word) => EVENT_NOUNS.has(word));
  return lemma === undefined ? token : { ...token, tag: 'NOUN', lemma };
}

// "The call marks “an era": past an opening quotation mark.
function opensNoun(tokens: readonly Token[], at: number): boolean {
  const word = /^[“"‘]$/.test(tokens[at]?.text ?? '') ? tokens[at + 1] : tokens[at];
  return word !== undefined && /^(?:a|an|the)$/.test(word.lower);
}

// "That Ruiz halt all aid": after a noun no other begins without a preposition.
function isVerbAfterName(tokens: readonly Token[], i: number): boolean {
  const { tag, lower, text, sentence } = tokens[i]!;
  const next = tokens[i + 1];
  if (tag !== 'NOUN' || text !== lower || TIME.test(lower) || next?.sentence !== sentence) return false;
  const before = tokens[i - 1];
  if (before?.sentence !== sentence) return false;
  if (before.tag === 'NOUN' && lower.endsWith('s') && opensNoun(tokens, i + 1)) return true;
  return before.tag === 'PROPN' && /^(?:all|the|his|her|its|their|any)$/.test(next.lower);
}
