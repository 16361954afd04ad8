import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Times of answers in milliseconds, and the answers that were not right. */
export interface Experience {
  readonly timesMs: readonly number[];
  readonly wrong: readonly string[];
}

/** A client in a process of its own, gone after the test. */
export interface WellBehavedClient {
  /** Asks one question after another until `until` settles. */
  askMeanwhile(until: Promise<unknown>): Promise<Experience>;
}

/** Starts a client that has been answered once. */
export async function wellBehavedClient(url: string): Promise<WellBehavedClient> {
  const path = fileURLToPath(new URL('well-behaved-program.ts', import.meta.url));
  const program = fork(path, [url], { execArgv: ['--import', 'tsx'] });
  onTestFinished(() => {
    program.disconnect();
  });
  await once(program, 'message');
  return {
    askMeanwhile: async (until) => {
      const experience = once(program, 'message');
      program.send('ask');
      await Promise.allSettled([until]);
      program.send('enough');
      return ((await experience) as [Experience])[0];
    },
  };
}

/** The value below which this part of the times lies. */
export function quantile(timesMs: readonly number[], part: number): number {
  const sorted = timesMs.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
