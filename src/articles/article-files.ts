import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { ArticleFormatError } from '../errors.ts';
import { fileProblem } from './file-problem.ts';

export type ArticleFormat = 'txt' | 'md' | 'html' | 'jsonl';

/** A file that should hold articles. */
export interface ArticleFile {
  readonly path: string;
  /** The file's name without its endings; the id of an article that brings none. */
  readonly name: string;
  readonly format: ArticleFormat;
  readonly isCompressed: boolean;
}

const FORMATS: Readonly<Record<string, ArticleFormat>> = {
  txt: 'txt',
  md: 'md',
  html: 'html',
  htm: 'html',
  jsonl: 'jsonl',
};

export const EXPECTED_FILES = 'expected .txt, .md, .html or .jsonl, or one of these with .gz';

/** The article files behind the paths, folders searched in depth and in order; what cannot be used is an error. */
export async function* articleFiles(
  paths: readonly string[],
): AsyncGenerator<ArticleFile | ArticleFormatError> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const found of filesAt(path)) {
      if (found instanceof ArticleFormatError) yield found;
      else if (!seen.has(resolve(found.path))) {
        seen.add(resolve(found.path));
        yield found;
      }
    }
  }
}

async function* filesAt(path: string): AsyncGenerator<ArticleFile | ArticleFormatError> {
  const found = await look(path);
  if (found instanceof ArticleFormatError) yield found;
  else if (found.isDirectory()) yield* filesIn(path);
  else if (!found.isFile()) yield new ArticleFormatError(path, `is no ordinary file, ${EXPECTED_FILES}`);
  else yield asArticleFile(path) ?? new ArticleFormatError(path, `unknown file type, ${EXPECTED_FILES}`);
}

async function* filesIn(folder: string): AsyncGenerator<ArticleFile | ArticleFormatError> {
  let isEmpty = true;
  for await (const found of walk(folder)) {
    isEmpty = false;
    yield found;
  }
  if (isEmpty) yield new ArticleFormatError(folder, `holds no articles, ${EXPECTED_FILES}`);
}

// A folder may hold other things beside articles; they are passed over, and so is what is hidden. Links to folders
// are not followed, for they may lead in circles.
async function* walk(folder: string): AsyncGenerator<ArticleFile | ArticleFormatError> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    yield new ArticleFormatError(folder, fileProblem(cause), { cause });
    return;
  }
  entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
    const path = join(folder, entry.name);
    const file = asArticleFile(path);
    if (entry.isDirectory()) yield* walk(path);
    else if (file && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))) yield file;
  }
}

async function look(path: string): Promise<Stats | ArticleFormatError> {
  try {
    return await stat(path);
  } catch (cause) {
    return new ArticleFormatError(path, fileProblem(cause), { cause });
  }
}

async function isFile(path: string): Promise<boolean> {
  const found = await look(path);
  return !(found instanceof ArticleFormatError) && found.isFile();
}

/** Null where the ending is none of ours. */
function asArticleFile(path: string): ArticleFile | null {
  const [, name, ending = '', compressed] = /^(.+?)\.([a-z]+)(\.gz)?$/is.exec(basename(path)) ?? [];
  const format = FORMATS[ending.toLowerCase()];
  return name && format ? { path, name, format, isCompressed: compressed !== undefined } : null;
}
