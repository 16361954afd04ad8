import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { CommuniqueError } from '../errors.ts';
import { oneLine } from './one-line.ts';
import type { Reading } from './reading.ts';
import { STOP, type ReadingJob, type ThreadAnswer, type ThreadSettings } from './reading-job.ts';
import type { RuntimeKind } from './runtime.ts';

/** A thread that reads one article at a time. */
export interface ReadingThread {
  readonly runtime: RuntimeKind;
  readonly nativeMissing: string | null;
  /** Fails where the article cannot be read, or where the thread dies over it; `isAlive` tells the two apart. */
  read(job: ReadingJob): Promise<Reading>;
  readonly isAlive: boolean;
  /** Ends the thread; what it is reading fails. */
  stop(): Promise<void>;
}

/** The compiled thread program, or its source where the program itself runs from source. */
const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js',
  import.meta.url,
);

/** Starts a reading thread and waits until it can read. */
export async function startThread(settings: ThreadSettings, program = PROGRAM): Promise<ReadingThread> {
  const thread = new Thread(program, settings);
  const answer = await thread.nextAnswer('as it started');
  if (answer.kind === 'ready') return thread.begin(answer.runtime, answer.nativeMissing);
  await thread.stop();
  throw errorOf(answer);
}

class Thread implements ReadingThread {
  runtime: RuntimeKind = 'native';
  nativeMissing: string | null = null;
  isAlive = true;
  readonly #worker: Worker;
  #reading: Promise<Reading> | null = null;

  constructor(program: URL, settings: ThreadSettings) {
    this.#worker = startWorker(program, settings);
    this.#worker.once('exit', () => (this.isAlive = false));
    // Whoever waits for an answer hears of it there; nobody else needs to.
    this.#worker.on('error', () => (this.isAlive = false));
  }

  begin(runtime: RuntimeKind, nativeMissing: string | null): this {
    this.runtime = runtime;
    this.nativeMissing = nativeMissing;
    this.#worker.unref();
    return this;
  }

  read(job: ReadingJob): Promise<Reading> {
    this.#reading = this.#read(job);
    return this.#reading;
  }

  async #read(job: ReadingJob): Promise<Reading> {
    this.#worker.ref();
    try {
      this.#worker.postMessage(job);
      const answer = await this.nextAnswer(`over an article of ${job.text.length} characters`);
      if (answer.kind === 'read') return answer.reading;
      throw errorOf(answer);
    } finally {
      this.#reading = null;
      this.#worker.unref();
    }
  }

  nextAnswer(occasion: string): Promise<ThreadAnswer> {
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const died = (why: string) => {
        settle();
        const message = `a reading thread died ${occasion} (${why}); other articles are not touched by it`;
        reject(new CommuniqueError('READER_FAILED', message));
      };
      const onMessage = (answer: ThreadAnswer) => {
        settle();
        resolve(answer);
      };
      const onError = (cause: unknown) => {
        died(oneLine(cause));
      };
      const onExit = (code: number) => {
        died(`exit code ${code}`);
      };
      const settle = () => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      };
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    });
  }

  // Ended in the middle of a run, the native runtime takes the whole process with it.
  async stop(): Promise<void> {
    this.isAlive = false;
    if (this.#reading) this.#worker.postMessage(STOP);
    await this.#reading?.catch(() => undefined);
    await this.#worker.terminate();
  }
}

function errorOf(answer: ThreadAnswer): CommuniqueError {
  if (answer.kind !== 'failed')
    return new CommuniqueError('READER_FAILED', 'a reading thread answered out of turn');
  return new CommuniqueError(answer.code ?? 'READER_FAILED', answer.message);
}

// Node 20 runs no TypeScript by itself: a thread that is to run a source file makes itself a loader first.
function startWorker(program: URL, settings: ThreadSettings): Worker {
  const options = { workerData: settings, execArgv: [] };
  if (!program.pathname.endsWith('.ts')) return new Worker(program, options);
  const loader = new URL('./esm/api/index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx')))
    .href;
  const code = `import('${loader}').then((tsx) => { tsx.register(); return import('${program.href}'); })`;
  return new Worker(code, { ...options, eval: true });
}
