import type { Article } from '../articles/article.ts';
import type { Extraction } from '../extraction/extraction.ts';
import type { Judgement, KnownEntities } from '../resolution/known-entities.ts';
import type { ResolvedArticle } from '../resolution/resolved.ts';

/** What a write has added to the graph, or taken from it (negative). */
export interface Difference {
  readonly nodes: number;
  readonly relationships: number;
}

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
  save(article: Article, contentHash: string, resolved: ResolvedArticle): Promise<Difference>;
  /** Takes an article out with all that rests on no other; null where there is no such article. */
  delete(articleId: string): Promise<(Difference & { readonly keys: readonly string[] }) | null>;
  /** The articles that bear one of these signatures. */
  articlesBearing(signatures: readonly string[]): Promise<readonly string[]>;
  /** An article with its extraction; null where there is none. */
  keptArticle(articleId: string): Promise<KeptArticle | null>;
  /** Records a person's judgement on two ids (or takes it back) and tells which blocking keys it touches. */
  judge(judgement: Judgement): Promise<readonly string[]>;
  withdraw(judgement: Judgement): Promise<readonly string[]>;
}
