import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { CommuniqueError } from '../errors.ts';
import { goldArticleOf, type GoldArticle } from './gold.ts';

/** The annotated articles of a .jsonl file, in its order; a file or a line that is wrong is BAD_INPUT, with its place. */
export async function* goldArticlesIn(file: string): AsyncGenerator<GoldArticle> {
  let line = 0;
  try {
    const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
    for await (const text of lines) {
      line++;
      if (text.trim()) yield goldArticleOf(text, `${file}:${line}`);
    }
  } catch (cause) {
    if (cause instanceof CommuniqueError) throw cause;
    const problem = `${file}: cannot be read, expected a .jsonl file of annotated articles`;
    throw new CommuniqueError('BAD_INPUT', problem, { cause });
  }
}
