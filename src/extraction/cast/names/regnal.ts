import type { NameInText } from './name-in-text.ts';

const TITLE =
  /(?<![\p{L}\p{N}])((?:Crown )?(?:King|Queen|Prince|Princess)|Pope|Emperor|Empress|Sheikha?|Shaikh|Emir|Sultan|Mullah)\s$/u;
// "Crown Princess " is the longest.
const MOST_CHARS = 20;

/** The title before a name that is part of it where the name is one word: "King Olaf", "Pope Leo"; null where none stands. */
export function regnalTitle(text: string, { start }: NameInText): string | null {
  return TITLE.exec(text.slice(Math.max(0, start - MOST_CHARS), start))?.[1] ?? null;
}

/** True for titles that nobody is called by who does not bear them with the full name too; a sheikh may go without. */
export const isOwnTitle = (title: string): boolean => !/^(?:Sheikh|Shaikh|Mullah)/.test(title);

/** "Olaf II", "Leo XIV": a name with a number is one of a king or a pope. */
export const isNumbered = (words: readonly string[]): boolean =>
  words.length === 2 && /^(?:i{1,3}|iv|vi{0,3}|ix|x[iv]*|xvi{0,3})$/.test(words[1]!);
