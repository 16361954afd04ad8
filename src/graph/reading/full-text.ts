import type { Engine } from '../engine/engine.ts';

/** What is searched: names of entities, words of statements, articles. */
export type FullTextIndex = 'names' | 'statements' | 'articles';

// Beyond them only the rarest questions would find more, and all of them have to be looked at.
export const MAX_HITS = 1_000;

/** Ids of the nodes whose search text has one of these words, at most 1,000, the likeliest ones. */
export async function findIds(
  engine: Engine,
  index: FullTextIndex,
  words: readonly string[],
): Promise<readonly string[]> {
  if (words.length === 0) return [];
  const hits = await engine.search(index, words, MAX_HITS);
  // Engines rank otherwise; from here on the order is ours.
  return hits.map(({ id }) => id).sort();
}
