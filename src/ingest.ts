// START HERE: the journey of one article, from a file to facts with their places.
import { createHash } from 'node:crypto';
import type { Article } from './articles/article.ts';
import { passagesOf } from './articles/page-furniture.ts';
import type { ReadResult } from './articles/read-articles.ts';
import { CommuniqueError } from './errors.ts';
import { extract } from './extraction/extract.ts';
import type { Extraction } from './extraction/extraction.ts';
import type { ArticleKeeper, Difference } from './graph/article-keeper.ts';
import { analyse } from './language/analyse.ts';
import type { Reader } from './reading/reading.ts';
import type { Consequences, Undone } from './resolution/consequences.ts';
import type { Judgement } from './resolution/known-entities.ts';
import { reconsider, resolve } from './resolution/resolve.ts';

/** What became of one article of a load. */
export type Outcome =
  | {
      readonly kind: 'NEW' | 'CHANGED' | 'UNCHANGED';
      readonly articleId: string;
      readonly difference: Difference;
    }
  | { readonly kind: 'FAILED'; readonly where: string; readonly error: CommuniqueError };

export interface IngestOptions {
  readonly reader: Reader;
  readonly keeper: ArticleKeeper;
  /** Articles being read at once; saving keeps the order in which they came. */
  readonly width?: number;
  /** Reads and saves unchanged articles too, after a better reader or better rules have come. */
  readonly isAgain?: boolean;
  /** Stops before the next article is saved; what is saved stays whole. */
  readonly signal?: AbortSignal;
}

type Claims =
  | { readonly article: Article; readonly hash: string; readonly known: boolean; readonly claims: Extraction }
  | { readonly outcome: Outcome };

/** Articles into the graph, one outcome each, in their order; a bad article never stops the others. */
export async function* ingest(
  articles: AsyncIterable<ReadResult>,
  options: IngestOptions,
): AsyncGenerator<Outcome> {
  const { width = 2, signal } = options;
  for await (const read of inOrder(articles, width, (result) => readOne(result, options))) {
    if (signal?.aborted) return;
    yield 'outcome' in read ? read.outcome : await saveOne(read, options.keeper);
  }
}

/** What one article claims: furniture told from text, sentences and tokens, names and attributions, claims. */
export async function claimsOf(article: Article, reader: Reader): Promise<Extraction> {
  const passages = passagesOf(article.text);
  const reading = await reader.read(article.text, passages);
  return extract(analyse(article.text, passages), reading, article);
}

/** Takes an article out; what was led elsewhere because of it is led back. Null where there is no such article. */
export async function takeOut(articleId: string, keeper: ArticleKeeper): Promise<Difference | null> {
  const taken = await keeper.delete(articleId);
  if (!taken) return null;
  const { keysGone, ...difference } = taken;
  await settle(await reconsider(keysGone, keeper.known), keeper);
  return difference;
}

/** Keeps a person's judgement, and what follows from it. */
export async function judge(judgement: Judgement, keeper: ArticleKeeper): Promise<void> {
  const { id, keys } = await keeper.judge(judgement);
  const consequences = await reconsider(keys, keeper.known);
  await keeper.noteConsequences(id, consequences);
  await settle(consequences, keeper);
}

/** Takes a judgement back with what followed from it; ids that came with it go with it. */
export async function takeBack(judgement: Judgement, keeper: ArticleKeeper): Promise<void> {
  const { keys, undone } = await keeper.withdraw(judgement);
  await settle(await reconsider(keys, keeper.known, undone), keeper, undone);
}

/**
 * Keeps what a decision changes for other articles: new reasons, and where a signature now stands for something else
 * its articles are resolved again, until nothing moves.
 */
async function settle(
  { moves, restated }: Consequences,
  keeper: ArticleKeeper,
  undone?: Undone,
): Promise<void> {
  await keeper.restate(restated);
  const bearing = (moved: Consequences['moves']) =>
    keeper.articlesBearing(moved.map(({ signature }) => signature));
  const waiting = [...(await bearing(moves))];
  const settled = new Set<string>();
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const kept = await keeper.keptArticle(id);
    if (!kept || settled.has(id)) continue;
    settled.add(id);
    const { article, consequences } = await resolve(kept.article, kept.extraction, keeper.known, undone);
    await keeper.save(kept.article, kept.contentHash, article);
    await keeper.restate(consequences.restated);
    waiting.push(...(await bearing(consequences.moves)));
  }
}

async function readOne(result: ReadResult, { reader, keeper, isAgain }: IngestOptions): Promise<Claims> {
  if (!result.ok) return { outcome: failed(result.error.message, result.error) };
  const { article, where } = result;
  try {
    const hash = contentHash(article);
    const before = (await keeper.contentHashes([article.id])).get(article.id);
    if (before === hash && !isAgain) return { outcome: unchanged(article.id) };
    return { article, hash, known: before !== undefined, claims: await claimsOf(article, reader) };
  } catch (cause) {
    return { outcome: failed(where, asFailure(where, cause)) };
  }
}

async function saveOne(
  { article, hash, known, claims }: Extract<Claims, { article: Article }>,
  keeper: ArticleKeeper,
): Promise<Outcome> {
  try {
    const resolution = await resolve(article, claims, keeper.known);
    const { keysGone, ...difference } = await keeper.save(article, hash, resolution.article);
    await settle(resolution.consequences, keeper);
    // What it told before may have led others somewhere, as that of an article that is taken out.
    await settle(await reconsider(keysGone, keeper.known), keeper);
    return { kind: known ? 'CHANGED' : 'NEW', articleId: article.id, difference };
  } catch (cause) {
    return failed(article.id, asFailure(article.id, cause));
  }
}

/** The fingerprint of all that was given of an article: the same means that loading it again changes nothing. */
function contentHash({ title, source, url, publishedAt, text }: Article): string {
  return createHash('sha256')
    .update(JSON.stringify([title, source, url, publishedAt, text]))
    .digest('hex');
}

const unchanged = (articleId: string): Outcome => ({
  kind: 'UNCHANGED',
  articleId,
  difference: { nodes: 0, relationships: 0 },
});

const failed = (where: string, error: CommuniqueError): Outcome => ({ kind: 'FAILED', where, error });

// A database that is gone fails every article alike: let that pass on and stop the load.
function asFailure(where: string, cause: unknown): CommuniqueError {
  if (cause instanceof CommuniqueError && cause.code === 'GRAPH_UNAVAILABLE') throw cause;
  if (cause instanceof CommuniqueError) return cause;
  return new CommuniqueError('ARTICLE_FORMAT', `${where}: ${String(cause)}`, { cause });
}

/** Works on up to `width` items at once and gives the results back in the order of the items. */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // It is awaited in its turn; until then a failure must not count as unhandled.
    result.catch(() => undefined);
    running.push(result);
    if (running.length >= width) yield await running.shift()!;
  }
  while (running.length > 0) yield await running.shift()!;
}
