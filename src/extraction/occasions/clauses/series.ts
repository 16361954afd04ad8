import { isOffice } from './is-office.ts';
import type { Outline } from './outline.ts';
import type { Phrase } from './phrases.ts';
import type { Run } from './runs.ts';

// Longer ones are lists of something else.
const MAX_MEMBERS = 12;

/**
 * The members of a series that begins at a word: "Ana Ruiz, the mayor, and Bo Lind of the union" has two, the mayor is
 * only said of Ana Ruiz. Empty where no noun begins there.
 */
export function seriesFrom(
  outline: Outline,
  from: number,
  sentence: number,
  isInSubject: boolean,
): readonly Run[] {
  const limit = outline.text.sentences[sentence]!.to;
  const members: Run[] = [];
  let isClosed = false;
  for (let at = from; members.length < MAX_MEMBERS;) {
    const member = memberFrom(outline, at, limit);
    if (!member || (members.length > 0 && !isInSubject && opensClause(outline, member))) break;
    const isSaidOfLast =
      outline.tokens[at - 1]?.lower === ',' && members.length > 0 && isOfficeAt(outline, at);
    if (!isSaidOfLast) members.push(member);
    const joint = jointAt(outline, member.to);
    if (joint === null) break;
    isClosed ||= joint.isLast;
    at = joint.next;
  }
  // "By Ruiz, Lind": a comma joins only what an "and" closes.
  return isClosed ? members : members.slice(0, 1);
}

// A noun with what hangs on it and the bracket behind it: "the head of the union (GMB)".
function memberFrom(outline: Outline, at: number, limit: number): Run | null {
  let to = innermost(outline, at)?.to;
  while (to !== undefined && HANGS.test(outline.tokens[to]?.lower ?? '')) {
    const hanging = innermost(outline, to + 1);
    if (!hanging) break;
    to = hanging.to;
  }
  return to === undefined || to > limit ? null : { from: at, to: afterBracket(outline, to) };
}

const HANGS = /^(?:of|to)$/;

function innermost(outline: Outline, at: number): Phrase | undefined {
  let phrase = outline.phraseAt(at);
  while (phrase && outline.phrases[phrase.index + 1]?.owner === phrase.index)
    phrase = outline.phrases[phrase.index + 1];
  return phrase;
}

function afterBracket({ tokens }: Outline, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const closing = tokens.slice(at, at + 12).findIndex(({ text }) => text === ')');
  return closing < 0 ? at : at + closing + 1;
}

// "By Ruiz and Lind left": what follows the "and" is a sentence of its own.
function opensClause({ tokens }: Outline, { to }: Run): boolean {
  return /^(?:VERB|AUX)$/.test(tokens[to]?.tag ?? '') && !/(?:ing|ed)$/.test(tokens[to]!.lower);
}

// "The mayor" of "Ana Ruiz, the mayor, and Bo Lind".
function isOfficeAt(outline: Outline, at: number): boolean {
  const phrase = outline.phraseAt(at);
  return phrase !== undefined && isOffice(outline, phrase);
}

function jointAt({ tokens }: Outline, at: number): { next: number; isLast: boolean } | null {
  const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  // "The head of the union and of the league", "by Ruiz and by Lind".
  if (first === 'and' && (second === 'of' || second === 'by')) return { next: at + 2, isLast: true };
  if (first === 'and' || first === '&') return { next: at + 1, isLast: true };
  if (first === ',' && second === 'and') return { next: at + 2, isLast: true };
  if ((first === 'as' && second === 'well') || (first === 'along' && second === 'with'))
    return { next: at + (first === 'as' ? 3 : 2), isLast: true };
  return first === ',' ? { next: at + 1, isLast: false } : null;
}
