import type { Judgement } from './known-entities.ts';

/** What people have judged, ready to be asked while signatures are put together. */
export interface Judgements {
  readonly same: readonly (readonly [string, string])[];
  /** The signatures that must not stand for the same as this one. */
  apartFrom(signature: string): ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Puts judgements in order; where the same two are judged both ways, DIFFERENT holds. */
export function judgementsFrom(given: readonly Judgement[]): Judgements {
  const apart = new Map<string, Set<string>>();
  const note = (from: string, to: string): unknown =>
    apart.get(from)?.add(to) ?? apart.set(from, new Set([to]));
  for (const { left, right } of given.filter(({ verdict }) => verdict === 'DIFFERENT')) {
    note(left, right);
    note(right, left);
  }
  const same = given
    .filter(({ verdict, left, right }) => verdict === 'SAME' && !apart.get(left)?.has(right))
    .map(({ left, right }): [string, string] => (left < right ? [left, right] : [right, left]))
    .sort(([a, b], [c, d]) => (a + b < c + d ? -1 : 1));
  return { same, apartFrom: (signature) => apart.get(signature) ?? NONE };
}
