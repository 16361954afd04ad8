import { officeOf } from '../../../language/words/offices.ts';
import type { Outline } from './outline.ts';
import type { Phrase } from './phrases.ts';
import { phraseRun, type Run } from './runs.ts';

/**
 * A subject with the words between commas after it: of "the mayor, Ana Ruiz, met" it is Ana Ruiz, of "Lind and his host,
 * Ana Ruiz, met" all of it; "Ana Ruiz, the mayor, met" stays Ana Ruiz.
 */
export function withApposition(outline: Outline, subject: Run, opening: number, closing: number): Run {
  const named = phraseRun(outline, closing - 1, opening + 1);
  if (named?.from !== opening + 1 || isDescription(outline, outline.phraseAt(named.from))) return subject;
  if (isDescription(outline, mainPhrase(outline, subject))) return named;
  const last = outline.phraseAt(opening - 1);
  const isJoined = last !== undefined && outline.tokens[last.from - 1]?.lower === 'and';
  return isJoined && isDescription(outline, last) ? { from: subject.from, to: closing } : subject;
}

function isDescription({ tokens }: Outline, phrase: Phrase | undefined): boolean {
  const head = phrase && tokens[phrase.head];
  return head !== undefined && (head.tag === 'NOUN' || officeOf(head.lower) !== undefined);
}

// "The union's leader": the leader.
function mainPhrase(outline: Outline, { from }: Run): Phrase | undefined {
  let phrase = outline.phraseAt(from);
  while (phrase && outline.phrases[phrase.index + 1]?.owner === phrase.index)
    phrase = outline.phrases[phrase.index + 1];
  return phrase;
}
