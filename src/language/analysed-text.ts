import type { Offsets } from './offsets.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token extends Offsets {
  readonly text: string;
  /** Lower case, e.g. "agreed" for "Agreed". */
  readonly lower: string;
  /** Dictionary form, e.g. "agree". */
  readonly lemma: string;
  readonly tag: PartOfSpeech;
  /** Index into `AnalysedText.sentences`. */
  readonly sentence: number;
}

export interface Sentence extends Offsets {
  /** Its tokens: indices into `AnalysedText.tokens`, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Counts the paragraphs of the article from 0. */
  readonly paragraph: number;
}

/** An article's prose as sentences and tagged tokens in reading order; every offset counts in `text`. */
export interface AnalysedText {
  readonly text: string;
  /** The parts of `text` that are the article itself, page furniture left out, in order. */
  readonly passages: readonly Offsets[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
