import type { AnalysedText, Token } from './analysed-text.ts';
import type { Offsets } from './offsets.ts';

/** Those of some places that share a character with `place`; they must be in order and must not overlap. */
export function overlapping<Place extends Offsets>(
  places: readonly Place[],
  { start, end }: Offsets,
): readonly Place[] {
  const first = firstWhere(places, (place) => place.end > start);
  const behind = firstWhere(places, (place) => place.start >= end);
  return places.slice(first, Math.max(first, behind));
}

/** The tokens that share a character with the place, in order. */
export function tokensIn(text: AnalysedText, place: Offsets): readonly Token[] {
  return overlapping(text.tokens, place);
}

/** Index of the first of places in order that is behind; as many as there are where none is. */
export function firstWhere<Place>(places: readonly Place[], isBehind: (place: Place) => boolean): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(places[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
