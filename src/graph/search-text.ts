import { stemmer } from 'stemmer';

// Too common to tell one text from another; an asked question is full of them.
const COMMON_WORDS = new Set(
  'a about an and are as at be been but by did do does for from had has have he her his how i if in into is it its of on or our she so such than that the their them there they this to was we were what when where which who will with would you your'.split(
    ' ',
  ),
);

// Nobody types more of a name before looking at what was found; longer beginnings only fill the index.
const MAX_TYPED_CHARS = 12;

/** A running text as it is searched: folded, lower case, stems, a space between. */
export function searchText(text: string): string {
  return foldedWords(text).map(stemmer).join(' ');
}

/** Names as they are searched: stems, and on a second line every beginning of a word, for those who still type. */
export function nameSearchText(names: readonly string[]): string {
  const words = unique(names.flatMap(foldedWords));
  const stems = unique(words.map(stemmer));
  const beginnings = unique([...words, ...words.flatMap(beginningsOf)]).filter(
    (word) => !stems.includes(word),
  );
  return [stems.join(' '), beginnings.join(' ')].join('\n').trim();
}

/** The words to look for in a search text, without the common ones unless there are no others. */
export function searchWords(query: string): string[] {
  const words = foldedWords(query);
  const telling = words.filter((word) => !COMMON_WORDS.has(word));
  return unique((telling.length > 0 ? telling : words).map(stemmer));
}

// Letters that no decomposition turns into a base letter and a mark.
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

function foldedWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?![\p{L}\p{N}])/gu, ' ')
    .replace(/['’]/g, '')
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter);
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function beginningsOf(word: string): string[] {
  const letters = Array.from(word);
  const longest = Math.min(letters.length - 1, MAX_TYPED_CHARS);
  return Array.from({ length: Math.max(0, longest - 1) }, (_, i) => letters.slice(0, i + 2).join(''));
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
