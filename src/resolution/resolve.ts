import type { Extraction } from '../extraction/extraction.ts';
import type { KnownEntities } from './known-entities.ts';
import type { GraphId, ResolvedArticle } from './resolved.ts';

/** What resolution needs to know of an article beside its extraction. */
export interface Bearer {
  /** "article:…" */
  readonly id: string;
  readonly publishedAt: string | null;
  /** The text that the extraction's places count in. */
  readonly text: string;
}

/** A signature that other articles bear and that is led to another id from now on. */
export interface Move {
  readonly signature: string;
  readonly type: string;
  readonly from: GraphId;
  readonly to: GraphId;
}

/** The article's contribution with ids of the graph, and which signatures of other articles it leads elsewhere. */
export interface Resolution {
  readonly article: ResolvedArticle;
  readonly moves: readonly Move[];
}

/** Gives every entity, event and statement of an article its id in the graph, with the reasons. */
export async function resolve(
  bearer: Bearer,
  extraction: Extraction,
  known: KnownEntities,
): Promise<Resolution> {
  void [bearer, extraction, known];
  await Promise.resolve();
  throw new Error('not built yet');
}

/** Which signatures sharing these keys are led elsewhere, after an article was taken out or a person has judged. */
export async function reconsider(keys: readonly string[], known: KnownEntities): Promise<readonly Move[]> {
  void [keys, known];
  await Promise.resolve();
  throw new Error('not built yet');
}
