import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { Watched } from './request-context.ts';

/** An answer as it goes over the wire, and what the metrics count of it. */
export interface KeptAnswer {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  /** The body packed by gzip; packed once however often it is sent. */
  packed(): Buffer;
  readonly watched: Watched;
}

// Keys, headers and the map's own share of an answer; packed, JSON takes a quarter of what it takes plain.
const OVERHEAD_BYTES = 1_000;
const PACKED_SHARE = 0.25;
const MAX_ASKED_ONCE = 5_000;

/**
 * Answers to questions that are asked again and again, as long as the graph stays as it was. A question asked once is
 * not kept, so that a flood of different ones takes no memory. Keeps nothing where the version is unknown. Asking for
 * the version may take a question to the database: only an answer that is there, or is to be, is worth it.
 */
export class KeptAnswers {
  readonly #currentVersion: () => Promise<string | null>;
  readonly #answers: LRUCache<string, KeptAnswer>;
  readonly #askedOnce = new LRUCache<string, true>({ max: MAX_ASKED_ONCE });
  #keptAt: string | null = null;

  /** `currentVersion` tells the version of the graph, null where it is not known. */
  constructor(mostBytes: number, currentVersion: () => Promise<string | null>) {
    this.#currentVersion = currentVersion;
    this.#answers = new LRUCache({
      maxSize: mostBytes,
      sizeCalculation: ({ body }) => Math.ceil(body.length * (1 + PACKED_SHARE)) + OVERHEAD_BYTES,
    });
  }

  /** The answer that still holds; undefined where it has to be found out. */
  async find(question: string): Promise<KeptAnswer | undefined> {
    if (!this.#answers.has(question)) return undefined;
    await this.#forgetOutdated();
    return this.#answers.get(question);
  }

  /** The version of the last look, to name to `keep` once the answer is there: it is from then or later. */
  get version(): string | null {
    return this.#keptAt;
  }

  /** Keeps an answer that was begun at this version, unless the graph has changed since or it was asked only once. */
  async keep(question: string, begunAt: string | null, answer: KeptAnswer): Promise<void> {
    const isRepeated = this.#askedOnce.has(question);
    this.#askedOnce.set(question, true);
    if (!isRepeated && begunAt !== null) return;
    await this.#forgetOutdated();
    if (isRepeated && begunAt !== null && begunAt === this.#keptAt) this.#answers.set(question, answer);
  }

  async #forgetOutdated(): Promise<void> {
    const version = await this.#currentVersion();
    if (version === this.#keptAt) return;
    this.#answers.clear();
    this.#keptAt = version;
  }
}

/** An answer that packs itself when it is first asked to. */
export function keptAnswer(answer: Omit<KeptAnswer, 'packed'>): KeptAnswer {
  let packed: Buffer | null = null;
  return { ...answer, packed: () => (packed ??= gzipSync(answer.body)) };
}

/** One short name for a question, however long; two questions never share one. */
export function questionKey(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
}

/** What an answer is recognised by; weak, since it may travel compressed. */
export function etagOf(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}
