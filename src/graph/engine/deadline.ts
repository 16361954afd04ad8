import { QueryFailed, QueryTimedOut } from '../../errors.ts';
import type { RunOptions } from './engine.ts';

/** `work`, or a failure as soon as the signal or the time limit says so; the work itself may run on. */
export async function withinDeadline<Result>(
  name: string,
  work: Promise<Result>,
  { signal, timeoutMs }: RunOptions,
): Promise<Result> {
  if (!signal && timeoutMs === undefined) return work;
  // Every query comes through here: a signal for the time limit would take ten times as long as a timer.
  let timer: NodeJS.Timeout | undefined;
  let onStop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    onStop = () => {
      reject(stopFailure(name, signal, timeoutMs));
    };
    if (signal?.aborted) onStop();
    else signal?.addEventListener('abort', onStop, { once: true });
    if (timeoutMs !== undefined)
      timer = setTimeout(() => {
        reject(new QueryTimedOut(name, timeoutMs));
      }, timeoutMs);
  });
  // Whoever loses the race must not count as an unhandled failure.
  work.catch(() => undefined);
  try {
    // The limit comes first: it counts even where the work is done already.
    return await Promise.race([stopped, work]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onStop);
  }
}

// Whose signal it was tells nothing of how long it had been set to.
function stopFailure(
  name: string,
  signal: AbortSignal | undefined,
  timeoutMs: number | undefined,
): QueryFailed {
  const reason: unknown = signal?.reason;
  const isLate = reason instanceof DOMException && reason.name === 'TimeoutError';
  return isLate ? new QueryTimedOut(name, timeoutMs ?? 0) : new QueryFailed(name, 'was called off');
}
