import type { Token } from '../../language/analysed-text.ts';
import {
  COMMUNICATED,
  HELD_IN_MIND,
  SHOWN_BY_THINGS,
  UNSAID_IF_DENIED,
} from '../../language/words/reporting-words.ts';
import type { StatementMode } from '../extraction.ts';
import type { Wording } from './kind.ts';
import { isToldWithoutWords, type Told } from './told-without-words.ts';

// A word or two in quotation marks may be irony, or a name.
const MIN_QUOTED_WORDS = 3;

/** What tells communication from thought. */
export interface Telling extends Told {
  readonly wording: Wording;
}

/**
 * Whether the cue tells of something communicated, or of what somebody is said to think or want. The first word of the
 * cue that tells decides: "expressed hope" was expressed, "hopes to announce" is hoped.
 */
export function modeOf(telling: Telling): StatementMode {
  const { cue, wording } = telling;
  if (isDenied(cue) || isAskedOf(telling) || isCalledOff(cue)) return 'ATTITUDE';
  if (wording.quoted >= MIN_QUOTED_WORDS || !cue.some(({ text }) => /\p{L}/u.test(text))) return 'SPEECH';
  if (isViewGiven(telling)) return 'SPEECH';
  if (isEvidence(telling) || isTopic(telling) || isToldWithoutWords(telling)) return 'ATTITUDE';
  const word = cue.map(tellingOf).find((told) => told !== null);
  return word ?? (opensClause(telling) || isMostlyQuoted(wording) ? 'SPEECH' : 'ATTITUDE');
}

// "nullified the “seasonal” rules": a word in quotation marks does not make an unknown verb one of saying.
const isMostlyQuoted = ({ quoted, plain }: Wording): boolean => quoted > 0 && quoted * 2 >= plain;

function tellingOf(token: Token): StatementMode | null {
  const forms = [token.lower, token.lemma];
  // "has long demanded"
  if (token.lower === 'long' && token.tag !== 'VERB') return null;
  if (forms.some((form) => HELD_IN_MIND.has(form))) return 'ATTITUDE';
  return forms.some((form) => COMMUNICATED.has(form)) ? 'SPEECH' : null;
}

// "called off the march"
const isCalledOff = (cue: readonly Token[]): boolean =>
  cue.some(({ lemma }, at) => lemma === 'call' && cue[at + 1]?.lower === 'off');

// "did not say", "would not comment"
function isDenied(cue: readonly Token[]): boolean {
  const not = cue.findIndex(({ lower }) => /^(?:not|n['’]t|never|yet|no|short)$/.test(lower));
  return not >= 0 && cue.slice(not).some(({ lemma }) => UNSAID_IF_DENIED.has(lemma));
}

// "Asked about the strike, Ruiz said …": she was asked, she did not ask.
const isAskedOf = ({ cue, wording }: Telling): boolean =>
  wording.quoted === 0 && ((cue.length === 1 && cue[0]?.text === 'Asked') || isPassivelyAsked(cue));

// "was asked about the sale"
const isPassivelyAsked = (cue: readonly Token[]): boolean =>
  cue.some(
    ({ lower }, at) => lower === 'asked' && /^(?:was|were|been|being|when)$/.test(cue[at - 1]?.lower ?? ''),
  );

// "The figures suggest …": figures do not speak. Nor do they point out.
const isEvidence = ({ cue, hasSpeaker }: Telling): boolean =>
  !hasSpeaker && cue.some(({ lemma }, at) => SHOWN_BY_THINGS.has(lemma) && cue[at + 1]?.lower !== 'out');

const COURTS = /^(?:courts?|judges?|tribunals?|jury|inquiry|ombudsman)$/;

// "The court found that …", "was of the view that …"
const isViewGiven = ({ cue, source, content }: Telling): boolean =>
  (/^(?:finds?|found)$/.test(cue.at(-1)?.lower ?? '') && source.some(({ lower }) => COURTS.test(lower))) ||
  (cue.at(-1)?.lower === 'of' && cue.at(-2)?.lemma === 'be' && content[1]?.lower === 'view') ||
  /\bof the (?:view|opinion)\b/.test(cue.map(({ lower }) => lower).join(' '));

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
