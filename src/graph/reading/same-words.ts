import { searchWords } from '../search-text.ts';

/** Words that the news takes turns with; those of one line mean the same. Data. */
const SAME_WORDS: readonly string[] = [
  'ceasefire cease-fire truce armistice',
  'agreement deal accord pact treaty',
  'talks negotiation negotiations negotiating',
  'call phone telephone conversation',
  'strike attack raid bombing airstrike shelling bombardment',
  'proposal plan initiative',
  'aid assistance relief',
  'election vote poll ballot referendum',
  'protest demonstration rally',
  'visit trip',
  'meeting summit',
  'killing murder',
  'halt pause suspension freeze moratorium',
  'release freeing freed',
  'inquiry investigation probe',
  'flood flooding floods',
  'abolition abolish abolishing scrapping',
  'resignation resign resigned',
  'war conflict',
  'ruling verdict judgment judgement',
];

const sameAs = new Map<string, ReadonlySet<string>>();
for (const line of SAME_WORDS) {
  const stems = new Set(searchWords(line));
  for (const stem of stems) sameAs.set(stem, stems);
}

/** All words that say the same as this one, all folded and stemmed; at least the word itself. */
export function sameWords(word: string): ReadonlySet<string> {
  return sameAs.get(word) ?? new Set([word]);
}
