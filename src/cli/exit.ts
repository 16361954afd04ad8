import { CommuniqueError } from '../errors.ts';

/** What a script may branch on. */
export const EXIT = {
  /** Something was asked for and could not be done: an article failed, an id is unknown, a query was refused. */
  failed: 1,
  /** The command line or a setting is wrong; nothing was begun. */
  usage: 2,
  /** The graph cannot be reached or opened. */
  unavailable: 3,
  /** Ended by Ctrl-C, as shells count it. */
  interrupted: 130,
} as const;

export function exitCodeOf(error: unknown): number {
  if (!(error instanceof CommuniqueError)) return EXIT.failed;
  if (error.code === 'USAGE' || error.code === 'SETTING_INVALID') return EXIT.usage;
  return error.code === 'GRAPH_UNAVAILABLE' ? EXIT.unavailable : EXIT.failed;
}
