import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { distanceBuckets } from '../distance-buckets.ts';
import type { EncodedWindow } from '../encoder.ts';
import { byWord, existing, floatsOf } from '../outputs.ts';
import type { DeedType } from '../reading.ts';
import { openNetwork, type Runtime } from '../runtime.ts';
import type { WindowInput } from '../windows.ts';

/** The kinds of deed in the order of the networks' labels. */
export const DEED_TYPES: readonly DeedType[] = ['PROPOSED', 'AGREED', 'MET'];
/** A word's chances: to tell a deed of each kind, to tell one under conditions, to tell one still to come. */
export const TRIGGER = { conditional: 3, planned: 4, labels: 5 } as const;
/** A word's chances with respect to one deed: to be of those who do it, to be of what it is about. */
export const PART = { actor: 0, matter: 1, labels: 2 } as const;

/** Deeds asked about in one run: what a window can hold is not bounded, what a run may take is. */
const DEEDS_AT_ONCE = 32;

/** A word of the window that may tell a deed. */
export interface Trigger {
  readonly word: number;
  /** Index in DEED_TYPES. */
  readonly type: number;
  readonly chance: number;
}

/** A window as these networks see it. */
export interface DeedWindow {
  readonly input: WindowInput;
  /** TRIGGER.labels chances for each word. */
  readonly triggers: Float32Array;
  readonly vectors: Tensor;
  readonly pieces: Tensor;
}

/** The two networks of deeds: one goes on from the middle of the encoder, the other tells who and what of a deed. */
export class DeedNetworks {
  readonly #runtime: Runtime;
  readonly #triggers: InferenceSession;
  readonly #parts: InferenceSession;

  private constructor(runtime: Runtime, triggers: InferenceSession, parts: InferenceSession) {
    this.#runtime = runtime;
    this.#triggers = triggers;
    this.#parts = parts;
  }

  static async open(runtime: Runtime, triggers: Uint8Array, parts: Uint8Array): Promise<DeedNetworks> {
    return new DeedNetworks(runtime, await openNetwork(runtime, triggers), await openNetwork(runtime, parts));
  }

  async close(): Promise<void> {
    await this.#triggers.release();
    await this.#parts.release();
  }

  async look({ input, middle }: EncodedWindow): Promise<DeedWindow> {
    const { triggers, x, t } = await this.#triggers.run({ middle });
    return {
      input,
      triggers: byWord(floatsOf(triggers), input.firstPiece, TRIGGER.labels),
      vectors: existing(x),
      pieces: existing(t),
    };
  }

  /** For each deed PART.labels chances for each word of the window. */
  async partChances(window: DeedWindow, deeds: readonly Trigger[]): Promise<Float32Array[]> {
    const chances: Float32Array[] = [];
    for (let at = 0; at < deeds.length; at += DEEDS_AT_ONCE) {
      chances.push(...(await this.#chancesOf(window, deeds.slice(at, at + DEEDS_AT_ONCE))));
    }
    return chances;
  }

  async #chancesOf({ input, vectors, pieces }: DeedWindow, deeds: readonly Trigger[]) {
    const length = input.ids.length;
    const width = vectors.dims[1]!;
    const own = new Float32Array(deeds.length * width);
    const buckets = new BigInt64Array(deeds.length * length);
    deeds.forEach(({ word }, k) => {
      const piece = input.firstPiece[word]!;
      own.set(floatsOf(vectors).subarray(piece * width, (piece + 1) * width), k * width);
      distanceBuckets(length, piece, piece, buckets, k * length);
    });
    const { Tensor } = this.#runtime;
    const kinds = BigInt64Array.from(deeds, ({ type }) => BigInt(type));
    const { y } = await this.#parts.run({
      t: pieces,
      c: new Tensor('float32', own, [deeds.length, width]),
      kind: new Tensor('int64', kinds, [deeds.length]),
      bucket: new Tensor('int64', buckets, [deeds.length, length]),
    });
    const all = floatsOf(y);
    const each = length * PART.labels;
    return deeds.map((_, k) => byWord(all.subarray(k * each, (k + 1) * each), input.firstPiece, PART.labels));
  }
}
