import type { EventKind } from '../../extraction.ts';
import { PLAIN_MODIFIERS } from '../../../language/words/event-nouns.ts';
import type { Complement } from '../clauses/complements.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { isContact } from '../sighting.ts';

// A name of more words is a sentence.
const MAX_NAME_WORDS = 9;

/** The words of a phrase as a name: without article and praise, with what it is about. */
export function nameWords(
  outline: Outline,
  phrase: Phrase,
  kind: EventKind,
  after: readonly Complement[],
): string {
  const { tokens, text } = outline;
  let from = phrase.from;
  while (from < phrase.head && isLeadingWord(outline, from)) from++;
  let to = phrase.to;
  for (const { preposition, to: end, isDate } of after) {
    if (
      isDate ||
      isContact(kind) ||
      !/^(?:of|on|for|against|to)$/.test(preposition) ||
      end - from > MAX_NAME_WORDS
    )
      break;
    to = end;
  }
  const place = placeOf(outline, from, to);
  return tidy(tokens[from] ? text.text.slice(place.start, place.end) : '');
}

function isLeadingWord({ tokens }: Outline, i: number): boolean {
  const { lower, tag, text } = tokens[i]!;
  return (
    tag === 'DET' ||
    tag === 'PUNCT' ||
    (PLAIN_MODIFIERS.has(lower) && tokens[i + 1]?.text !== '-') ||
    /^[“”"]$/.test(text)
  );
}

/** Words without quotation marks, on one line. */
export function tidy(words: string): string {
  return words
    .replace(/[“”"]|''|``/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;.]+$/, '')
    .trim();
}
