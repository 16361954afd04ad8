import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Served, Told } from './served.ts';

/** A service in a process of its own. */
export interface ServedApart {
  /** One for each way, in their order. */
  readonly urls: readonly string[];
  spent(): Promise<{ readonly cpuMs: number; readonly memoryMb: number }>;
  close(): void;
}

/** Serves a graph in a process of its own, several times over where several ways are compared. */
export async function serveApart(served: Served): Promise<ServedApart> {
  const program = fileURLToPath(new URL('served.ts', import.meta.url));
  const server = fork(program, [JSON.stringify(served)], { execArgv: ['--import', 'tsx'] });
  const ended = once(server, 'exit').then(([code]) => {
    throw new Error(`the service to be measured ended with ${String(code)} before it served`);
  });
  const told = async () => (await Promise.race([once(server, 'message'), ended]))[0] as Told;
  const first = await told();
  // It ends when it is told to.
  ended.catch(() => undefined);
  if (!('urls' in first)) throw new Error('the service to be measured did not say where it is');
  return {
    urls: first.urls,
    spent: async () => {
      const answer = told();
      server.send('spent');
      const spent = await answer;
      if ('urls' in spent) throw new Error('the service to be measured said where it is once more');
      return spent;
    },
    close: () => {
      server.disconnect();
    },
  };
}
