import type { SearchHit } from './engine.ts';

/** A node that an engine's own full text has brought up, with the text it was found in. */
export interface Candidate {
  readonly id: string;
  readonly search: string;
}

/** How many nodes an engine's own full text brings up for ranking; beyond that, rare words decide what is seen. */
export const MAX_CANDIDATES = 1_000;

/**
 * Candidates in one order for all engines: share of the words that occur, then how thick they stand, then id. The
 * engines' own scores differ, so they only bring candidates up. Words of a text's first line (full words) count
 * double those of the second (what people have typed so far).
 */
export function rankHits(
  candidates: Iterable<Candidate>,
  words: readonly string[],
  limit: number,
): SearchHit[] {
  const wanted = new Set(words);
  const byId = new Map([...candidates].map((candidate) => [candidate.id, candidate]));
  return [...byId.values()]
    .map(({ id, search }) => ({ id, score: scoreOf(search, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1))
    .slice(0, limit);
}

// One whole point for each tenth of the words; less than one for how thick they stand.
function scoreOf(search: string, words: ReadonlySet<string>): number {
  const [full = '', typed = ''] = search.split('\n');
  const inFull = full.split(' ');
  const counts = countsOf(inFull, words);
  const typedSoFar = countsOf(typed.split(' '), words);
  let found = 0;
  let weight = 0;
  for (const word of words) {
    const count = counts.get(word) ?? 0;
    if (count > 0 || typedSoFar.has(word)) found += 1;
    weight += count > 0 ? 1 + Math.log(count) : typedSoFar.has(word) ? 0.5 : 0;
  }
  if (found === 0) return 0;
  const thickness = weight / (weight + 1 + Math.log(1 + inFull.length));
  return round((10 * found) / words.size + thickness);
}

// One walk through the text, however many words are asked for.
function countsOf(text: readonly string[], words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text) {
    if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const round = (score: number): number => Math.round(score * 10_000) / 10_000;
