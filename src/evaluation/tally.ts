/** Hits, what was found and what was wanted; scores come out of sums over articles. */
export interface Tally {
  hit: number;
  found: number;
  wanted: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const emptyTally = (): Tally => ({ hit: 0, found: 0, wanted: 0 });

export function add(sum: Tally, { hit, found, wanted }: Readonly<Tally>): void {
  sum.hit += hit;
  sum.found += found;
  sum.wanted += wanted;
}

/** Each figure from 0 to 1; 0 where there is nothing to divide by. */
export function scoreOf({ hit, found, wanted }: Readonly<Tally>): Score {
  return {
    precision: found > 0 ? hit / found : 0,
    recall: wanted > 0 ? hit / wanted : 0,
    f1: found + wanted > 0 ? (2 * hit) / (found + wanted) : 0,
  };
}

/** Pairs one to one, in the order given. */
export function pairOff<Gold, Found>(
  pairs: readonly { readonly gold: Gold; readonly found: Found }[],
): { readonly gold: Map<Gold, Found>; readonly found: Set<Found> } {
  const gold = new Map<Gold, Found>();
  const found = new Set<Found>();
  for (const pair of pairs) {
    if (gold.has(pair.gold) || found.has(pair.found)) continue;
    gold.set(pair.gold, pair.found);
    found.add(pair.found);
  }
  return { gold, found };
}
