import type { EventFeatures } from '../signature.ts';

const DAY_MS = 86_400_000;

/** True where all marks or participants of the first are among those of the other. */
export const isWithin = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.every((mark) => outer.includes(mark));

/** Days between two events; null where one of them gives no day. */
export function daysApart({ date: left }: EventFeatures, { date: right }: EventFeatures): number | null {
  return left === null || right === null ? null : Math.abs(daysBetween(left, right));
}

/** Participants in words; they are compared by tokens like "person:macron". */
export const namesOf = (tokens: readonly string[]): string =>
  [...new Set(tokens.map((token) => token.slice(token.indexOf(':') + 1)))].join(', ');

/** When it was, or else when it was told, in words. */
export const timeOf = ({ date, told }: EventFeatures): string =>
  date ?? (told === null ? 'undated' : `told ${told}`);

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** True where the event, or its article, has a date. */
export const isTimed = ({ date, told }: EventFeatures): boolean => date !== null || told !== null;
