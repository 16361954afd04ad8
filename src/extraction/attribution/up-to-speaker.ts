import type { AnalysedText } from '../../language/analysed-text.ts';
import { overlaps } from '../../language/offsets.ts';
import { tokensIn } from '../../language/overlapping.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

const MAX_LEFT_OUT_CHARS = 200;

/**
 * Content that stands before its speaker goes on up to the comma before that speaker: of "Ruiz had been told of it, a
 * spokesman said" the reader may have taken "Ruiz" alone. What is another's is not taken in.
 */
export function upToSpeaker(
  attribution: ReadAttribution,
  others: readonly ReadAttribution[],
  text: AnalysedText,
): ReadAttribution {
  const { source, cue, content } = attribution;
  const speaker = Math.min(...[...source, ...cue].map(({ start }) => start));
  const at = content.findLastIndex(({ end }) => end <= speaker);
  const piece = content[at];
  if (!piece || speaker - piece.end > MAX_LEFT_OUT_CHARS) return attribution;
  const left = tokensIn(text, { start: piece.end, end: speaker });
  const comma = left.at(-1)?.text === ',' ? left.at(-1)! : null;
  const isPredicate = left.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const sentence = tokensIn(text, piece)[0]?.sentence;
  const isPlain = left.every((token) => token.sentence === sentence && !/["“”]/.test(token.text));
  const gap = { start: piece.end, end: speaker };
  const isOthers = others.some(
    (other) =>
      other !== attribution &&
      [...other.source, ...other.cue, ...other.content].some((place) => overlaps(place, gap)),
  );
  if (!comma || !isPredicate || !isPlain || isOthers) return attribution;
  return {
    ...attribution,
    content: content.with(at, { start: piece.start, end: comma.start }),
  };
}
