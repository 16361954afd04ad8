/** A news article as it came in; offsets everywhere else count UTF-16 code units of `text`. */
export interface Article {
  /** `article:<id given with the article, or the file name without its ending>` */
  readonly id: string;
  readonly title: string | null;
  /** The outlet, e.g. "Reuters". */
  readonly source: string | null;
  readonly url: string | null;
  /** ISO date, e.g. "2025-03-18". */
  readonly publishedAt: string | null;
  readonly text: string;
}
