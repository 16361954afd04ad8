import {
  MODALS_OF_DOUBT,
  MODALS_OF_PLANNING,
  OPENERS_OF_DOUBT,
  REPORTING,
  VERBS_OF_HOPING,
  VERBS_OF_PLANNING,
  VERBS_OF_REFUSING,
  WORDS_OF_PLANNING,
  NEGATIONS,
  NOUNS_OF_CLAIMING,
  VERBS_OF_BELIEVING,
  VERBS_OF_DENYING,
  WORDS_OF_ALLEGING,
} from '../../../language/words/doubt-words.ts';
import type { Outline } from './outline.ts';
import { verbBefore } from './subject-of.ts';
import type { VerbGroup } from './verbs.ts';

/** Whether what a verb tells has happened (FACT), is announced (PLANNED), is left open (OPEN) or denied (DENIED). */
export type Standing = 'FACT' | 'PLANNED' | 'OPEN' | 'DENIED';

/** How the article puts what a verb tells; it sees the verb, the verb it hangs on and the opening of its clause. */
export function standingOf(outline: Outline, verb: VerbGroup): Standing {
  if (verb.isNegated) return 'DENIED';
  if (isLeftOpen(outline, verb)) return 'OPEN';
  if (verb.form === 'INFINITIVE') return standingOfInfinitive(outline, verb);
  if (verb.form === 'BARE') return standingOfBare(outline, verb);
  const shared = verbWithSameHelper(outline, verb);
  if (shared) return standingOf(outline, shared);
  const doubted = standingOfClaim(outline, verb);
  if (doubted) return doubted;
  return verb.modal ? standingOfModal(outline, verb, verb.modal) : 'FACT';
}

/** True for what only somebody asks, supposes or alleges: "if she met him", "has she met him?", "allegedly met". */
export const isLeftOpen = (outline: Outline, verb: VerbGroup): boolean =>
  isOpenClause(outline, verb) || isAlleged(outline, verb) || isAsked(outline, verb);

// "Would turn round and support it": the second verb is as open as the first.
function verbWithSameHelper(outline: Outline, verb: VerbGroup): VerbGroup | null {
  const { lower, lemma, tag } = outline.tokens[verb.main]!;
  const isBase = lower === lemma && tag === 'VERB' && verb.from === verb.main;
  if (!isBase || outline.tokens[verb.from - 1]?.lower !== 'and') return null;
  const first = verbBefore(outline, verb.sentence, verb.from);
  return first && (first.modal !== null || first.form === 'INFINITIVE') ? first : null;
}

// "Denied that she had met him", "reports that she met him", "did not say that they met".
function standingOfClaim(outline: Outline, verb: VerbGroup): Standing | null {
  const governor = verbBefore(outline, verb.sentence, verb.from);
  const that = thatBefore(outline, verb, governor);
  // "Confirmed a report that they had met".
  const isConfirmed = governor?.lemma === 'confirm' && standingOf(outline, governor) === 'FACT';
  if (that !== null && !isConfirmed && isClaim(outline, governor?.main ?? that - 1, that)) return 'OPEN';
  if (!governor) return null;
  const isDirect = that === governor.main + 1 || that === null;
  if (isDirect && VERBS_OF_DENYING.has(governor.lemma)) return governor.isNegated ? 'OPEN' : 'DENIED';
  if (isDirect && governor.isNegated && VERBS_OF_BELIEVING.has(governor.lemma)) return 'OPEN';
  return that === governor.main + 1 && governor.isNegated ? 'OPEN' : null;
}

// "Reports that", "denied reports in the press that".
const isClaim = ({ tokens }: Outline, governor: number, that: number) =>
  NOUNS_OF_CLAIMING.has(tokens[that - 1]!.lemma) ||
  tokens.slice(governor + 1, that).some(({ lemma, tag }) => tag === 'NOUN' && NOUNS_OF_CLAIMING.has(lemma));

