import type * as native from 'onnxruntime-node';
import { oneLine } from './one-line.ts';

export type RuntimeKind = 'native' | 'wasm';

/** What runs the model: onnxruntime's native library, or the same compiled to WebAssembly. */
export interface Runtime {
  readonly kind: RuntimeKind;
  readonly InferenceSession: typeof native.InferenceSession;
  readonly Tensor: typeof native.Tensor;
  /** Why the native library was not taken; null where it was, or where WebAssembly was asked for. */
  readonly nativeMissing: string | null;
}

/** The runtime asked for; unasked the native one, or WebAssembly where no native library fits this machine. */
export async function loadRuntime(wanted: RuntimeKind | null): Promise<Runtime> {
  if (wanted === 'wasm') return loadWasm(null);
  try {
    const { InferenceSession, Tensor } = await import('onnxruntime-node');
    return { kind: 'native', InferenceSession, Tensor, nativeMissing: null };
  } catch (cause) {
    if (wanted === 'native') throw cause;
    return loadWasm(oneLine(cause));
  }
}

/** A network ready to run; one thread: the pool has one for every core, and sums must not depend on a division of work. */
export function openNetwork(
  { InferenceSession }: Runtime,
  bytes: Uint8Array,
): Promise<native.InferenceSession> {
  return InferenceSession.create(bytes, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
  });
}

// More threads would share the work of one window, and the pool has the other cores busy already.
async function loadWasm(nativeMissing: string | null): Promise<Runtime> {
  const { InferenceSession, Tensor, env } = await import('onnxruntime-web');
  env.wasm.numThreads = 1;
  return { kind: 'wasm', InferenceSession, Tensor, nativeMissing };
}
