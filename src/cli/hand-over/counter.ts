import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ErrorCode } from '../../errors.ts';
import type { Config } from '../../config.ts';

/** What the program that has the graph open says to the one that brought the work; one JSON object a line. */
export type Message =
  | { readonly kind: 'progress'; readonly text: string }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'piece'; readonly text: string }
  | { readonly kind: 'done'; readonly outcome: unknown }
  | { readonly kind: 'failed'; readonly code: ErrorCode | null; readonly message: string };

// What the systems allow at most is 103 bytes and more.
const MAX_PATH_BYTES = 100;

/**
 * Where work is taken in: a socket beside the data file, a named pipe on Windows. Null where there is none: Neo4j takes
 * work from every program itself, and beyond a hundred bytes a path is no address of a socket.
 */
export function counterOf({ neo4j, dataFolder }: Pick<Config, 'neo4j' | 'dataFolder'>): string | null {
  if (neo4j) return null;
  if (process.platform === 'win32') {
    const name = createHash('sha256').update(dataFolder.toLowerCase()).digest('hex').slice(0, 32);
    return `\\\\.\\pipe\\communique-${name}`;
  }
  const path = join(dataFolder, 'work.sock');
  return Buffer.byteLength(path) <= MAX_PATH_BYTES ? path : null;
}