function thatBefore({ tokens }: Outline, verb: VerbGroup, governor: VerbGroup | null): number | null {
  const limit = Math.max(governor?.main ?? 0, verb.from - MAX_CLAUSE_WORDS);
  for (let i = verb.from - 1; i > limit; i--) {
    if (/^[,;:“”"]$/.test(tokens[i]!.text)) return null;
    if (tokens[i]!.lower === 'that' && tokens[i]!.sentence === verb.sentence) return i;
  }
  return null;
}

// "Will meet" is announced, "said they would meet" too; "might meet" and "hopes they will meet" are left open.
function standingOfModal(outline: Outline, verb: VerbGroup, modal: string): Standing {
  const governor = verbBefore(outline, verb.sentence, verb.from);
  if (isDoubted(outline, verb)) return 'OPEN';
  if (governor && VERBS_OF_HOPING.has(governor.lemma)) return 'OPEN';
  if (MODALS_OF_PLANNING.has(modal)) return 'PLANNED';
  if (!MODALS_OF_DOUBT.has(modal)) return 'FACT';
  return modal === 'would' && governor && isReporting(outline, governor) ? 'PLANNED' : 'OPEN';
}

// "Analysts doubt that they will meet": the tagger takes the verb for a noun.
function isDoubted(outline: Outline, verb: VerbGroup): boolean {
  const that = thatBefore(outline, verb, null);
  return that !== null && /^(?:doubts?|doubted|hopes?)$/.test(outline.tokens[that - 1]?.lower ?? '');
}

const isReporting = ({ tokens, text }: Outline, { lemma, sentence }: VerbGroup) =>
  REPORTING.has(lemma) &&
  !tokens
    .slice(text.sentences[sentence]!.from, text.sentences[sentence]!.to)
    .some((token) => token.lower === 'if');

// "If she met him": the opener stands before the clause's subject, with no other verb between.
function isOpenClause(outline: Outline, verb: VerbGroup): boolean {
  const { tokens, text } = outline;
  const first = text.sentences[verb.sentence]!.from;
  for (let i = verb.from - 1; i >= first && i > verb.from - MAX_CLAUSE_WORDS; i--) {
    if (outline.verbAt(i) || /^[,;:“”"]$/.test(tokens[i]!.text)) return false;
    if (OPENERS_OF_DOUBT.has(tokens[i]!.lower)) return true;
  }
  return false;
}

const MAX_CLAUSE_WORDS = 15;

// "Allegedly met": somebody's claim.
function isAlleged({ tokens }: Outline, { from, main }: VerbGroup): boolean {
  return tokens.slice(Math.max(0, from - 1), main + 2).some(({ lower }) => WORDS_OF_ALLEGING.has(lower));
}

// "Has she met him?"
function isAsked({ tokens, text }: Outline, { sentence }: VerbGroup): boolean {
  const { from, to } = text.sentences[sentence]!;
  return tokens.slice(Math.max(from, to - 2), to).some((token) => token.text === '?');
}

function standingOfInfinitive(outline: Outline, verb: VerbGroup): Standing {
  const { tokens } = outline;
  const before = tokens[verb.from - 1];
  const governor = verbBefore(outline, verb.sentence, verb.from);
  if (governor?.isNegated || (before && /^(?:yet|unlikely|unable|unwilling|reluctant)$/.test(before.lower)))
    return 'DENIED';
  if (before && (before.lemma === 'refusal' || before.lemma === 'failure')) return 'DENIED';
  if (hasNo(outline, verb.from - 1)) return 'DENIED';
  // "Was to have met": it did not come to that; "turned down an invitation to meet".
  if (tokens[verb.from]!.lower !== 'to' && tokens[verb.main - 1]?.lower === 'have') return 'DENIED';
  if (governor?.lemma === 'turn' && tokens[governor.main + 1]?.lower === 'down') return 'DENIED';
  if (governor && VERBS_OF_REFUSING.has(governor.lemma)) return 'DENIED';
  const isPlanned =
    (governor !== null && VERBS_OF_PLANNING.has(governor.lemma)) ||
    (before !== undefined && WORDS_OF_PLANNING.has(before.lemma));
  if (isPlanned) return governor?.modal && MODALS_OF_DOUBT.has(governor.modal) ? 'OPEN' : 'PLANNED';
  return governor && standingOf(outline, governor) !== 'FACT' ? 'OPEN' : 'PLANNED';
}

// "Has no plans to meet".
function hasNo(outline: Outline, at: number): boolean {
  const phrase = outline.phraseAt(at);
  return phrase !== undefined && outline.tokens[phrase.from]!.lower === 'no';
}

function standingOfBare(outline: Outline, verb: VerbGroup): Standing {
  const before = outline.tokens[verb.from - 1];
  if (before && NEGATIONS.has(before.lower)) return 'DENIED';
  if (before && /^(?:of|for|about|from|against|than)$/.test(before.lower)) return 'OPEN';
  const governor = verbBefore(outline, verb.sentence, verb.from);
  if (!governor) return 'FACT';
  // "Rejected the draft, countering with an offer".
  if (before?.lower === ',' && governor.form === 'FINITE') return standingOf(outline, governor);
  if (VERBS_OF_REFUSING.has(governor.lemma) || VERBS_OF_DENYING.has(governor.lemma)) return 'DENIED';
  return standingOf(outline, governor);
}
