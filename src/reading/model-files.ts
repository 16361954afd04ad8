import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CommuniqueError } from '../errors.ts';
import { oneLine } from './one-line.ts';

/** The models that come with the program: twelve layers, and six that read faster and less well (MODEL_CARD.md). */
export const MODELS = ['thorough', 'fast'] as const;
export type ModelName = (typeof MODELS)[number];

/** The folder of a model. The weights lie beside the source, and the compiled program finds them there too. */
export function modelFolderOf(name: ModelName): string {
  const models = import.meta.url.endsWith('.ts') ? './model/' : '../../src/reading/model/';
  return fileURLToPath(new URL(`${models}${name}/`, import.meta.url));
}

/** The files of a model; `manifest.json` beside them says what each must be. */
export const MODEL_FILES = [
  'encoder.onnx',
  'attribution.onnx',
  'deeds.onnx',
  'deed-parts.onnx',
  'vocabulary.txt',
  'reranker.json',
] as const;
export type ModelFile = (typeof MODEL_FILES)[number];

const ADVICE =
  'expected the weights as they were published; install the package again or check out the folder anew';

const description = z.object({ bytes: z.number().int().positive(), sha256: z.string().length(64) });
const manifestShape = z.object({ files: z.record(z.enum(MODEL_FILES), description) });

/** The model's files, each as its manifest describes it; a missing or damaged one is MODEL_DAMAGED. */
export async function readModelFiles(folder: string): Promise<Record<ModelFile, Uint8Array>> {
  const manifest = await readManifest(join(folder, 'manifest.json'));
  const read = (name: ModelFile) => readChecked(join(folder, name), manifest.files[name]);
  const contents = await Promise.all(MODEL_FILES.map(async (name) => [name, await read(name)] as const));
  return Object.fromEntries(contents) as Record<ModelFile, Uint8Array>;
}

/** What a manifest says of a file. */
export function describeFile(content: Uint8Array): z.infer<typeof description> {
  return { bytes: content.byteLength, sha256: createHash('sha256').update(content).digest('hex') };
}

async function readManifest(path: string): Promise<z.infer<typeof manifestShape>> {
  const content = await readOrComplain(path);
  try {
    return manifestShape.parse(JSON.parse(content.toString('utf8')));
  } catch (cause) {
    throw damaged(path, 'is no manifest of a model', { cause });
  }
}

async function readChecked(path: string, expected: z.infer<typeof description>): Promise<Uint8Array> {
  const content = await readOrComplain(path);
  const found = describeFile(content);
  if (found.bytes !== expected.bytes) {
    throw damaged(path, `has ${found.bytes} bytes instead of ${expected.bytes}`);
  }
  if (found.sha256 !== expected.sha256) {
    throw damaged(path, `has the SHA-256 ${found.sha256} instead of ${expected.sha256}`);
  }
  return content;
}

async function readOrComplain(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw damaged(path, `cannot be read (${oneLine(cause)})`, { cause });
  }
}

function damaged(path: string, problem: string, options?: ErrorOptions): CommuniqueError {
  return new CommuniqueError('MODEL_DAMAGED', `${path} ${problem}; ${ADVICE}`, options);
}
