import { setTimeout as wait } from 'node:timers/promises';
import { askApart, type AskingApart } from './support/ask-apart.ts';
import type { Benchmark, Figures } from './support/benchmark.ts';
import { dearestQueries } from './support/dear-queries.ts';
import { serveApart, type ServedApart } from './support/serve-apart.ts';

const STATEMENTS = 10_000;
const EVERY_MS = 50;

export const benchmark: Benchmark = {
  title: `the dearest questions that the limits let through, of an embedded graph of ${STATEMENTS} statements, one at a time`,
  rounds: 3,
  open: async () => {
    const server = await serveApart({ from: { statements: STATEMENTS }, ways: [{}] });
    const client = askApart();
    const contestants = dearestQueries().map(({ kind, query, cost }) => ({
      name: kind,
      measure: async () => ({ cost, ...(await measured(client, server, query)) }),
    }));
    const close = () => {
      for (const program of [client, server]) program.close();
      return Promise.resolve();
    };
    return { contestants, close };
  },
};

/** How long one answer takes, and the memory of the service before it and at its highest. */
async function measured(client: AskingApart, server: ServedApart, query: string): Promise<Figures> {
  const url = `${server.urls[0] ?? ''}/graphql`;
  const before = await server.spent();
  const answer = client.ask({ url, body: JSON.stringify({ query }), connections: 1, requests: 1 });
  const over = answer.then(() => true);
  let peakMb = before.memoryMb;
  do peakMb = Math.max(peakMb, (await server.spent()).memoryMb);
  while (!(await Promise.race([over, wait(EVERY_MS, false)])));
  const [{ wallMs, bytes }, { cpuMs, memoryMb }] = [await answer, await server.spent()];
  return {
    ms: wallMs,
    'ms of processor': cpuMs - before.cpuMs,
    'MB before': Math.round(before.memoryMb),
    'MB at peak': Math.round(Math.max(peakMb, memoryMb)),
    'reply KB': bytes / 1_000,
  };
}
