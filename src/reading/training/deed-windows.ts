import { placesIn, type GoldArticle } from '../../evaluation/gold.ts';
import type { DeedType } from '../reading.ts';
import type { Vocabulary } from '../word-pieces.ts';
import type { WindowInput } from '../windows.ts';
import { wordsAt } from './gold-words.ts';
import { windowsToRead } from './windows-to-read.ts';

/** An annotated deed in words, counted from the window's first. */
interface LabelledDeed {
  readonly type: DeedType;
  readonly trigger: number;
  readonly actors: readonly number[];
  readonly matter: readonly number[];
  readonly conditional: boolean;
  readonly planned: boolean;
}

/** A window with the deeds that annotators marked in it. */
export interface DeedWindow {
  readonly input: WindowInput;
  readonly deeds: readonly LabelledDeed[];
  /** The words [from, to) that the annotators looked at. */
  readonly marked: readonly [number, number];
}

/** The windows of an article that its annotators looked at, each with the deeds told there. */
export function deedWindows(gold: GoldArticle, vocabulary: Vocabulary): DeedWindow[] {
  const { readable, windows } = windowsToRead(gold.text, vocabulary);
  const { words } = readable;
  const looked = wordsAt(words, placesIn([gold.marked ?? [0, gold.text.length]]));
  return windows.flatMap((input) => {
    const { from, to } = input;
    const seen = (places: readonly number[]) =>
      places.filter((word) => word >= from && word < to).map((word) => word - from);
    const marked = seen(looked);
    if (marked.length === 0) return [];
    const deeds = (gold.deeds ?? []).flatMap(
      ({ type, trigger, actors, matter, conditional, planned }): LabelledDeed[] => {
        const [word] = seen(wordsAt(words, placesIn([trigger])));
        if (word === undefined) return [];
        return [
          {
            type,
            trigger: word,
            actors: seen(wordsAt(words, placesIn(actors))),
            matter: seen(wordsAt(words, placesIn(matter ? [matter] : []))),
            conditional: conditional ?? false,
            planned: planned ?? false,
          },
        ];
      },
    );
    return [{ input, deeds, marked: [marked[0]!, marked.at(-1)! + 1] }];
  });
}
