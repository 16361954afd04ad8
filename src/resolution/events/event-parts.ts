import type { EventFeatures } from '../signature.ts';

const DAY_MS = 86_400_000;

/** Papers err by a day or two; beyond this, two dated occasions are two. */
export const NEAR_DAYS = 3;

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
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

// Events are held against each other far more often than there are days, and a date is slow to read.
const dayNumbers = new Map<string, number>();

function dayNumber(isoDate: string): number {
  const known = dayNumbers.get(isoDate);
  if (known !== undefined) return known;
  const day = Math.round(Date.parse(isoDate) / DAY_MS);
  dayNumbers.set(isoDate, day);
  return day;
}

/** True where the event, or its article, has a date. */
export const isTimed = ({ date, told }: EventFeatures): boolean => date !== null || told !== null;
