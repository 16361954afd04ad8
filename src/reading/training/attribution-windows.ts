import { placesIn, type GoldArticle } from '../../evaluation/gold.ts';
import type { Vocabulary } from '../word-pieces.ts';
import type { WindowInput } from '../windows.ts';
import { longestRun, wordsAt } from './gold-words.ts';
import { windowsToRead } from './windows-to-read.ts';

/** An annotated attribution in words, counted from the window's first. */
interface LabelledCue {
  readonly cue: readonly number[];
  readonly source: readonly number[];
  readonly content: readonly number[];
}

/** A window with what annotators found in it. */
export interface AttributionWindow {
  readonly input: WindowInput;
  readonly cues: readonly LabelledCue[];
}

/**
 * The windows of an article with its attributions, each in the window where its cue begins; what lies in another window is
 * out of the encoder's sight and left out. Of a cue or a source in pieces the longest run stands for the whole.
 */
export function attributionWindows(
  { text, attributions = [] }: GoldArticle,
  vocabulary: Vocabulary,
): AttributionWindow[] {
  const { readable, windows } = windowsToRead(text, vocabulary);
  const labelled = attributions
    .map((attribution) => ({
      cue: longestRun(wordsAt(readable.words, placesIn(attribution.cue))),
      source: longestRun(wordsAt(readable.words, placesIn(attribution.source))),
      content: wordsAt(readable.words, placesIn(attribution.content)),
    }))
    .filter(({ cue }) => cue.length > 0);
  return windows.map((input) => ({ input, cues: labelled.filter(beginsIn(input)).map(seenFrom(input)) }));
}

const beginsIn =
  ({ from, to }: WindowInput) =>
  ({ cue: [first] }: LabelledCue): boolean =>
    first !== undefined && first >= from && first < to;

function seenFrom({ from, to }: WindowInput): (labelled: LabelledCue) => LabelledCue {
  const seen = (words: readonly number[]) =>
    words.filter((word) => word >= from && word < to).map((word) => word - from);
  return ({ cue, source, content }) => ({ cue: seen(cue), source: seen(source), content: seen(content) });
}
