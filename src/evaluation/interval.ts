import { add, emptyTally, scoreOf, type Tally } from './tally.ts';

/** Between these an F1 would lie 95 times in a hundred, had other articles of the same kind been annotated. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const DRAWS = 1000;
const OUTSIDE = 0.025;

/**
 * The interval of the F1 over articles, by drawing as many articles as there are, with repeats, again and again (bootstrap).
 * The draws are the same every time. Few articles make it too narrow.
 */
export function intervalOf(articles: readonly Readonly<Tally>[]): Interval {
  const next = randomNumbers();
  const scores = Array.from({ length: DRAWS }, () => {
    const sum = emptyTally();
    for (let i = 0; i < articles.length; i++) add(sum, articles[Math.floor(next() * articles.length)]!);
    return scoreOf(sum).f1;
  }).sort((left, right) => left - right);
  const outside = Math.floor(DRAWS * OUTSIDE);
  return { low: scores[outside] ?? 0, high: scores[DRAWS - 1 - outside] ?? 0 };
}

// Mulberry32: small, even enough for drawing, and the same on every machine.
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
