import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ArticleFormatError } from '../errors.ts';
import type { ArticleFile } from './article-files.ts';
import { fileProblem } from './file-problem.ts';

// A long article has 100 kB; what is beyond this is no article, or a small file that unpacks to a giant.
export const MAX_ARTICLE_BYTES = 64 * 1024 * 1024;

export const TOO_LONG = `is longer than ${MAX_ARTICLE_BYTES / 1024 / 1024} MB, expected one article`;

/** The file's bytes as they come, unpacked. Throws ArticleFormatError where they cannot be had. */
export async function* readBytes({ path, isCompressed }: ArticleFile): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  // An error of either stream ends the loop below; the callback has nothing to add.
  const bytes = isCompressed ? pipeline(file, createGunzip(), () => undefined) : file;
  try {
    for await (const chunk of bytes) yield chunk as Buffer;
  } catch (cause) {
    throw new ArticleFormatError(path, fileProblem(cause), { cause });
  } finally {
    file.destroy();
  }
}

/** The whole file as text. Throws ArticleFormatError where it is empty, too long or no UTF-8. */
export async function readText(file: ArticleFile): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of readBytes(file)) {
    length += chunk.length;
    if (length > MAX_ARTICLE_BYTES) throw new ArticleFormatError(file.path, TOO_LONG);
    chunks.push(chunk);
  }
  if (length === 0) throw new ArticleFormatError(file.path, 'is empty, expected an article');
  return decode(Buffer.concat(chunks), file.path);
}

/** UTF-8 to text, a byte-order mark left out. Throws ArticleFormatError where it is no UTF-8. */
export function decode(bytes: Buffer, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ArticleFormatError(where, 'is no valid UTF-8, expected text in UTF-8', { cause });
  }
}
