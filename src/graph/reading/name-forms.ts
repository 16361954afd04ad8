/** Words that stand before a name and are no part of it. Data; any office or form of address of the news may be added. */
const TITLES = new Set(
  `mr mrs ms miss mx dr doctor prof professor sir dame lord lady king queen prince princess emperor pope saint st
  president vice deputy acting former prime premier first foreign defence defense finance interior economy health
  justice energy trade culture education labour labor minister ministry secretary general attorney chancellor
  governor mayor senator congressman congresswoman representative speaker ambassador envoy special chief chairman
  chairwoman chair chairperson director spokesman spokeswoman spokesperson commissioner judge justice minister
  captain colonel major lieutenant sergeant marshal admiral commander leader ceo executive the of and us u s uk
  russian ukrainian american british french german chinese european`.split(/\s+/),
);

/** Lower case without accents and marks, words parted by single spaces: "Dvořák’s" gives "dvorak s". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A folded name without the titles before it; the whole name where it is nothing but titles. */
export function withoutTitles(folded: string): string {
  const words = folded.split(' ');
  const first = words.findIndex((word) => !TITLES.has(word));
  return first <= 0 ? folded : words.slice(first).join(' ');
}

/**
 * A folded name as any usual transliteration of it is spelt: "chaikovskyy", "chaikovskiy" and "chaikovsky" are one. Two
 * names that are pronounced alike may fall together, so it only tells who may be meant.
 */
export function spelling(folded: string): string {
  return folded
    .replace(/(iy|yy|ij|yj|ii|ey|ei|y|j|i)(?= |$)/g, 'i')
    .replace(/ff(?= |$)/g, 'v')
    .replace(/tsch|tch|ch|cz/g, 'c')
    .replace(/shch|sch|sh|sz/g, 's')
    .replace(/zh|dzh|dj/g, 'z')
    .replace(/kh|gh|q/g, 'k')
    .replace(/ck|ks|x/g, 'k')
    .replace(/ou|oo/g, 'u')
    .replace(/w/g, 'v')
    .replace(/y|j/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

const ENDINGS = ['sky', 'skyy', 'skiy', 'skij', 'skii', 'ski'];

/** Words under which a full-text index may know a name that is spelt otherwise there; the given words first. */
export function spellingsOf(folded: string): readonly string[] {
  const words = folded.split(' ');
  return [...new Set([...words, ...words.flatMap(otherSpellings)])];
}

function otherSpellings(word: string): readonly string[] {
  const family = /^(.{2,})(?:sky|skyy|skiy|skij|skii|ski)$/.exec(word);
  if (family) return ENDINGS.map((ending) => `${family[1]}${ending}`);
  const stem = /^(.{3,}?)(?:iy|yy|ij|ii|y|i)$/.exec(word)?.[1];
  const endings = stem ? ['y', 'yy', 'iy', 'ij', 'ii', 'i'].map((ending) => stem + ending) : [];
  const swaps = [
    word.replace(/ff$/, 'v'),
    word.replace(/v$/, 'ff'),
    word.replaceAll('w', 'v'),
    word.replaceAll('v', 'w'),
    word.replaceAll('ou', 'u'),
    word.replaceAll('kh', 'h'),
    word.replace(/yev/g, 'ev'),
    word.replace(/ye/g, 'e'),
  ];
  return [...endings, ...swaps.filter((other) => other !== word)];
}
