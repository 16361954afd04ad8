import type { Words } from '../words.ts';

/** A longer name is not sought elsewhere: nobody writes it twice, and a hostile text must not make this slow. */
const MAX_NAME_WORDS = 20;

/** Where a name stands: the word it begins with, and how many words it has. */
export interface Occurrence {
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
}

/** Every place of the given phrases (words with single blanks between them), in reading order, in one pass over the words. */
export function occurrencesOf(phrases: Iterable<string>, words: Words): Occurrence[] {
  const wanted = new Set(phrases);
  const lengths = lengthsByFirstWord(wanted);
  const found: Occurrence[] = [];
  for (let from = 0; from < words.count; from++) {
    for (const length of lengths.get(words.form[from]!) ?? []) {
      if (from + length > words.count) continue;
      const phrase = words.form.slice(from, from + length).join(' ');
      if (wanted.has(phrase)) found.push({ phrase, from, to: from + length });
    }
  }
  return found;
}

function lengthsByFirstWord(phrases: Iterable<string>): Map<string, Set<number>> {
  const lengths = new Map<string, Set<number>>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0]!;
    if (words.length > MAX_NAME_WORDS) continue;
    lengths.set(first, (lengths.get(first) ?? new Set()).add(words.length));
  }
  return lengths;
}
