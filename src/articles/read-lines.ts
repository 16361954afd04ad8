import { ArticleFormatError } from '../errors.ts';
import type { ArticleFile } from './article-files.ts';
import { decode, MAX_ARTICLE_BYTES, readBytes, TOO_LONG } from './read-file.ts';

/** A line of a file with its place, or what is wrong with it. */
export type Line =
  | { readonly where: string; readonly number: number; readonly text: string }
  | { readonly error: ArticleFormatError };

/** The lines of a file that are not empty, one at a time, so that a file may be larger than memory. */
export async function* readLines(file: ArticleFile): AsyncGenerator<Line> {
  let number = 0;
  for await (const bytes of splitLines(readBytes(file))) {
    const where = `${file.path}:${++number}`;
    if (bytes === 'TOO_LONG') yield { error: new ArticleFormatError(where, TOO_LONG) };
    else if (bytes.length > 0) yield* lineOf(bytes, where, number);
  }
}

function* lineOf(bytes: Buffer, where: string, number: number): Generator<Line> {
  try {
    const text = decode(bytes, where);
    if (text.trim() !== '') yield { where, number, text };
  } catch (cause) {
    if (!(cause instanceof ArticleFormatError)) throw cause;
    yield { error: cause };
  }
}

// A line that grows too long is dropped piece by piece, up to its end.
async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer | 'TOO_LONG'> {
  let pieces: Buffer[] = [];
  let length = 0;
  const take = (piece: Buffer): void => {
    length += piece.length;
    if (length > MAX_ARTICLE_BYTES) pieces = [];
    else pieces.push(piece);
  };
  const line = (): Buffer | 'TOO_LONG' => {
    const whole = length > MAX_ARTICLE_BYTES ? 'TOO_LONG' : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return whole;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, end));
      yield line();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
