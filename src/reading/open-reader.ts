import { availableParallelism } from 'node:os';
import { modelFolderOf, type ModelName } from './model-files.ts';
import { closeModel, openModel } from './model.ts';
import { readArticle } from './read-article.ts';
import type { Reader } from './reading.ts';
import type { ThreadSettings } from './reading-job.ts';
import { ReadingPool } from './reading-pool.ts';
import type { RuntimeKind } from './runtime.ts';
import { startThread } from './start-thread.ts';

export interface ReaderOptions {
  /** Articles read at once, a thread each; as many as the cores unless given. 0 reads on the caller's own thread. */
  readonly threads?: number;
  /** Which of the program's models reads; the thorough one unless given. */
  readonly model?: ModelName;
  /** Another folder of weights than those that come with the program. */
  readonly modelFolder?: string;
  /** Attributions less probable than this are left out; unless given, the threshold that was measured best. */
  readonly leastConfidence?: number;
  /** Native where a native library fits this machine, WebAssembly else, unless given. */
  readonly runtime?: RuntimeKind;
}

export interface OpenedReader extends Reader {
  readonly runtime: RuntimeKind;
  /** What whoever started the program should know once; null where all is as usual. */
  readonly notice: string | null;
}

/** A reader with its weights checked and in memory; weights that are missing or damaged are MODEL_DAMAGED. Close it. */
export async function openReader(options: ReaderOptions = {}): Promise<OpenedReader> {
  const { threads = availableParallelism(), model = 'thorough' } = options;
  const { modelFolder = modelFolderOf(model) } = options;
  const settings: ThreadSettings = {
    modelFolder,
    leastConfidence: options.leastConfidence ?? null,
    runtime: options.runtime ?? null,
  };
  return threads > 0 ? onThreads(threads, settings) : onThisThread(settings);
}

async function onThreads(threads: number, settings: ThreadSettings): Promise<OpenedReader> {
  const first = await startThread(settings);
  // Those that follow read with what the first one found, so that all articles are read alike.
  const alike = { ...settings, runtime: first.runtime };
  const pool = new ReadingPool(threads, first, () => startThread(alike));
  return {
    runtime: first.runtime,
    notice: noticeOf(first.nativeMissing),
    read: (text, passages) => pool.read({ text, passages }),
    close: () => pool.close(),
  };
}

async function onThisThread(settings: ThreadSettings): Promise<OpenedReader> {
  const model = await openModel(settings.modelFolder, settings.runtime);
  return {
    runtime: model.runtime.kind,
    notice: noticeOf(model.runtime.nativeMissing),
    read: (text, passages) => readArticle(text, passages, model, settings.leastConfidence),
    close: () => closeModel(model),
  };
}

function noticeOf(nativeMissing: string | null): string | null {
  if (nativeMissing === null) return null;
  const machine = `${process.platform} ${process.arch}`;
  return `no native reader for ${machine} (${nativeMissing}): reading by WebAssembly, about five times slower`;
}
