import { CommuniqueError } from '../../errors.ts';
import { oneLine } from '../one-line.ts';

/** Runs a command of the recipe; what is wrong with its arguments or files is said in one line, with the usage below. */
export async function runCommand(usage: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (!isForTheCaller(cause)) throw cause;
    console.error(`${oneLine(cause)}\n${usage}`);
    process.exitCode = 2;
  }
}

function isForTheCaller(cause: unknown): boolean {
  if (cause instanceof CommuniqueError) return true;
  if (!(cause instanceof Error) || !('code' in cause)) return false;
  return /^(ERR_PARSE_ARGS|ENOENT|ENOTDIR|EISDIR|EACCES)/.test(String(cause.code));
}
