import type { Article } from '../articles/article.ts';
import type { Extraction } from '../extraction/extraction.ts';
import type { Consequences, Restatement } from '../resolution/consequences.ts';
import type { Judgement, KnownEntities } from '../resolution/known-entities.ts';
import type { ResolvedArticle } from '../resolution/resolved.ts';
import type { Change, Engine } from './engine/engine.ts';
import { takeTurn } from './layout.ts';
import { readQuery } from './query-files.ts';
import { fields, text, textOrNull } from './reading/row.ts';
import { searchText } from './search-text.ts';
import { contributionOf } from './writing/contribution.ts';
import {
  currentIds,
  keepJudgement,
  noteConsequences,
  withdrawJudgement,
  type KeptJudgement,
  type WithdrawnJudgement,
} from './writing/judgements.ts';
import { knownSignatures } from './writing/known-signatures.ts';
import { removeArticle, saveArticle } from './writing/save-article.ts';
import { signatureId } from './writing/signature-rows.ts';

/** What a write has added to the graph, or taken from it (negative). */
export type Difference = Change;

/** What a write has changed, with the blocking keys under which something was that is there no longer. */
export type Written = Difference & { readonly keysGone: readonly string[] };

/** An article of the graph with what it claims by itself, for another resolution without another reading. */
export interface KeptArticle {
  readonly article: Article;
  readonly contentHash: string;
  readonly extraction: Extraction;
}

/** The writing half of the graph: whole articles in, replaced and out; a killed process leaves whole articles only. */
export interface ArticleKeeper {
  /** What resolution may ask. */
  readonly known: KnownEntities;
  /** Content hash by article id, of those that are in the graph. */
  contentHashes(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Puts an article's contribution in the place of what it had contributed before; one transaction. */
  save(article: Article, contentHash: string, resolved: ResolvedArticle): Promise<Written>;
  /** Takes an article out with all that rests on no other; null where there is no such article. */
  delete(articleId: string): Promise<Written | null>;
  /** Keeps why signatures stand for what they do, where that has changed; those that are gone are left out. */
  restate(restated: readonly Restatement[]): Promise<void>;
  /** The articles that bear one of these signatures. */
  articlesBearing(signatures: readonly string[]): Promise<readonly string[]>;
  /** An article with its extraction; null where there is none. */
  keptArticle(articleId: string): Promise<KeptArticle | null>;
  /** Where ids lead that are out of use since their entity became another; those that lead nowhere are left out. */
  currentIds(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Records a person's judgement on two signatures or ids; tells which blocking keys it touches. */
  judge(judgement: Judgement): Promise<KeptJudgement>;
  /** Keeps with a judgement what has followed from it. */
  noteConsequences(judgementId: string, consequences: Consequences): Promise<void>;
  /** Takes a judgement back; tells which blocking keys it touched and what had followed from it. */
  withdraw(judgement: Judgement): Promise<WithdrawnJudgement>;
}

/** The writing half of a graph. */
export function openKeeper(engine: Engine): ArticleKeeper {
  return {
    known: knownSignatures(engine),
    contentHashes: (articleIds) => contentHashes(engine, articleIds),
    save: (article, contentHash, resolved) => save(engine, article, contentHash, resolved),
    delete: (articleId) => remove(engine, articleId),
    restate: (restated) => restate(engine, restated),
    articlesBearing: (signatures) => articlesBearing(engine, signatures),
    keptArticle: (articleId) => keptArticle(engine, articleId),
    currentIds: (ids) => currentIds(engine, ids),
    judge: (judgement) => keepJudgement(engine, judgement),
    noteConsequences: (judgementId, consequences) => noteConsequences(engine, judgementId, consequences),
    withdraw: (judgement) => withdrawJudgement(engine, judgement),
  };
}

async function contentHashes(engine: Engine, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await engine.run(readQuery('read/content-hashes'), { ids });
  return new Map(rows.map((row) => [text(row, 'id'), text(row, 'contentHash')]));
}

async function save(
  engine: Engine,
  article: Article,
  contentHash: string,
  resolved: ResolvedArticle,
): Promise<Written> {
  const search = searchText([article.title ?? '', article.text].join(' '));
  const rows = contributionOf(article, resolved);
  const saved = { article, contentHash, extraction: resolved.extraction, search, rows };
  return inTurn(engine, async (transaction) => {
    const keysGone = await saveArticle(transaction, saved);
    return { ...transaction.change, keysGone };
  });
}

async function remove(engine: Engine, articleId: string): Promise<Written | null> {
  return inTurn(engine, async (transaction) => {
    const keysGone = await removeArticle(transaction, articleId);
    return keysGone && { ...transaction.change, keysGone };
  });
}

async function restate(engine: Engine, restated: readonly Restatement[]): Promise<void> {
  if (restated.length === 0) return;
  const rows = restated.map(({ signature, score, reasons }) => ({
    id: signatureId(signature),
    properties: { score, reasons },
  }));
  await inTurn(engine, (transaction) => transaction.run(readQuery('write/restate-signatures'), { rows }));
}

// The node that writers wait for is there before anything is counted.
async function inTurn<Result>(engine: Engine, work: Parameters<typeof engine.transaction<Result>>[0]) {
  await takeTurn(engine);
  return engine.transaction(work);
}

async function articlesBearing(engine: Engine, signatures: readonly string[]): Promise<readonly string[]> {
  if (signatures.length === 0) return [];
  const rows = await engine.run(readQuery('read/articles-bearing'), { ids: signatures.map(signatureId) });
  return rows.map((row) => text(row, 'id'));
}

async function keptArticle(engine: Engine, articleId: string): Promise<KeptArticle | null> {
  const [row] = await engine.run(readQuery('read/kept-article'), { articleId });
  if (!row) return null;
  const kept = fields(row, 'article');
  const article = {
    id: text(kept, 'id'),
    title: textOrNull(kept, 'title'),
    source: textOrNull(kept, 'source'),
    url: textOrNull(kept, 'url'),
    publishedAt: textOrNull(kept, 'publishedAt'),
    text: text(kept, 'text'),
  };
  // It was written by `save` and by nobody else.
  const extraction = JSON.parse(text(row, 'json')) as Extraction;
  return { article, contentHash: text(kept, 'contentHash'), extraction };
}
