import type { Token } from '../../../language/analysed-text.ts';

/** The words with tags put right by which demands, offers and what they ask for are told. */
export function proposingTags(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    if (token.lower === 'help' && tokens[i - 1]?.lower === 'for') return { ...token, tag: 'NOUN' };
    if (isPerfectHelper(tokens, i)) return { ...token, tag: 'AUX' };
    if (isHeadlineVerb(tokens, i) || isSubjunctive(tokens, i)) return { ...token, tag: 'VERB' };
    if (isLetDo(tokens, i)) return { ...token, tag: 'VERB', lemma: token.lower };
    return isCallAsNoun(tokens, i) ? { ...token, tag: 'NOUN', lemma: token.lower.replace(/s$/, '') } : token;
  });
}

// "Let us open the border".
const isLetDo = (tokens: readonly Token[], i: number) =>
  /^(?:us|['’]s)$/.test(tokens[i - 1]?.lower ?? '') &&
  tokens[i - 2]?.lower === 'let' &&
  BARE_VERBS.has(tokens[i]!.lower);

// "Denies having made an offer".
const isPerfectHelper = (tokens: readonly Token[], i: number) =>
  tokens[i]!.lower === 'having' && tokens[i + 1]?.tag === 'VERB' && !tokens[i + 1]!.lower.endsWith('ing');

// "Peru presses Chad to sign".
const isHeadlineVerb = (tokens: readonly Token[], i: number) =>
  tokens[i]!.tag === 'NOUN' &&
  /^(?:presses|urges|pitches|floats|offers|demands|requests|seeks|pushes|calls)$/.test(tokens[i]!.lower) &&
  tokens[i - 1]?.tag === 'PROPN' &&
  tokens[i - 1]!.sentence === tokens[i]!.sentence &&
  (tokens[i + 1]?.tag === 'PROPN' ||
    tokens[i + 1]?.tag === 'DET' ||
    /^[“"‘']$/.test(tokens[i + 1]?.text ?? ''));

// "Demanded that Lind report to the council", "suggested that the towns exchange maps": the tagger takes the verb for a noun.
function isSubjunctive(tokens: readonly Token[], i: number): boolean {
  const { tag, lower, lemma, text, sentence } = tokens[i]!;
  if (!/^(?:NOUN|ADJ|ADV)$/.test(tag) || text !== lemma || !BARE_VERBS.has(lower)) return false;
  const before = tokens[i - 1];
  const isSubject = before?.tag === 'PROPN' || before?.tag === 'PRON' || before?.lower !== before?.lemma;
  if (!isSubject || tokens[i + 1]?.tag === 'VERB' || tokens[i + 1]?.tag === 'AUX') return false;
  for (let at = i - 2; at > i - MAX_WORDS_TO_THAT && tokens[at]?.sentence === sentence; at--) {
    if (tokens[at]!.lower !== 'that') continue;
    return tokens.slice(Math.max(0, at - MAX_WORDS_TO_THAT), at).some((token) => PROPOSING.test(token.lemma));
  }
  return false;
}

const MAX_WORDS_TO_THAT = 8;
const PROPOSING =
  /^(?:propose|suggest|demand|insist|ask|request|recommend|urge|require|proposal|suggestion)$/;
const BARE_VERBS: ReadonlySet<string> = new Set(
  (
    'exchange halt stop cut end share resume report sign release delay review start return vote lift raise visit join ' +
    'pay work move face cease change limit increase reform pause probe transfer supply address show step explain form close open free'
  ).split(' '),
);

// "Chad's calls for a vote", "Calls by Chad for a vote".
function isCallAsNoun(tokens: readonly Token[], i: number): boolean {
  const { tag, lower, sentence } = tokens[i]!;
  if (tag !== 'VERB' || !/^(?:calls?|demands?|appeals?|requests?|offers?)$/.test(lower)) return false;
  const [before, next] = [tokens[i - 1], tokens[i + 1]?.lower ?? ''];
  const isOwned = before?.tag === 'PART' && /^['’]s?$/.test(before.text);
  return (
    /^(?:for|to|by|from|that|on)$/.test(next) && (isOwned || (before?.sentence !== sentence && next === 'by'))
  );
}
