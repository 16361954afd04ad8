import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answered, Asked } from './asking.ts';
import type { Figures } from './benchmark.ts';
import type { ServedApart } from './serve-apart.ts';

/** A client in a process of its own. */
export interface AskingApart {
  ask(asked: Asked): Promise<Answered>;
  close(): void;
}

export function askApart(): AskingApart {
  const program = fileURLToPath(new URL('asking.ts', import.meta.url));
  const client = fork(program, [], { execArgv: ['--import', 'tsx'] });
  return {
    ask: async (asked) => {
      client.send(asked);
      const [answered] = (await once(client, 'message')) as [Answered];
      return answered;
    },
    close: () => {
      client.disconnect();
    },
  };
}

/** One turn of asking: how many answers a second, how many of them one core of the server could give, how late. */
export async function turnOf(client: AskingApart, server: ServedApart, asked: Asked): Promise<Figures> {
  const before = await server.spent();
  const { wallMs, eachMs, bytes } = await client.ask(asked);
  const { cpuMs, memoryMb } = await server.spent();
  const sorted = eachMs.toSorted((left, right) => left - right);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
  const spentMs = (cpuMs - before.cpuMs) / asked.requests;
  return {
    'requests/s': (asked.requests / wallMs) * 1_000,
    'requests/s of one core': 1_000 / spentMs,
    'ms of processor': spentMs,
    'p50 ms': at(0.5),
    'p95 ms': at(0.95),
    'reply KB': bytes / 1_000,
    'server MB': Math.round(memoryMb),
  };
}
