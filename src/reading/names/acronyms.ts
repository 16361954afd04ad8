import type { Mention, NameRoll } from './name-roll.ts';
import { PERSON } from './name-type.ts';

/** Gives an acronym in brackets the type of the name before it, everywhere: "the Harbour Workers' Union (HWU)". */
export function readAcronyms(roll: NameRoll): void {
  const types = explainedAcronyms(roll);
  if (types.size === 0) return;
  const { form, count } = roll.words;
  for (const mention of roll.mentions) {
    const type = mention.to === mention.from + 1 ? types.get(form[mention.from]!) : undefined;
    if (type !== undefined) mention.type = type;
  }
  for (let word = 0; word < count; word++) {
    const type = types.get(form[word]!);
    if (type !== undefined && roll.isFree(word, word + 1)) roll.add(word, word + 1, type);
  }
}

function explainedAcronyms(roll: NameRoll): Map<string, number> {
  const types = new Map<string, number>();
  for (const mention of roll.mentions) {
    const acronym = acronymAfter(mention, roll.words.form);
    if (acronym !== null && mention.type !== PERSON) types.set(acronym, mention.type);
  }
  return types;
}

function acronymAfter({ from, to }: Mention, form: readonly string[]): string | null {
  const word = form[to + 1];
  if (to - from < 2 || form[to] !== '(' || word === undefined || form[to + 2] !== ')') return null;
  return /^\p{Lu}[\p{Lu}\p{N}\p{Ll}]{1,8}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word) ? word : null;
}
