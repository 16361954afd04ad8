import type { ReadName } from '../reading.ts';
import type { WordRange } from '../windows.ts';
import type { Words } from '../words.ts';
import { readAcronyms } from './acronyms.ts';
import { bioRuns } from './bio.ts';
import { readCountries } from './countries.ts';
import { findNamesEverywhere } from './everywhere.ts';
import type { NameChances } from './name-chances.ts';
import { hasCapital, NameRoll } from './name-roll.ts';
import { COUNTRY, NAME_LABELS, NAME_TYPES } from './name-type.ts';
import { giveOneTypePerName } from './one-type-per-name.ts';
import { findPartsOfNames } from './parts-of-names.ts';

/** Nats that a word outside names gains: the encoder alone is a little too ready to see one. */
const OUTSIDE_BONUS = 0.5;

/**
 * The names of an article in reading order: what the encoder saw, then second looks at the whole article. No name goes on
 * from one window into the next.
 */
export function readNames(
  words: Words,
  chances: NameChances,
  windows: readonly WordRange[],
): readonly ReadName[] {
  const isBreak = breaksOf(words, windows);
  const roll = firstLook(words, chances, isBreak);
  giveOneTypePerName(roll);
  readAcronyms(roll);
  findNamesEverywhere(roll);
  findPartsOfNames(roll);
  const name = ({ from, to }: WordRange, type: number, probability: number): ReadName => ({
    start: words.start[from]!,
    end: words.end[to - 1]!,
    type: NAME_TYPES[type]!,
    probability,
  });
  return [
    ...roll.mentions
      .filter(({ type }) => type !== COUNTRY)
      .map((mention) => name(mention, mention.type, mention.chances[mention.type]!)),
    ...readCountries(roll, isBreak).map((country) => name(country, COUNTRY, country.chance)),
  ].sort(inReadingOrder);
}

function firstLook(words: Words, chances: NameChances, isBreak: (word: number) => boolean): NameRoll {
  const roll = new NameRoll(words, chances);
  const runs = bioRuns({
    words: words.count,
    labels: NAME_LABELS,
    chance: (word, label) => chances.name(word, label),
    outsideBonus: OUTSIDE_BONUS,
    isBreak,
  });
  for (const { from, to, type } of runs) {
    if (!hasCapital(words, from, to)) continue;
    const end = withoutPossessive(words, from, withoutLeadingOn(words, from, to));
    roll.enter(from, end, type, chances.ofTypes(from, to));
  }
  return roll;
}

// "the Government of" is a name cut short: what it leads on to is another name, or none.
function withoutLeadingOn({ form }: Words, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && LEADS_ON.has(form[end - 1]!) && form[end - 2] !== '-') end -= 1;
  return end;
}

const LEADS_ON = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to']);

// "Ruiz's" is the name and a mark of case.
function withoutPossessive({ form }: Words, from: number, to: number): number {
  const isPossessive = to - from > 2 && form[to - 1] === 's' && /^['’]$/.test(form[to - 2]!);
  return isPossessive ? to - 2 : to;
}

function breaksOf({ paragraph, count }: Words, windows: readonly WordRange[]): (word: number) => boolean {
  const breaks = new Uint8Array(count);
  for (const { from } of windows) breaks[from] = 1;
  return (word) => breaks[word] === 1 || (word > 0 && paragraph[word] !== paragraph[word - 1]);
}

function inReadingOrder(left: ReadName, right: ReadName): number {
  return left.start - right.start || right.end - left.end || (left.type < right.type ? -1 : 1);
}
