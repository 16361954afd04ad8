import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { openEngine } from '../../src/graph/engine/open-engine.ts';
import { newFolder } from './engines.ts';
import { withHarbourNews } from './harbour-service.ts';

const COLLECTING = ['--expose-gc', '--import', new URL('collect-on-signal.mjs', import.meta.url).href];
const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** The built program, running. */
export interface BuiltProgram {
  readonly process: ChildProcessWithoutNullStreams;
  /** What it has written so far. */
  readonly output: { text: string };
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

export interface BuiltService extends BuiltProgram {
  readonly url: string;
  readonly dataFolder: string;
}

/** Runs the built program with these settings; it is killed after the test unless it has ended. SIGUSR2 makes it collect its garbage. */
export function runBuilt(args: readonly string[], settings: Readonly<Record<string, string>>): BuiltProgram {
  const env = { PATH: process.env['PATH'] ?? '', ...settings };
  const child = spawn(process.execPath, [...COLLECTING, PROGRAM, ...args], { env });
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output.text += chunk.toString()));
  }
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { process: child, output, ended };
}

/** The built program serving; throws with what it said where it ends instead. */
export async function serveBuilt(settings: Readonly<Record<string, string>>): Promise<BuiltService> {
  const dataFolder = settings['COMMUNIQUE_DATA'] ?? newFolder();
  const program = runBuilt(['serve'], { PORT: '0', COMMUNIQUE_DATA: dataFolder, ...settings });
  const url = await Promise.race([addressOf(program), endOf(program)]);
  return { ...program, url, dataFolder };
}

/** A folder with the three articles of the harbour in an embedded graph. */
export async function harbourFolder(): Promise<string> {
  const dataFolder = newFolder();
  const engine = await withHarbourNews(await openEngine({ neo4j: null, dataFolder }));
  await engine.close();
  return dataFolder;
}

async function addressOf({ process: child, output }: BuiltProgram): Promise<string> {
  for (;;) {
    const [, url] = /^GraphQL {2}(\S+)\/graphql$/m.exec(output.text) ?? [];
    if (url !== undefined) return url;
    await once(child.stdout, 'data');
  }
}

async function endOf({ ended, output }: BuiltProgram): Promise<never> {
  const code = await ended;
  throw new Error(`the program ended with ${code ?? 'a signal'}: ${output.text}`);
}
