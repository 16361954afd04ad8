import type { ErrorCode } from '../errors.ts';
import type { Offsets } from '../language/offsets.ts';
import type { Reading } from './reading.ts';
import type { RuntimeKind } from './runtime.ts';

/** What a reading thread is told when it starts. */
export interface ThreadSettings {
  readonly modelFolder: string;
  readonly leastConfidence: number | null;
  readonly runtime: RuntimeKind | null;
}

/** One article for a reading thread. */
export interface ReadingJob {
  readonly text: string;
  readonly passages: readonly Offsets[];
}

/** Sent instead of a job: what is being read is no longer wanted, and nothing else will be. */
export const STOP = 'stop';

/** What a reading thread answers: once that it can read or why not, then once for each job. */
export type ThreadAnswer =
  | { readonly kind: 'ready'; readonly runtime: RuntimeKind; readonly nativeMissing: string | null }
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly code: ErrorCode | null; readonly message: string };
