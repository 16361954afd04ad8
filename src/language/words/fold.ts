/** A word as it is compared: lower case, without accents and apostrophes; "Szijjártó’s" stays a possessive. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : spellPlainly(lower);
}

const PLAIN = /^[a-z0-9 -]*$/;

/** Letters that Unicode does not take apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

function spellPlainly(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}.'’‘ʻʼ`]/gu, '')
    .replace(/[łøđðıßæœþ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

/** A word's sound in rough: spellings that transliteration leaves open become one: "Yuriy" and "Yury", "Mahmoud" and "Mahmood",
 * "Ghebre" and "Gebre". */
export function skeleton(word: string): string {
  return fold(word)
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/t?ch/g, 'ch')
    .replace(/dj/g, 'j')
    .replace(/(?:ou|oo)/g, 'u')
    .replace(/(?:iy|ij|yi|yy|ii|y)/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1/g, '$1')
    .replace(/(?:ie|ei)/g, 'e');
}
