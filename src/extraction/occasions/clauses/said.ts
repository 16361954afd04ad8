import type { Offsets } from '../../../language/offsets.ts';
import type { ExtractedStatement, LocalKey } from '../../extraction.ts';

/** The article's statements, before it is known what they are about. */
export type Said = readonly Omit<ExtractedStatement, 'about'>[];

/** Words said, with whose they are. */
export interface Saying {
  readonly content: Offsets;
  /** The words for whoever says it. */
  readonly source: Offsets;
  /** Empty where whoever says it has no name. */
  readonly speakers: readonly LocalKey[];
  readonly mode: ExtractedStatement['mode'];
}

// Words said inside words said inside words said are few.
const MAX_NESTED = 8;

/** Finds the innermost words said that hold a place, their last mark aside; null where nobody with words of a name says it. */
export function sayingsOf(said: Said): (place: Offsets) => Saying | null {
  const sayings = sayingsIn(said).sort((left, right) => left.content.start - right.content.start);
  return ({ start, end }) => {
    const last = lastStartingBy(sayings, start);
    for (let i = last; i >= 0 && i > last - MAX_NESTED; i--) {
      if (end <= sayings[i]!.content.end + 1) return sayings[i]!;
    }
    return null;
  };
}

// What several say stands among the statements once for each of them, with the same content.
function sayingsIn(said: Said): Saying[] {
  const speakersOf = new Map<readonly Offsets[], LocalKey[]>();
  for (const { content, speaker } of said)
    speakersOf.set(content, [...(speakersOf.get(content) ?? []), ...(speaker ? [speaker] : [])]);
  const first = said.filter(({ content }, i) => said[i - 1]?.content !== content);
  return first.flatMap(({ source: [source], content, mode }) =>
    source
      ? content.map((place) => ({ content: place, source, speakers: speakersOf.get(content) ?? [], mode }))
      : [],
  );
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
