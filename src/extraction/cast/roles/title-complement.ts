import type { Token } from '../../../language/analysed-text.ts';
import type { Stage } from '../stage.ts';

/** They lead from an office to what it is for or whom it belongs to. */
export const PREPOSITIONS = new Set(['of', 'for', 'to', 'at', 'in', 'on']);

/**
 * "of the European Commission", "at Acme": up to the named whole, or to the nouns after the preposition; what the office
 * is for may stand before it: "professor of law and trade at Acme University".
 */
export function endOfComplement(stage: Stage, from: number, limit: number): number {
  let end = from;
  for (let phrase = 0; phrase < MOST_PHRASES; phrase++) {
    if (!PREPOSITIONS.has(stage.token(end)?.lower ?? '')) return end;
    const { to, isWhole } = endOfPhrase(stage, end + 1, limit);
    if (isWhole || to === end) return to;
    // Nouns alone say what the office is for; a further phrase belongs to it only where it names the whole.
    if (phrase > 0 || to === end + 1) return from === end ? to : end;
    end = to;
  }
  return end;
}

const MOST_PHRASES = 2;

/** The end of the name or the nouns after a preposition; that of the preposition before them for a person's name. */
function endOfPhrase(
  stage: Stage,
  from: number,
  limit: number,
): { readonly to: number; readonly isWhole: boolean } {
  let i = from;
  while (i < limit && ['the', 'a', 'an'].includes(stage.tokens[i]!.lower)) i++;
  while (i < limit) {
    const appearance = stage.appearanceAt(i);
    if (appearance?.figure.type === 'PERSON') return { to: from - 1, isWhole: true };
    if (appearance) return { to: appearance.to, isWhole: true };
    const isJoined = i > from && (joins(stage, i) || isHyphened(stage, i));
    if (!isJoined && !NAMING.has(stage.tokens[i]!.tag)) break;
    i++;
  }
  return { to: i, isWhole: false };
}

/** "state-backed", "British-based" come as three tokens. */
function isHyphened(stage: Stage, at: number): boolean {
  const hyphen = stage.token(at)?.text === '-' ? at : at - 1;
  const [before, mark, after] = [stage.token(hyphen - 1), stage.token(hyphen), stage.token(hyphen + 1)];
  return mark?.text === '-' && before?.end === mark.start && after?.start === mark.end;
}

/** "trade and industry", "Health and Welfare": not "New Hampshire and longtime ally". */
function joins(stage: Stage, at: number): boolean {
  const next = stage.token(at + 1);
  if (stage.token(at)?.lower !== 'and' || !next || !NAMING.has(next.tag)) return false;
  return isCapitalised(next) === isCapitalised(stage.token(at - 1));
}

const NAMING = new Set(['NOUN', 'ADJ', 'PROPN']);
const isCapitalised = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
