import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { LABELS } from './decode-attribution.ts';
import { distanceBuckets } from './distance-buckets.ts';
import { COUNTRY_LABELS, NAME_LABELS } from './names/name-type.ts';
import { byWord, existing, floatsOf } from './outputs.ts';
import { openNetwork, type Runtime } from './runtime.ts';
import type { WindowInput, WordRange } from './windows.ts';

/** Labels of a word as part of a cue: outside, begins one, continues one. */
const CUE_LABELS = 3;
/** Cues asked about in one run: what a window can hold is not bounded, what a run may take is. */
const CUES_AT_ONCE = 32;

/** What the encoder makes of a window; lists by word count from the window's first word. */
export interface EncodedWindow {
  readonly input: WindowInput;
  /** Chance of each word to begin and to continue a cue. */
  readonly beginsCue: Float32Array;
  readonly continuesCue: Float32Array;
  /** NAME_LABELS and COUNTRY_LABELS chances for each word. */
  readonly names: Float32Array;
  readonly countries: Float32Array;
  /** One vector for each piece. */
  readonly vectors: Tensor;
  /** The pieces as the second network wants them. */
  readonly pieces: Tensor;
  /** One vector for each piece, out of the middle of the encoder: the networks of deeds go on from there. */
  readonly middle: Tensor;
}

/** The two networks: one reads a window, the other tells source and content of a cue. They know no other window. */
export class Encoder {
  readonly #runtime: Runtime;
  readonly #reading: InferenceSession;
  readonly #attribution: InferenceSession;

  private constructor(runtime: Runtime, reading: InferenceSession, attribution: InferenceSession) {
    this.#runtime = runtime;
    this.#reading = reading;
    this.#attribution = attribution;
  }

  static async open(runtime: Runtime, reading: Uint8Array, attribution: Uint8Array): Promise<Encoder> {
    return new Encoder(runtime, await openNetwork(runtime, reading), await openNetwork(runtime, attribution));
  }

  async close(): Promise<void> {
    await this.#reading.release();
    await this.#attribution.release();
  }

  async encode(input: WindowInput): Promise<EncodedWindow> {
    const { ids, features, firstPiece } = input;
    const { cue, names, countries, x, t, middle } = await this.#reading.run({
      ids: this.#integers(ids),
      feats: this.#integers(features),
    });
    const cues = byWord(floatsOf(cue), firstPiece, CUE_LABELS);
    return {
      input,
      beginsCue: column(cues, 1),
      continuesCue: column(cues, 2),
      names: byWord(floatsOf(names), firstPiece, NAME_LABELS),
      countries: byWord(floatsOf(countries), firstPiece, COUNTRY_LABELS),
      vectors: existing(x),
      pieces: existing(t),
      middle: existing(middle),
    };
  }

  /** For each cue the log probabilities of LABEL for each word of the window. */
  async labelChances(window: EncodedWindow, cues: readonly WordRange[]): Promise<Float32Array[]> {
    const chances: Float32Array[] = [];
    for (let at = 0; at < cues.length; at += CUES_AT_ONCE) {
      chances.push(...(await this.#chancesOf(window, cues.slice(at, at + CUES_AT_ONCE))));
    }
    return chances;
  }

  async #chancesOf({ input, vectors, pieces }: EncodedWindow, cues: readonly WordRange[]) {
    const length = input.ids.length;
    const width = vectors.dims[1]!;
    const meanVectors = new Float32Array(cues.length * width);
    const buckets = new BigInt64Array(cues.length * length);
    cues.forEach(({ from, to }, k) => {
      addMean(meanVectors.subarray(k * width, (k + 1) * width), floatsOf(vectors), input, { from, to });
      distanceBuckets(length, input.firstPiece[from]!, input.firstPiece[to - 1]!, buckets, k * length);
    });
    const { Tensor } = this.#runtime;
    const { y } = await this.#attribution.run({
      t: pieces,
      c: new Tensor('float32', meanVectors, [cues.length, width]),
      bucket: new Tensor('int64', buckets, [cues.length, length]),
    });
    const all = floatsOf(y);
    const each = length * LABELS;
    return cues.map((_, k) => byWord(all.subarray(k * each, (k + 1) * each), input.firstPiece, LABELS));
  }

  #integers(values: readonly number[]): Tensor {
    return new this.#runtime.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
  }
}

// The mean of the vectors of a cue's words, as float32 step by step: in another order the last bit may differ.
function addMean(
  into: Float32Array,
  vectors: Float32Array,
  { firstPiece }: WindowInput,
  range: WordRange,
): void {
  for (let word = range.from; word < range.to; word++) {
    const at = firstPiece[word]! * into.length;
    for (let j = 0; j < into.length; j++) into[j]! += vectors[at + j]! / (range.to - range.from);
  }
}

function column(cues: Float32Array, label: number): Float32Array {
  return Float32Array.from(
    { length: cues.length / CUE_LABELS },
    (_, word) => cues[word * CUE_LABELS + label]!,
  );
}
