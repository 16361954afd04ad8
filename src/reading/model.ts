import { z } from 'zod';
import { CommuniqueError } from '../errors.ts';
import { DeedNetworks } from './deeds/deed-networks.ts';
import { Encoder } from './encoder.ts';
import { readModelFiles } from './model-files.ts';
import { oneLine } from './one-line.ts';
import { rerankerShape, type Reranker } from './rerank.ts';
import { loadRuntime, type Runtime, type RuntimeKind } from './runtime.ts';
import { Vocabulary } from './word-pieces.ts';

/** All that is needed to read: the encoder, the networks of deeds, the pieces they know, and the judge of attributions. */
export interface Model {
  readonly runtime: Runtime;
  readonly encoder: Encoder;
  readonly deeds: DeedNetworks;
  readonly vocabulary: Vocabulary;
  readonly reranker: Reranker;
}

/** The model of a folder, every file checked; one that is missing or damaged is MODEL_DAMAGED. */
export async function openModel(folder: string, wanted: RuntimeKind | null): Promise<Model> {
  const files = await readModelFiles(folder);
  const text = new TextDecoder();
  const runtime = await loadRuntime(wanted);
  try {
    return {
      runtime,
      encoder: await Encoder.open(runtime, files['encoder.onnx'], files['attribution.onnx']),
      deeds: await DeedNetworks.open(runtime, files['deeds.onnx'], files['deed-parts.onnx']),
      vocabulary: new Vocabulary(text.decode(files['vocabulary.txt'])),
      reranker: rerankerShape.parse(JSON.parse(text.decode(files['reranker.json']))),
    };
  } catch (cause) {
    if (cause instanceof CommuniqueError) throw cause;
    const problem = cause instanceof z.ZodError ? 'reranker.json has another shape' : oneLine(cause);
    throw new CommuniqueError('MODEL_DAMAGED', `${folder}: ${problem}; expected a model of this version`, {
      cause,
    });
  }
}

/** Gives the networks' memory back; what is being read fails at its next window. */
export async function closeModel({ encoder, deeds }: Model): Promise<void> {
  await encoder.close();
  await deeds.close();
}
