/** A possible attribution: its words, and what a reranker needs to know about it. */
export interface Candidate {
  /** Words of the text, ascending. */
  readonly cue: readonly number[];
  readonly source: readonly number[];
  readonly content: readonly number[];
  /** See FIGURES. */
  readonly figures: readonly number[];
}

/** A candidate with its probability of being right. */
export interface JudgedCandidate extends Candidate {
  readonly probability: number;
}
