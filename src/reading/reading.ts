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

export type DeedType = 'MET' | 'PROPOSED' | 'AGREED';

/** One who does a deed, or several: "Ruiz", "the two leaders". */
export interface ReadActor extends Offsets {
  /** 0 to 1 */
  readonly probability: number;
}

/** Somebody met, proposed or agreed, in the terms of event extraction: the trigger tells it, the actors do it. */
export interface ReadDeed {
  readonly type: DeedType;
  /** The word that tells it: "signed", "proposal", "talks". */
  readonly trigger: Offsets;
  readonly actors: readonly ReadActor[];
  /** What was proposed or agreed, where the words tell it. */
  readonly matter: Offsets | null;
  /** 0 to 1 */
  readonly probability: number;
  readonly isConditional: boolean;
  readonly isPlanned: boolean;
}

/** What the reader sees in one article, in reading order. */
export interface Reading {
  readonly names: readonly ReadName[];
  readonly attributions: readonly ReadAttribution[];
  readonly deeds: readonly ReadDeed[];
}

/** Reads articles; the same text gives the same reading, whatever else is being read. */
export interface Reader {
  /** Reads the given passages of the text (page furniture is left out by the caller); offsets count in `text`. */
  read(text: string, passages: readonly Offsets[]): Promise<Reading>;
  close(): Promise<void>;
}
