import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A program of this folder in a process of its own, that answers what it is asked, one after the other. */
export interface ProgramApart<Asked, Answered> {
  ask(asked: Asked): Promise<Answered>;
  close(): void;
}

/** Starts it; `argument` reaches it as JSON. */
export function programApart<Asked extends object, Answered>(
  file: string,
  argument: unknown = null,
): ProgramApart<Asked, Answered> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const program = fork(path, [JSON.stringify(argument)], { execArgv: ['--import', 'tsx'] });
  const ended = once(program, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${String(code)} before it answered`);
  });
  // It ends when it is told to.
  ended.catch(() => undefined);
  return {
    ask: async (asked) => {
      const answer = once(program, 'message');
      program.send(asked);
      return ((await Promise.race([answer, ended])) as [Answered])[0];
    },
    close: () => {
      program.disconnect();
    },
  };
}
