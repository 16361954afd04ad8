import { setTimeout as wait } from 'node:timers/promises';
import { send } from './send.ts';

/** What a frontend asks over and over; on the harbour's news its answer has two people. */
export const HONEST_QUERY =
  '{ people(first: 20) { nodes { name statements(first: 5) { nodes { text reports { quote article { title } } } } } } }';

const REQUEST = {
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: HONEST_QUERY }),
};

/** Times of answers in milliseconds, and the answers that were not right. */
export interface Experience {
  readonly timesMs: readonly number[];
  readonly wrong: readonly string[];
}

/** Asks one question after another until `until` settles, and compares each answer with the first undisturbed one. */
export async function askMeanwhile(url: string, until: Promise<unknown>): Promise<Experience> {
  const expected = await send(url, REQUEST);
  const timesMs: number[] = [];
  const wrong: string[] = [];
  const over = until.then(
    () => true,
    () => true,
  );
  do {
    const { status, text, ms } = await send(url, REQUEST);
    timesMs.push(ms);
    if (status !== 200 || text !== expected.text) wrong.push(`${status} ${text.slice(0, 200)}`);
  } while (!(await Promise.race([over, wait(20, false)])));
  return { timesMs, wrong };
}

/** The value below which this part of the times lies. */
export function quantile(timesMs: readonly number[], part: number): number {
  const sorted = timesMs.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
