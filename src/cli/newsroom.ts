import type { Config } from '../config.ts';
import { openGraph, type Graph } from '../graph/graph.ts';
import { openReader } from '../reading/open-reader.ts';
import type { Reader } from '../reading/reading.ts';

/** Opens the graph that the settings name, works on it, and closes it whatever happens. */
export async function withGraph<Result>(
  config: Config,
  work: (graph: Graph) => Promise<Result>,
): Promise<Result> {
  const graph = await openGraph(config);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

/**
 * A reader that takes its weights into memory only when there is something to read, and gives them back. The signal
 * ends what is being read, so that nobody waits for a long article that is no longer wanted.
 */
export async function withReader<Result>(
  config: Config,
  work: (reader: Reader) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  let opened: Promise<Reader> | null = null;
  const open = () => (opened ??= openReaderAloud(config));
  const reader: Reader = {
    read: async (text, passages) => {
      signal?.throwIfAborted();
      return (await open()).read(text, passages);
    },
    close: async () => (opened ? (await opened).close() : undefined),
  };
  // Closed once more below, where a failure to do so is heard.
  const onAbort = () => void reader.close().catch(() => undefined);
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    return await work(reader);
  } finally {
    signal?.removeEventListener('abort', onAbort);
    await reader.close();
  }
}

async function openReaderAloud({ threads, model, leastConfidence }: Config): Promise<Reader> {
  const reader = await openReader({
    threads,
    model,
    ...(leastConfidence === null ? {} : { leastConfidence }),
  });
  if (reader.notice) console.error(`communique: ${reader.notice}`);
  return reader;
}
