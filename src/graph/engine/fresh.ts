/**
 * Work whose result must not be older than the question. Whoever asks while it is under way waits for the next time,
 * together with all others who do; so however many ask, it is done once at a time.
 */
export class Fresh<Result> {
  readonly #work: () => Promise<Result>;
  #running: Promise<Result> | null = null;
  #next: Promise<Result> | null = null;

  /** `work` must not reject. */
  constructor(work: () => Promise<Result>) {
    this.#work = work;
  }

  result(): Promise<Result> {
    if (!this.#running) return this.#begin();
    this.#next ??= this.#running.then(() => {
      this.#next = null;
      return this.#begin();
    });
    return this.#next;
  }

  #begin(): Promise<Result> {
    const running = this.#work().finally(() => {
      if (this.#running === running) this.#running = null;
    });
    this.#running = running;
    return running;
  }
}
