import type { Tensor } from 'onnxruntime-node';

/** A word's first piece answers for the word. */
export function byWord(byPiece: Float32Array, firstPiece: Int32Array, labels: number): Float32Array {
  const words = new Float32Array(firstPiece.length * labels);
  firstPiece.forEach((piece, word) => {
    words.set(byPiece.subarray(piece * labels, (piece + 1) * labels), word * labels);
  });
  return words;
}

/** The numbers of one of a network's outputs. */
export function floatsOf(tensor: Tensor | undefined): Float32Array {
  const { data } = existing(tensor);
  if (data instanceof Float32Array) return data;
  throw new Error('the model answers in another type than float32');
}

/** An output that the network must have. */
export function existing(tensor: Tensor | undefined): Tensor {
  if (tensor) return tensor;
  throw new Error('the model lacks an output that this version asks for');
}
