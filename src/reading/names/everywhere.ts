import type { Mention, NameRoll } from './name-roll.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';

/** How sure the encoder must be of a name at one place for it to be sought at others. */
const SURE = 0.6;
/** What the encoder must give the other place for being any name at all. */
const LEAST_THERE = 0.03;

/** Finds a name that is sure at one place at all others: "Hope" is a name where Hope was one before. */
export function findNamesEverywhere(roll: NameRoll): void {
  const known = knownNames(roll);
  const rank = new Map([...known.keys()].map((phrase, i) => [phrase, i]));
  const longestFirst = ({ phrase, from, to }: Occurrence, right: Occurrence): number =>
    right.to - right.from - (to - from) || rank.get(phrase)! - rank.get(right.phrase)! || from - right.from;
  for (const { phrase, from, to } of occurrencesOf(known.keys(), roll.words).sort(longestFirst)) {
    if (!roll.isFree(from, to) || roll.chances.ofAnyName(from, to) < LEAST_THERE) continue;
    roll.add(from, to, known.get(phrase)!.type);
  }
}

function knownNames(roll: NameRoll): Map<string, Mention> {
  const known = new Map<string, Mention>();
  for (const mention of roll.mentions) {
    if (!mention.isAdded && mention.chances[mention.type]! < SURE) continue;
    const phrase = roll.phrase(mention.from, mention.to);
    if (!known.has(phrase)) known.set(phrase, mention);
  }
  return known;
}
