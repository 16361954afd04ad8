import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** How a run of the built program ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Where {
  readonly folder: string;
  /** Settings; those of whoever runs the tests do not count. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Runs the built program in a folder, where the embedded graph is `graph` unless a setting says otherwise. */
export function communique(args: readonly string[], where: Where): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, ...args], optionsIn(where), (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** The built program under way, to be interrupted. */
export function communiqueUnderWay(args: readonly string[], where: Where): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], optionsIn(where));
}

/** The exit code of a program under way, once it has ended and its output is closed. */
export async function exitCodeOf(program: ChildProcess): Promise<number | null> {
  await once(program, 'close');
  return program.exitCode;
}

// The fast model reads the few sentences of a test as well as any.
const optionsIn = ({ folder, settings }: Where) => ({
  cwd: folder,
  env: {
    PATH: process.env['PATH'],
    COMMUNIQUE_DATA: 'graph',
    COMMUNIQUE_READER: 'fast',
    COMMUNIQUE_THREADS: '1',
    ...settings,
  },
  timeout: 100_000,
});
