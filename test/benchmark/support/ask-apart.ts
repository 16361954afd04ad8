import type { Answered, Asked } from './asking.ts';
import type { Figures } from './benchmark.ts';
import { quantile } from './over-and-over.ts';
import { programApart, type ProgramApart } from './program-apart.ts';
import type { ServedApart } from './serve-apart.ts';

/** A client in a process of its own. */
export type AskingApart = ProgramApart<Asked, Answered>;

export function askApart(): AskingApart {
  return programApart('asking.ts');
}

/** One turn of asking: how many answers a second, how many of them one core of the server could give, how late. */
export async function turnOf(client: AskingApart, server: ServedApart, asked: Asked): Promise<Figures> {
  const before = await server.spent();
  const { wallMs, eachMs, bytes } = await client.ask(asked);
  const { cpuMs, memoryMb } = await server.spent();
  const spentMs = (cpuMs - before.cpuMs) / asked.requests;
  return {
    'requests/s': (asked.requests / wallMs) * 1_000,
    'requests/s of one core': 1_000 / spentMs,
    'ms of processor': spentMs,
    'p50 ms': quantile(eachMs, 0.5),
    'p95 ms': quantile(eachMs, 0.95),
    'reply KB': bytes / 1_000,
    'server MB': Math.round(memoryMb),
  };
}
