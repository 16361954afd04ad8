import type { Sentence, Token } from '../../../language/analysed-text.ts';
import { NEGATIONS } from '../../../language/words/doubt-words.ts';

/** A verb with the words that go with it: "did not meet", "has been speaking", "to accept". */
export interface VerbGroup {
  /** The word that carries the meaning. */
  readonly main: number;
  /** Its first word; all of its words lie between this and `main`. */
  readonly from: number;
  readonly lemma: string;
  readonly sentence: number;
  readonly isNegated: boolean;
  readonly modal: string | null;
  readonly isPassive: boolean;
  /** INFINITIVE: "to meet"; BARE: "meeting", "proposed by …" without a helping verb. */
  readonly form: 'FINITE' | 'INFINITIVE' | 'BARE';
}

/** All verbs in reading order, those inside noun phrases ("the proposed truce") left out. */
export function findVerbs(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  isInPhrase: (token: number) => boolean,
): VerbGroup[] {
  const verbs: VerbGroup[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (isInPhrase(i) || !carriesMeaning(tokens, i, sentence.to)) continue;
      verbs.push(groupAround(tokens, i, sentence));
    }
  }
  return verbs;
}

// A verb, or a helping verb that helps no other: "is ready", "have a plan".
function carriesMeaning(tokens: readonly Token[], i: number, limit: number): boolean {
  const { tag } = tokens[i]!;
  if (tag === 'VERB') return !isPreposition(tokens, i);
  if (tag !== 'AUX') return false;
  let next = i + 1;
  while (
    next < limit &&
    (tokens[next]!.tag === 'ADV' || tokens[next]!.tag === 'PART' || isQuote(tokens[next]!))
  )
    next++;
  const after = next < limit ? tokens[next]!.tag : undefined;
  return after !== 'VERB' && after !== 'AUX';
}

// "Following the talks", "including Lind": the tagger takes them for verbs.
const isPreposition = (tokens: readonly Token[], i: number) =>
  /^(?:following|including|regarding|concerning|according|pending)$/.test(tokens[i]!.lower) &&
  tokens[i - 1]?.tag !== 'AUX';

const isQuote = ({ text }: Token) => /^[“”"‘]$/.test(text);

const MODALS = /^(?:will|would|could|might|may|should|can|must|shall|wo|ca|ought|['’](?:ll|d))$/;
const BE = /^(?:be|is|are|was|were|been|being|am|['’](?:re|m)|get|gets|got)$/;

function groupAround(tokens: readonly Token[], main: number, sentence: Sentence): VerbGroup {
  let from = main;
  while (from > sentence.from && helps(tokens[from - 1]!)) from--;
  while (from < main && tokens[from]!.tag === 'ADV' && !NEGATIONS.has(tokens[from]!.lower)) from++;
  const before = tokens.slice(from, main);
  const { lower, lemma } = tokens[main]!;
  const isPassive = BE.test(lastHelper(before)) && !lower.endsWith('ing');
  return {
    main,
    from,
    lemma,
    sentence: tokens[main]!.sentence,
    isNegated: before.some((token) => NEGATIONS.has(token.lower)),
    modal: before.find((token) => MODALS.test(token.lower))?.lower ?? null,
    isPassive: isPassive || isReduced(tokens, main, before),
    form: formOf(before, lower),
  };
}

function helps({ tag, lower }: Token): boolean {
  return (
    tag === 'AUX' ||
    tag === 'ADV' ||
    NEGATIONS.has(lower) ||
    (tag === 'PART' && lower === 'to') ||
    (MODALS.test(lower) && tag !== 'PROPN')
  );
}

// "They are to meet": no passive.
function lastHelper(before: readonly Token[]): string {
  return (
    before
      .slice(before.findLastIndex(({ lower }) => lower === 'to') + 1)
      .findLast((token) => token.tag === 'AUX')?.lower ?? ''
  );
}

// "The truce proposed by Chad": no helping verb, but "by" follows.
function isReduced(tokens: readonly Token[], main: number, before: readonly Token[]): boolean {
  if (
    before.some(({ tag, lower }) => tag === 'AUX' || lower === 'to') ||
    !/(?:ed|en|ut|ht)$/.test(tokens[main]!.lower)
  )
    return false;
  return tokens.slice(main + 1, main + 3).some((token) => token.lower === 'by');
}

function formOf(before: readonly Token[], word: string): VerbGroup['form'] {
  if (before.some((token) => token.lower === 'to' && token.tag === 'PART')) return 'INFINITIVE';
  return word.endsWith('ing') && !before.some((token) => token.tag === 'AUX') ? 'BARE' : 'FINITE';
}
