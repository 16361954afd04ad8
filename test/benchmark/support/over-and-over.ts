/** How often something is done, and how many at once. */
export interface Turn {
  readonly connections: number;
  readonly requests: number;
}

/** What came of it; milliseconds, of each answer and of all. */
export interface Timed {
  readonly wallMs: number;
  readonly eachMs: readonly number[];
}

/** Does `once` over and over, some at once, and tells how long each took. */
export async function overAndOver(
  { connections, requests }: Turn,
  once: () => Promise<unknown>,
): Promise<Timed> {
  const eachMs: number[] = [];
  let begun = 0;
  const start = performance.now();
  const oneByOne = async () => {
    while (begun < requests) {
      begun += 1;
      const from = performance.now();
      await once();
      eachMs.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, oneByOne));
  return { wallMs: performance.now() - start, eachMs };
}

/** The value that this part of all lies below. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}
