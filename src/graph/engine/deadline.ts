import { QueryFailed, QueryTimedOut } from '../../errors.ts';
import type { RunOptions } from './engine.ts';

/** `work`, or a failure as soon as the signal or the time limit says so; the work itself may run on. */
export async function withinDeadline<Result>(
  name: string,
  work: Promise<Result>,
  { signal, timeoutMs }: RunOptions,
): Promise<Result> {
  if (!signal && timeoutMs === undefined) return work;
  const limits = [signal, timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs)].filter(
    (limit) => limit !== undefined,
  );
  const stop = AbortSignal.any(limits);
  let onStop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    onStop = () => {
      reject(stopFailure(name, stop, timeoutMs));
    };
    if (stop.aborted) onStop();
    else stop.addEventListener('abort', onStop, { once: true });
  });
  // Whoever loses the race must not count as an unhandled failure.
  work.catch(() => undefined);
  try {
    // The limit comes first: it counts even where the work is done already.
    return await Promise.race([stopped, work]);
  } finally {
    stop.removeEventListener('abort', onStop);
  }
}

// Whose signal it was tells nothing of how long it had been set to.
function stopFailure(name: string, stop: AbortSignal, timeoutMs: number | undefined): QueryFailed {
  const isLate = stop.reason instanceof DOMException && stop.reason.name === 'TimeoutError';
  return isLate ? new QueryTimedOut(name, timeoutMs ?? 0) : new QueryFailed(name, 'was called off');
}
