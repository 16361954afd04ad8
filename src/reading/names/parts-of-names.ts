import type { NameRoll } from './name-roll.ts';
import { PERSON } from './name-type.ts';
import { TITLES } from './titles.ts';

/** What the encoder must give the other place for being any name at all. */
const LEAST_THERE = 0.03;

/** Finds the first and the last part of a person's full name where they stand alone: "Ana Ruiz", later "Ruiz". */
export function findPartsOfNames(roll: NameRoll): void {
  const parts = partsOfFullNames(roll);
  roll.words.form.forEach((word, i) => {
    if (!parts.has(word) || !roll.isFree(i, i + 1)) return;
    if (roll.chances.ofAnyName(i, i + 1) >= LEAST_THERE) roll.add(i, i + 1, PERSON);
  });
}

function partsOfFullNames({ mentions, words }: NameRoll): Set<string> {
  const parts = new Set<string>();
  for (const { from, to, type } of mentions) {
    if (type !== PERSON || to - from < 2) continue;
    for (const word of [words.form[from]!, words.form[to - 1]!]) {
      if (/^\p{Lu}[\p{L}\p{M}]{2,}$/u.test(word) && !TITLES.has(word.toLowerCase())) parts.add(word);
    }
  }
  return parts;
}
