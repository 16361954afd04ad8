import { PLAIN_LETTERS } from './letters.ts';

/** Lower case, no diacritics, Cyrillic and Greek in Latin letters; other scripts stay as they are. */
export function foldLetters(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.toLowerCase();
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return bare.replace(/[^\x20-\x7e]/gu, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}

/** The words of a text, folded; apostrophes inside a word are dropped ("O'Neil" is "oneil"). */
export function foldedWords(text: string): string[] {
  return (
    foldLetters(text)
      .replace(/(?<=\p{L})['’ʼ`](?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A name as a person would print it: one kind of spaces and of dashes, no marks around it, capitals only where they belong. */
export function tidyName(name: string): string {
  const tidy = name
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}\s]+/gu, ' ')
    .replace(/[‐‑–]/gu, '-')
    .replace(/[’ʼ`]/gu, "'")
    .replace(/^[\s"“”«»,;:]+|[\s"“”«»,;:]+$/gu, '')
    .trim();
  return isShouted(tidy)
    ? tidy.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())
    : tidy;
}

// "ANA RUIZ" in a headline or a dateline; "NATO" and "J.K. Lind" are not shouted.
function isShouted(name: string): boolean {
  return (
    name.includes(' ') &&
    name === name.toUpperCase() &&
    /\p{Lu}{3}.*\s.*\p{Lu}{2}|\p{Lu}{2}.*\s.*\p{Lu}{3}/u.test(name)
  );
}
