import { connect, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Config } from '../../config.ts';
import { CommuniqueError, GraphUnavailable } from '../../errors.ts';
import { untilInterrupted } from '../interrupt.ts';
import { withGraph } from '../newsroom.ts';
import { progressLine, type ProgressLine } from '../progress.ts';
import { write } from '../write.ts';
import { counterOf, type Message } from './counter.ts';
import { doWork, type Outcomes, type Work } from './work.ts';

/**
 * Gets work on the graph done: by the service that has it open, if one does, else here. Progress, what is printed and
 * what Ctrl-C does are the same.
 */
export async function getDone<Kind extends Work['kind']>(
  work: Extract<Work, { kind: Kind }>,
  config: Config,
): Promise<Outcomes[Kind]> {
  const progress = progressLine();
  const outcome = await untilInterrupted(async (signal) => {
    const socket = await reach(counterOf(config));
    if (socket) return handOver(socket, work, { place: config.dataFolder, progress, signal });
    return withGraph(config, (graph) => doWork(work, { graph, config, progress, print: write, signal }));
  });
  progress.clear();
  // Both ways give back what belongs to this kind of work; the types of a socket cannot say so.
  return outcome as Outcomes[Kind];
}

/** A connection to who has the graph open; null where nobody answers. */
function reach(path: string | null): Promise<Socket | null> {
  if (path === null) return Promise.resolve(null);
  return new Promise((settle) => {
    const socket = connect({ path, allowHalfOpen: true });
    socket.once('connect', () => {
      settle(socket);
    });
    socket.once('error', () => {
      settle(null);
    });
  });
}

interface Errand {
  readonly place: string;
  readonly progress: ProgressLine;
  readonly signal: AbortSignal;
}

async function handOver(socket: Socket, work: Work, { place, progress, signal }: Errand): Promise<unknown> {
  signal.addEventListener('abort', () => socket.end(), { once: true });
  socket.write(`${JSON.stringify(fromAnywhere(work))}\n`);
  for await (const line of createInterface({ input: socket })) {
    // It comes from a program of the same version, over a socket that only this user can open.
    const message = JSON.parse(line) as Message;
    if (message.kind === 'progress') progress.show(message.text);
    if (message.kind === 'said') progress.say(message.text);
    if (message.kind === 'piece') await write(message.text);
    if (message.kind === 'failed') throw failureOf(message);
    if (message.kind === 'done') {
      socket.end();
      return message.outcome;
    }
  }
  throw new GraphUnavailable(place, 'the service ended before this was done; what was saved is whole');
}

// The service stands in another folder.
function fromAnywhere(work: Work): Work {
  return work.kind === 'load' ? { ...work, paths: work.paths.map((path) => resolve(path)) } : work;
}

function failureOf({ code, message }: Extract<Message, { kind: 'failed' }>): Error {
  return code === null ? new Error(message) : new CommuniqueError(code, message);
}
