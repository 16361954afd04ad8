import type { Offsets } from '../language/offsets.ts';
import type { GoldArticle } from './gold.ts';
import { pairOff, type Tally } from './tally.ts';
import { touched, wordsOf, type Word } from './words.ts';

export const NAME_TYPES = ['PERSON', 'ORGANIZATION', 'COUNTRY'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A mention that was found, with the entity's type. */
export interface FoundName extends Offsets {
  readonly type: string;
  readonly isoCode: string | null;
}

/** The result on one article and type. */
export interface NameResult {
  /** Same type, and a word that is no title is shared. */
  readonly found: Tally;
  /** The same words, titles and "the" aside. */
  readonly exact: Tally;
  readonly errors: readonly string[];
}

const TITLES = new Set(
  (
    'the a an mr mrs ms miss dr prof professor sir dame lord lady president vice deputy prime minister premier chancellor ' +
    'king queen prince princess crown sheikh sheikha emir secretary general foreign defence defense finance interior ' +
    'ministers spokesman spokeswoman spokesperson senator governor mayor ambassador envoy justice judge chief chairman ' +
    'chairwoman chair director ceo captain colonel col gen lieutenant lt major maj sergeant sgt constable inspector pope ' +
    'father rev reverend bishop archbishop imam ayatollah former acting excellency highness royal his her'
  ).split(' '),
);

// What is right in another way is not held against: "Kenyan" for Kenya, a name inside another.
const SPARED: Readonly<Record<NameType, readonly string[]>> = {
  PERSON: ['MISC', 'FACILITY', 'PRODUCT', 'NORP'],
  ORGANIZATION: ['MISC', 'FACILITY', 'PRODUCT', 'NORP'],
  COUNTRY: ['NORP', 'ORGANIZATION', 'MISC', 'FACILITY', 'LOCATION', 'PRODUCT'],
};

interface Marked {
  readonly words: readonly number[];
  readonly isoCode: string | null;
  readonly line: string;
}

/** Scores one article as the newswire scorer does; the address in its first line is left out. */
export function scoreNames(
  { text, entities = [] }: GoldArticle,
  found: readonly FoundName[],
  type: NameType,
): NameResult {
  const words = wordsOf(text);
  const head = /^https?:/.test(text) && text.includes('\n') ? text.indexOf('\n') : 0;
  const mark = (name: Offsets & { isoCode?: string | null | undefined }): Marked => ({
    words: bareWords(words, name),
    isoCode: name.isoCode ?? null,
    line: `${text.slice(name.start, name.end)}  …${text.slice(Math.max(0, name.start - 40), name.end + 40).replace(/\s+/g, ' ')}…`,
  });
  const counts = (name: Offsets) =>
    name.start >= head && /\p{Lu}|\p{Lo}/u.test(text.slice(name.start, name.end));
  const gold = entities.filter((one) => one.type === type && counts(one)).map(mark);
  const got = onceEach(found.filter((one) => one.type === type && counts(one))).map(mark);
  const spared = entities
    .filter((one) => SPARED[type].includes(one.type))
    .map((one) => touched(words, [one]));
  const paired = pairOff(pairsOf(gold, got, type));
  const held = got.filter(
    (one) => paired.found.has(one) || !spared.some((place) => one.words.every((i) => place.has(i))),
  );
  const exact = [...paired.gold].filter(([left, right]) => left.words.join() === right.words.join()).length;
  return {
    found: { hit: paired.gold.size, found: held.length, wanted: gold.length },
    exact: { hit: exact, found: held.length, wanted: gold.length },
    errors: [
      ...gold.filter((one) => !paired.gold.has(one)).map((one) => `missed ${type}: ${one.line}`),
      ...held.filter((one) => !paired.found.has(one)).map((one) => `wrong ${type}: ${one.line}`),
    ],
  };
}

// A title is no part of a name, unless there is nothing else.
function bareWords(words: readonly Word[], place: Offsets): number[] {
  const all = [...touched(words, [place])];
  const bare = all.filter((i) => !TITLES.has(words[i]!.word));
  return bare.length > 0 ? bare : all;
}

function onceEach(names: readonly FoundName[]): FoundName[] {
  const seen = new Set<string>();
  return names.filter(({ start, end }) => {
    const place = `${start}-${end}`;
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
}

function pairsOf(gold: readonly Marked[], found: readonly Marked[], type: NameType) {
  const pairs = gold.flatMap((left) =>
    found
      .filter((right) => type !== 'COUNTRY' || right.isoCode === null || right.isoCode === left.isoCode)
      .map((right) => ({
        gold: left,
        found: right,
        shared:
          left.words.filter((i) => right.words.includes(i)).length /
          Math.max(left.words.length, right.words.length),
      })),
  );
  return pairs.filter((pair) => pair.shared > 0).sort((a, b) => b.shared - a.shared);
}
