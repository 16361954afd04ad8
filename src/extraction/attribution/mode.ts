import type { Token } from '../../language/analysed-text.ts';
import { COMMUNICATED, HELD_IN_MIND, UNSAID_IF_DENIED } from '../../language/words/reporting-words.ts';
import type { StatementMode } from '../extraction.ts';
import type { Wording } from './kind.ts';

// A word or two in quotation marks may be irony, or a name.
const MIN_QUOTED_WORDS = 3;

/**
 * Whether the cue tells of something communicated, or of what somebody is said to think or want. The first word of the
 * cue that tells decides: "expressed hope" was expressed, "hopes to announce" is hoped.
 */
export function modeOf(cue: readonly Token[], content: readonly Token[], { quoted }: Wording): StatementMode {
  if (isDenied(cue)) return 'ATTITUDE';
  if (quoted >= MIN_QUOTED_WORDS || !cue.some(({ text }) => /\p{L}/u.test(text))) return 'SPEECH';
  for (const token of cue) {
    const telling = tellingOf(token);
    if (telling) return telling;
  }
  return opensClause(content) || quoted > 0 ? 'SPEECH' : 'ATTITUDE';
}

function tellingOf(token: Token): StatementMode | null {
  const forms = [token.lower, token.lemma];
  const isSpoken = forms.some((form) => COMMUNICATED.has(form));
  const isHeld = forms.some((form) => HELD_IN_MIND.has(form));
  if (isHeld) return 'ATTITUDE';
  return isSpoken ? 'SPEECH' : null;
}

// "did not say", "would not comment"
function isDenied(cue: readonly Token[]): boolean {
  const not = cue.findIndex(
    ({ lower }) => lower === 'not' || lower === "n't" || lower === 'n’t' || lower === 'never',
  );
  return not >= 0 && cue.slice(not).some(({ lemma }) => UNSAID_IF_DENIED.has(lemma));
}

// An unknown verb with "that" after it ("updated that …") is one of saying; those of thinking are few, and listed.
const opensClause = (content: readonly Token[]): boolean =>
  content[0]?.lower === 'that' || content[0]?.lower === 'whether' || content[0]?.lower === 'how';
