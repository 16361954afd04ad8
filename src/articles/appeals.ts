import { ASKS_READER, SPEAKS_OF_ITSELF } from './furniture-words.ts';

// In news, one of these words alone is common ("donate" in a report on floods); an appeal heaps them.
const MIN_ASKING = 2;
const MIN_SELF = 1;
// What stands before or after an appeal on its line must be worth a paragraph to be kept.
const MIN_KEPT_CHARS = 120;

/** The part of a line in which the outlet asks its readers for support, from first to last plea; null without one. */
export function appealIn(line: string): { readonly start: number; readonly end: number } | null {
  const asking = [...line.matchAll(ASKS_READER)];
  const self = [...line.matchAll(SPEAKS_OF_ITSELF)];
  const isShort = line.length <= 300;
  const isAppeal =
    asking.length >= (isShort ? 1 : MIN_ASKING) && self.length >= MIN_SELF && addressesReader(line);
  if (!isAppeal) return null;
  const pleas = [...asking, ...self].map((match) => match.index).sort((left, right) => left - right);
  return widened(line, pleas[0] ?? 0, pleas.at(-1) ?? line.length);
}

// Somebody quoted who asks for support speaks in the news.
function addressesReader(line: string): boolean {
  return !/["“”]|''/.test(line) && /\b(?:your?|us|our|we)\b/i.test(line);
}

function widened(line: string, first: number, last: number): { start: number; end: number } {
  const start = line.lastIndexOf('. ', first) + 1;
  const stop = line.indexOf('. ', last);
  const end = stop < 0 ? line.length : stop + 1;
  return {
    start: start < MIN_KEPT_CHARS ? 0 : start,
    end: line.length - end < MIN_KEPT_CHARS ? line.length : end,
  };
}
