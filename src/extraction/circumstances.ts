/** What is known of an article beside its text; dates in words ("on Tuesday") are resolved against `publishedAt`. */
export interface Circumstances {
  /** ISO date; null where nobody gave one. */
  readonly publishedAt: string | null;
  readonly title: string | null;
  /** The outlet, e.g. "Reuters". */
  readonly source: string | null;
}
