import type { Mention, NameRoll } from './name-roll.ts';
import { NAME_TYPES, PERSON } from './name-type.ts';

/** Added to every chance before its logarithm is taken, so that one place cannot veto all others. */
const FLOOR = 0.01;
/** What speaks for a person, for each place of a name that is the first or last part of a person's full name. */
const PART_OF_PERSON = 0.3;

/** Gives all places of a name the type that is likeliest for all of them together. */
export function giveOneTypePerName(roll: NameRoll): void {
  const parts = partsOfPersons(roll);
  for (const [key, mentions] of byKey(roll)) {
    const type = commonType(mentions, parts.has(key));
    for (const mention of mentions) mention.type = type;
  }
}

function byKey(roll: NameRoll): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of roll.mentions) {
    const key = roll.keyOf(mention);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return groups;
}

function partsOfPersons(roll: NameRoll): Set<string> {
  const parts = new Set<string>();
  for (const mention of roll.mentions) {
    if (mention.type !== PERSON) continue;
    const words = roll.keyOf(mention).split(' ');
    if (words.length > 1) parts.add(words[0]!).add(words.at(-1)!);
  }
  return parts;
}

function commonType(mentions: readonly Mention[], isPartOfPerson: boolean): number {
  const support = new Float64Array(NAME_TYPES.length);
  for (const { chances } of mentions) {
    chances.forEach((chance, type) => (support[type]! += Math.log(chance + FLOOR)));
  }
  if (isPartOfPerson) support[PERSON]! += PART_OF_PERSON * mentions.length;
  return support.reduce((best, value, type) => (value > support[best]! ? type : best), 0);
}
