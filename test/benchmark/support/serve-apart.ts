import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '../../../src/graph/engine/neo4j-engine.ts';
import type { Served, Told } from './served.ts';

/** A service in a process of its own. */
export interface ServedApart {
  /** One for each way, in their order. */
  readonly urls: readonly string[];
  spent(): Promise<{ readonly cpuMs: number; readonly memoryMb: number }>;
  close(): void;
}

/** Serves a graph in a process of its own, several times over where several ways are compared. */
export function serveApart(served: Served): Promise<ServedApart> {
  return programServing('served.ts', served);
}

/** Serves a Neo4j in a process of its own as @neo4j/graphql does. */
export function servePeerApart(neo4j: Neo4jSettings): Promise<ServedApart> {
  return programServing('../peer/serve.mjs', neo4j);
}

async function programServing(file: string, argument: unknown): Promise<ServedApart> {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const server = fork(program, [JSON.stringify(argument)], { execArgv: ['--import', 'tsx'] });
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
