import { CommuniqueError } from '../errors.ts';
import type { Reading } from './reading.ts';
import type { ReadingJob } from './reading-job.ts';
import type { ReadingThread } from './start-thread.ts';

interface Waiting {
  readonly job: ReadingJob;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Reads on several threads, each at one article at a time; what comes meanwhile waits in order. Threads start when there
 * is work for them. One that dies fails its own article and is replaced.
 */
export class ReadingPool {
  readonly #size: number;
  readonly #start: () => Promise<ReadingThread>;
  readonly #idle: ReadingThread[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #running = new Set<Promise<void>>();
  #threads: ReadingThread[] = [];
  #starting = 0;
  #isClosed = false;

  /** `first` is a thread that has started already; `start` starts another. */
  constructor(size: number, first: ReadingThread, start: () => Promise<ReadingThread>) {
    this.#size = size;
    this.#start = start;
    this.#threads.push(first);
    this.#idle.push(first);
  }

  read(job: ReadingJob): Promise<Reading> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) {
        reject(closed());
        return;
      }
      this.#waiting.push({ job, resolve, reject });
      this.#assign();
    });
  }

  /** Ends all threads; what is still being read or waits fails. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(closed());
    await Promise.all(this.#threads.map((thread) => thread.stop()));
    await Promise.all(this.#running);
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#idle.pop();
      if (!thread) break;
      this.#keep(this.#serve(thread, this.#waiting.shift()!));
    }
    const wanted = Math.min(this.#waiting.length, this.#size - this.#threads.length);
    while (this.#starting < wanted) this.#keep(this.#grow());
  }

  #keep(work: Promise<void>): void {
    const done: Promise<void> = work.finally(() => this.#running.delete(done));
    this.#running.add(done);
  }

  async #serve(thread: ReadingThread, { job, resolve, reject }: Waiting): Promise<void> {
    try {
      resolve(await thread.read(job));
    } catch (cause) {
      reject(this.#isClosed ? closed() : cause);
    }
    if (thread.isAlive) this.#idle.push(thread);
    else this.#threads = this.#threads.filter((other) => other !== thread);
    this.#assign();
  }

  async #grow(): Promise<void> {
    this.#starting++;
    try {
      await this.#join(await this.#start());
    } catch (cause) {
      this.#waiting.shift()?.reject(cause);
    } finally {
      this.#starting--;
    }
    this.#assign();
  }

  async #join(thread: ReadingThread): Promise<void> {
    if (this.#isClosed) await thread.stop();
    else {
      this.#threads.push(thread);
      this.#idle.push(thread);
    }
  }
}

const closed = (): CommuniqueError =>
  new CommuniqueError('READER_FAILED', 'the reader is closed; expected articles before that');
