import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelFolderOf } from '../../src/reading/model-files.ts';
import { readableText, type ReadableText } from '../../src/reading/readable-text.ts';
import { Vocabulary } from '../../src/reading/word-pieces.ts';

/** The vocabulary that comes with the program. */
export const vocabulary = new Vocabulary(
  readFileSync(join(modelFolderOf('thorough'), 'vocabulary.txt'), 'utf8'),
);

/** A whole text as the encoder takes it in. */
export const readableOf = (text: string): ReadableText =>
  readableText(text, [{ start: 0, end: text.length }], vocabulary);
