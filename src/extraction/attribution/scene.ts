import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import { overlaps, type Offsets } from '../../language/offsets.ts';
import { tokensIn } from '../../language/overlapping.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

/** The words around a cue that tell how, where and when something was said: its sentences without what was said. */
export interface Scene extends Offsets {
  /** As long as the place, with spaces where the content stands, so that offsets stay true. */
  readonly words: string;
  readonly paragraph: number;
  readonly cue: readonly Token[];
}

/** The scene of an attribution; null where its cue lies in no sentence. */
export function sceneOf({ cue, content }: ReadAttribution, text: AnalysedText): Scene | null {
  const tokens = cue.flatMap((place) => tokensIn(text, place));
  const [first, last] = [
    text.sentences[tokens[0]?.sentence ?? -1],
    text.sentences[tokens.at(-1)?.sentence ?? -1],
  ];
  if (!first || !last) return null;
  const { start } = first;
  const { end } = last;
  let words = text.text.slice(start, end);
  for (const place of content.filter((said) => overlaps(said, { start, end }))) {
    const from = Math.max(place.start, start) - start;
    const to = Math.min(place.end, end) - start;
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  return { start, end, words, paragraph: first.paragraph, cue: tokens };
}
