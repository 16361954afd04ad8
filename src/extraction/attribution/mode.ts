import type { Token } from '../../language/analysed-text.ts';
import {
  COMMUNICATED,
  HELD_IN_MIND,
  SHOWN_BY_THINGS,
  UNSAID_IF_DENIED,
} from '../../language/words/reporting-words.ts';
import type { StatementMode } from '../extraction.ts';
import type { Wording } from './kind.ts';

// A word or two in quotation marks may be irony, or a name.
const MIN_QUOTED_WORDS = 3;

/** What tells communication from thought. */
export interface Telling {
  readonly cue: readonly Token[];
  readonly content: readonly Token[];
  readonly wording: Wording;
  /** The text names a source, be it a nameless one. */
  readonly hasSource: boolean;
  /** The source is somebody with a name in the article. */
  readonly hasSpeaker: boolean;
  readonly isBeforeSource: boolean;
}

/**
 * Whether the cue tells of something communicated, or of what somebody is said to think or want. The first word of the
 * cue that tells decides: "expressed hope" was expressed, "hopes to announce" is hoped.
 */
export function modeOf(telling: Telling): StatementMode {
  const { cue, wording } = telling;
  if (isDenied(cue) || isAskedOf(telling) || isCalledOff(cue)) return 'ATTITUDE';
  if (wording.quoted >= MIN_QUOTED_WORDS || !cue.some(({ text }) => /\p{L}/u.test(text))) return 'SPEECH';
  if (isEvidence(telling) || isTopic(telling) || isIntended(cue) || isDoneToSomebody(telling))
    return 'ATTITUDE';
  const word = cue.map(tellingOf).find((told) => told !== null);
  return word ?? (opensClause(telling) || wording.quoted > 0 ? 'SPEECH' : 'ATTITUDE');
}

function tellingOf(token: Token): StatementMode | null {
  const forms = [token.lower, token.lemma];
  if (forms.some((form) => HELD_IN_MIND.has(form))) return 'ATTITUDE';
  return forms.some((form) => COMMUNICATED.has(form)) ? 'SPEECH' : null;
}

// "called off the march"
const isCalledOff = (cue: readonly Token[]): boolean =>
  cue.some(({ lemma }, at) => lemma === 'call' && cue[at + 1]?.lower === 'off');

// "flew in to protest against the sale": what it was meant for, not what was said.
const isIntended = ([first]: readonly Token[]): boolean => first?.lower === 'to';

// "The four had been accused of theft": by whom is not told, and what they did not either; "it was announced that" tells.
function isDoneToSomebody({ cue, content, hasSource }: Telling): boolean {
  const [last, before] = [cue.at(-1), cue.at(-2)];
  const isPassive =
    last?.tag === 'VERB' &&
    /(?:ed|en)$/.test(last.lower) &&
    /^(?:be|been|was|were|is|are)$/.test(before?.lower ?? '');
  return isPassive && !hasSource && !content.some(({ lower }) => lower === 'that' || lower === 'it');
}

// "did not say", "would not comment"
function isDenied(cue: readonly Token[]): boolean {
  const not = cue.findIndex(({ lower }) => /^(?:not|n['’]t|never|yet|no|short)$/.test(lower));
  return not >= 0 && cue.slice(not).some(({ lemma }) => UNSAID_IF_DENIED.has(lemma));
}

// "Asked about the strike, Ruiz said …": she was asked, she did not ask.
const isAskedOf = ({ cue, isBeforeSource, wording }: Telling): boolean =>
  wording.quoted === 0 &&
  ((isBeforeSource && cue.length === 1 && cue[0]?.text === 'Asked') || isPassivelyAsked(cue));

// "was asked about the sale"
const isPassivelyAsked = (cue: readonly Token[]): boolean =>
  cue.some(
    ({ lower }, at) => lower === 'asked' && /^(?:was|were|been|being|when)$/.test(cue[at - 1]?.lower ?? ''),
  );

// "The figures suggest …": figures do not speak.
const isEvidence = ({ cue, hasSpeaker }: Telling): boolean =>
  !hasSpeaker && cue.some(({ lemma }) => SHOWN_BY_THINGS.has(lemma));

// "has commented on the talks" and "are talking as equals" tell that somebody spoke, not what was said.
function isTopic({ cue, content, wording: { quoted } }: Telling): boolean {
  if (quoted > 0) return false;
  if (cue.some(({ lemma }) => lemma === 'comment')) return cue.at(-1)?.lower === 'on';
  const isTalk = cue.some(({ lemma, tag }) => tag === 'VERB' && (lemma === 'talk' || lemma === 'speak'));
  return isTalk && ![...cue, content[0]].some((word) => word && LEADS_TO_WORDS.has(word.lower));
}

const LEADS_TO_WORDS = new Set([
  'about',
  'of',
  'that',
  'how',
  'why',
  'whether',
  'what',
  'against',
  'for',
  'out',
  'to',
]);

// An unknown verb with "that" after it ("updated that …") is one of saying; those of thinking are few, and listed.
const opensClause = ({ content }: Telling): boolean => content[0]?.lower === 'that';
