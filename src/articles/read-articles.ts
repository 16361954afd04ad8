import { ArticleFormatError } from '../errors.ts';
import { articleFiles, type ArticleFile } from './article-files.ts';
import type { Article } from './article.ts';
import { readHtml } from './html-page.ts';
import { articleOnLine } from './jsonl-article.ts';
import { readMasthead } from './masthead.ts';
import { readText } from './read-file.ts';
import { readLines } from './read-lines.ts';

/** An article with the file (and line) it came from, or why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly article: Article; readonly where: string }
  | { readonly ok: false; readonly error: ArticleFormatError };

/**
 * The articles in files and folders, in order and one at a time; a bad one is a result too and stops nothing. One of more
 * than `mostChars` UTF-16 code units is bad.
 */
export async function* readArticles(
  paths: readonly string[],
  mostChars = Infinity,
): AsyncGenerator<ReadResult> {
  const places = new Map<string, string>();
  for await (const file of articleFiles(paths)) {
    if (file instanceof ArticleFormatError) yield { ok: false, error: file };
    else
      for await (const result of articlesIn(file)) yield refuseSecond(refuseLong(result, mostChars), places);
  }
}

// Reading takes minutes for a million characters, and what is so long is seldom one article.
function refuseLong(result: ReadResult, most: number): ReadResult {
  if (!result.ok || result.article.text.length <= most) return result;
  const length = inWords(result.article.text.length);
  const problem = `has a text of ${length} characters, expected one article, ${inWords(most)} at most (COMMUNIQUE_MAX_ARTICLE_CHARS)`;
  return { ok: false, error: new ArticleFormatError(result.where, problem) };
}

// Loading the second would replace the first without a word.
function refuseSecond(result: ReadResult, places: Map<string, string>): ReadResult {
  if (!result.ok) return result;
  const { article, where } = result;
  const first = places.get(article.id);
  if (first === undefined) {
    places.set(article.id, where);
    return result;
  }
  const problem = `has the id "${article.id}" of ${first}, expected another id`;
  return { ok: false, error: new ArticleFormatError(where, problem) };
}

async function* articlesIn(file: ArticleFile): AsyncGenerator<ReadResult> {
  try {
    if (file.format === 'jsonl') yield* articlesOnLines(file);
    else yield attempt(file.path, articleOf(file, await readText(file)));
  } catch (error) {
    if (!(error instanceof ArticleFormatError)) throw error;
    yield { ok: false, error };
  }
}

async function* articlesOnLines(file: ArticleFile): AsyncGenerator<ReadResult> {
  let isEmpty = true;
  for await (const line of readLines(file)) {
    isEmpty = false;
    if ('error' in line) yield { ok: false, error: line.error };
    else yield readLine(line, `${file.name}-${line.number}`);
  }
  if (isEmpty) throw new ArticleFormatError(file.path, 'is empty, expected one article a line');
}

function readLine({ text, where }: { text: string; where: string }, name: string): ReadResult {
  try {
    return attempt(where, articleOnLine(text, where, name));
  } catch (error) {
    if (!(error instanceof ArticleFormatError)) throw error;
    return { ok: false, error };
  }
}

function attempt(where: string, article: Article): ReadResult {
  if (article.text.trim() !== '') return { ok: true, article, where };
  return { ok: false, error: new ArticleFormatError(where, 'has no text, expected an article') };
}

const inWords = (count: number): string => count.toLocaleString('en');

function articleOf({ name, format }: ArticleFile, text: string): Article {
  const id = `article:${name}`;
  return format === 'html' ? { id, ...readHtml(text) } : { id, source: null, ...readMasthead(text), text };
}
