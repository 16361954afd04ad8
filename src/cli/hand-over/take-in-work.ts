import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Config } from '../../config.ts';
import { CommuniqueError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import type { ProgressLine } from '../progress.ts';
import { counterOf, type Message } from './counter.ts';
import { doWork, onlyLooks, WORK } from './work.ts';

/** Where other programs bring their work while this one has the graph. */
export interface Counter {
  /** Takes nothing more in, calls off what is under way, and waits until the graph is left alone. */
  close(): Promise<void>;
}

/** Takes work in from this user's other programs, what changes the graph one piece at a time, and does it there. */
export async function takeInWork(graph: Graph, config: Config): Promise<Counter> {
  const path = counterOf(config);
  if (path === null) return { close: () => Promise.resolve() };
  const closing = new AbortController();
  const turns = new Turns();
  const running = new Set<Promise<void>>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const done = serve(socket, { graph, config, turns, closing: closing.signal });
    running.add(done);
    void done.finally(() => running.delete(done));
  });
  await listen(server, path);
  return {
    close: async () => {
      closing.abort();
      server.close();
      await Promise.all(running);
    },
  };
}

// The graph is open here, so nobody can be listening there: what lies there was left by a program that was killed.
async function listen(server: Server, path: string): Promise<void> {
  const isFile = process.platform !== 'win32';
  if (isFile) await rm(path, { force: true });
  server.listen(path);
  await once(server, 'listening');
  if (isFile) await chmod(path, 0o600);
}

interface Desk {
  readonly graph: Graph;
  readonly config: Config;
  readonly turns: Turns;
  readonly closing: AbortSignal;
}

/** Lets one piece of work begin when the one before it is done. */
class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

async function serve(socket: Socket, { graph, config, turns, closing }: Desk): Promise<void> {
  const calledOff = new AbortController();
  // Whoever brought the work has gone, or has had enough.
  socket.on('end', () => {
    calledOff.abort();
  });
  socket.on('error', () => {
    calledOff.abort();
  });
  const say = (message: Message) => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
  };
  try {
    const work = await workFrom(socket);
    const signal = AbortSignal.any([calledOff.signal, closing]);
    const print = (text: string) => sendPiece(socket, text);
    const begin = () => doWork(work, { graph, config, progress: lines(say), print, signal });
    say({ kind: 'done', outcome: await (onlyLooks(work) ? begin() : turns.take(begin)) });
  } catch (error) {
    say(failure(error));
  }
  socket.end();
}

// The other end may be slow, or gone: then the work is called off, and nobody waits for it to read on.
async function sendPiece(socket: Socket, text: string): Promise<void> {
  if (!socket.writable) return;
  const message: Message = { kind: 'piece', text };
  if (!socket.write(`${JSON.stringify(message)}\n`))
    await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
}

async function workFrom(socket: Socket) {
  const lines = createInterface({ input: socket });
  const [line] = (await Promise.race([once(lines, 'line'), once(lines, 'close')])) as [string | undefined];
  const work = WORK.safeParse(parsed(line ?? ''));
  if (work.success) return work.data;
  throw new CommuniqueError('USAGE', 'this is no work: is the program at the other end of the same version?');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const lines = (say: (message: Message) => void): ProgressLine => ({
  show: (text) => {
    say({ kind: 'progress', text });
  },
  say: (text) => {
    say({ kind: 'said', text });
  },
  clear: () => undefined,
});

function failure(error: unknown): Message {
  const code = error instanceof CommuniqueError ? error.code : null;
  return { kind: 'failed', code, message: error instanceof Error ? error.message : String(error) };
}
