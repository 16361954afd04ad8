import type { Offsets } from '../../../language/offsets.ts';
import type { Reading } from '../../../reading/reading.ts';

/** Words said, with whose they are. */
export interface Saying {
  readonly content: Offsets;
  readonly source: Offsets;
}

// Words said inside words said inside words said are few.
const MAX_NESTED = 8;

/** Finds the innermost words said that hold a place, their last mark aside; null where nobody with words of a name says it. */
export function sayingsOf({ attributions }: Reading): (place: Offsets) => Saying | null {
  const sayings = attributions
    .flatMap(({ source: [source], content }) =>
      source ? content.map((place) => ({ content: place, source })) : [],
    )
    .sort((left, right) => left.content.start - right.content.start);
  return ({ start, end }) => {
    const last = lastStartingBy(sayings, start);
    for (let i = last; i >= 0 && i > last - MAX_NESTED; i--) {
      if (end <= sayings[i]!.content.end + 1) return sayings[i]!;
    }
    return null;
  };
}

function lastStartingBy(sayings: readonly Saying[], start: number): number {
  let low = 0;
  let high = sayings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sayings[middle]!.content.start <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
