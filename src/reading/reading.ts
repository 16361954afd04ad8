import type { Offsets } from '../language/offsets.ts';

export type NameType =
  'PERSON' | 'ORGANIZATION' | 'COUNTRY' | 'LOCATION' | 'NORP' | 'FACILITY' | 'MISC' | 'PRODUCT';

/** A name as the reader sees it, after its second look at the whole article. NORP: nationalities, religions, parties' members. */
export interface ReadName extends Offsets {
  readonly type: NameType;
  /** 0 to 1 */
  readonly probability: number;
}

/**
 * An attribution in the terms of PolNeAR (Newell, Margolin, Ruths, LREC 2018): whose words (source), which words say so
 * (cue), what is said (content). Each may stand in several places; `source` is empty where the text names none.
 */
export interface ReadAttribution {
  readonly source: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly content: readonly Offsets[];
  /** Calibrated, 0 to 1. */
  readonly probability: number;
}

/** What the reader sees in one article, in reading order. */
export interface Reading {
  readonly names: readonly ReadName[];
  readonly attributions: readonly ReadAttribution[];
}

/** Reads articles; the same text gives the same reading, whatever else is being read. */
export interface Reader {
  /** Reads the given passages of the text (page furniture is left out by the caller); offsets count in `text`. */
  read(text: string, passages: readonly Offsets[]): Promise<Reading>;
  close(): Promise<void>;
}
