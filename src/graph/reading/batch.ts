/** Answers many keys with one question. What is not in the answer has none. */
export type LoadAll<Result> = (keys: readonly string[]) => Promise<ReadonlyMap<string, Result>>;

/**
 * Collects the keys that are asked for while one level of a request is worked on, asks once for all of them, and
 * remembers the answers. Made for one request; it never forgets.
 */
export class Batch<Result> {
  readonly #loadAll: LoadAll<Result>;
  readonly #answers = new Map<string, Promise<Result | undefined>>();
  #waiting: Waiting<Result>[] = [];

  constructor(loadAll: LoadAll<Result>) {
    this.#loadAll = loadAll;
  }

  /** The answer to one key; undefined where there is none. */
  load(key: string): Promise<Result | undefined> {
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = new Promise<Result | undefined>((resolve, reject) => {
      if (this.#waiting.length === 0) afterThisLevel(() => void this.#ask());
      this.#waiting.push({ key, resolve, reject });
    });
    this.#answers.set(key, answer);
    return answer;
  }

  async #ask(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
    try {
      const answers = await this.#loadAll(asked.map(({ key }) => key));
      for (const { key, resolve } of asked) resolve(answers.get(key));
    } catch (cause) {
      for (const { reject } of asked) reject(cause);
    }
  }
}

interface Waiting<Result> {
  readonly key: string;
  readonly resolve: (result: Result | undefined) => void;
  readonly reject: (cause: unknown) => void;
}

// Resolvers of one level run in promise jobs that follow one another; a tick after them no more keys can come.
function afterThisLevel(work: () => void): void {
  void Promise.resolve().then(() => {
    process.nextTick(work);
  });
}
