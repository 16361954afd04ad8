import { article, type ArticleByHand, type Named } from '../../resolution/article-by-hand.ts';

const GIVEN =
  'Anna Bogdan Carla Dagmar Edda Finn Gita Hugo Ines Jonas Kira Lars Mina Nils Olga Pavel Rosa Sven Tilda Uwe Vera Wim'.split(
    ' ',
  );
const OFFICES = ['president', 'foreign minister', 'prime minister', 'mayor', 'spokesman', 'governor'];
const COUNTRIES = 'UA RU US FR DE PL NO SE FI PT ES IT MX PE BR KE NG IN JP AU'.split(' ');
const BODIES = ['Union', 'Bank', 'Party', 'Institute', 'Ministry', 'Agency', 'Council', 'Group'];
const WORDS =
  'harbour truce ferry island council budget storm bridge tariff fishing border winter energy school hospital railway vote treaty aid prison forest mining airport flood farmers wages pension visa customs inquiry'.split(
    ' ',
  );
const KINDS = ['CALL', 'MEETING', 'VISIT', 'ATTACK', 'CEASEFIRE'] as const;
const SYLLABLES = 'ba da fa ga ka la ma na pa ra sa ta va bo do fo go ko lo mo no po ro so to vo'.split(' ');

// Beside these most surnames have one bearer; the commonest has about one in 140 people, as in a large archive.
const SURNAMES = 20_000;

/** Always the same number from 0 to 1 for the same two; far from its neighbours'. */
export function chance(of: number, salt: number): number {
  let mixed = Math.imul(of + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

/** One of the items, always the same for the same two numbers. */
export const pick = <Item>(items: readonly Item[], of: number, salt: number): Item =>
  items[Math.floor(chance(of, salt) * items.length)]!;

/** A name of syllables, another for every number. */
export function madeName(number: number): string {
  let [name, rest] = ['', number + SYLLABLES.length];
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) name += SYLLABLES[rest % SYLLABLES.length]!;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Number n of a made archive: fourteen people, four organizations, two events, twenty statements. */
export function madeArticle(number: number): ArticleByHand {
  const people = Array.from({ length: 14 }, (_, at) => person(number * 14 + at));
  const bodies = Array.from({ length: 4 }, (_, at) => body(number * 4 + at));
  const names = people.map(({ name }) => name);
  const events = [0, 1].map((at) => ({
    kind: pick(KINDS, number, 30 + at),
    name: `${words(2, number + at)} ${at === 0 ? 'talks' : 'deal'}`,
    date: dayOf(number),
    who: names.slice(3 * at, 3 * at + 2),
    marks: [pick(WORDS, number, 40 + at)],
  }));
  const said = Array.from({ length: 20 }, (_, at) => ({
    by: names[at % names.length]!,
    words: words(22, number * 20 + at),
  }));
  return article(`made-${number}`, [...people, ...bodies], { publishedAt: dayOf(number), events, said });
}

function person(number: number): Named {
  const family = madeName(Math.floor(SURNAMES * chance(number, 1) ** 2));
  const name = `${pick(GIVEN, number, 2)} ${family}`;
  const role = `${pick(OFFICES, number, 4)} of ${pick(COUNTRIES, number, 5)}`;
  return { name, forms: [family], ...(chance(number, 3) < 0.3 ? { role } : {}) };
}

function body(number: number): Named {
  const name = `${madeName(Math.floor(SURNAMES * chance(number, 6)))} ${pick(WORDS, number, 7)} ${pick(BODIES, number, 8)}`;
  return { type: 'ORGANIZATION', name: name.replace(/\b[a-z]/gu, (letter) => letter.toUpperCase()) };
}

/** So many words that make no sense, always the same for the same number. */
export const words = (count: number, of: number): string =>
  Array.from({ length: count }, (_, at) => pick(WORDS, of, 50 + at)).join(' ');

const dayOf = (number: number): string =>
  new Date(Date.UTC(2031, 0, 1 + Math.floor(1000 * chance(number, 9)))).toISOString().slice(0, 10);
