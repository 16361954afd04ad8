import type { NameInText } from './name-in-text.ts';

/** One letter is no name to the reader; these words around it make it the platform. */
const ON_X =
  /\b(?:[Oo]n|via|[Pp]latform|network) (X)(?=[\s,.;:)]|$)|\b(X) (?:post|account)\b|\b(X),? \(?(?:formerly|previously) (?:known as )?Twitter/g;

/** The places where the text speaks of the platform X. */
export function mentionsOfX(text: string): NameInText[] {
  return [...text.matchAll(ON_X)].map((match) => {
    const start = match.index + match[0].indexOf('X');
    return {
      start,
      end: start + 1,
      type: 'ORGANIZATION',
      probability: 1,
      text: 'X',
      words: ['x'],
      titles: [],
    };
  });
}
