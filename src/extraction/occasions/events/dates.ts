import * as chrono from 'chrono-node';
import type { AnalysedText, Sentence } from '../../../language/analysed-text.ts';
import type { Offsets } from '../../../language/offsets.ts';

/** Days that an article names, each resolved once. */
export interface Calendar {
  /** ISO date of the day named nearest to `place` within `around`; null where no certain day is named. */
  dayNear(place: Offsets, around: Offsets, isPlanned: boolean): string | null;
}

interface NamedDay extends Offsets {
  readonly past: string;
  readonly future: string;
}

// The parser is slow; most sentences name no day.
const DAY_WORDS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}-\d\d-\d\d|\d+\/\d+\/\d+)/gi;

/** A calendar for one article; without a date of publication only days with their year are resolved. */
export function calendarOf({ text, sentences }: AnalysedText, publishedAt: string | null): Calendar {
  const known = new Map<Sentence, readonly NamedDay[]>();
  const sentenceAt = (start: number) => sentences[lastStartingBefore(sentences, start)];
  return {
    dayNear(place, around, isPlanned) {
      const sentence = sentenceAt(place.start);
      if (!sentence) return null;
      let days = known.get(sentence);
      if (!days) known.set(sentence, (days = daysIn(text, sentence, publishedAt)));
      const near = daysWithin(days, around);
      const best = near.sort((left, right) => distance(left, place) - distance(right, place))[0];
      return best ? (isPlanned ? best.future : best.past) : null;
    },
  };
}

function daysWithin(days: readonly NamedDay[], { start, end }: Offsets): NamedDay[] {
  const found: NamedDay[] = [];
  for (let i = lastStartingBefore(days, start); i < days.length && days[i]!.start < end; i++) {
    if (i >= 0 && days[i]!.start >= start && days[i]!.end <= end) found.push(days[i]!);
  }
  return found;
}

function lastStartingBefore(places: readonly Offsets[], start: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (places[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}

const distance = (day: Offsets, place: Offsets) =>
  day.start >= place.start ? day.start - place.start : place.start - day.start + 1;

// "On Tuesday, the 14th of October 2025": all that may belong to one day's name.
const MAX_DAY_CHARS = 30;

function daysIn(text: string, { start, end }: Offsets, publishedAt: string | null): NamedDay[] {
  const words = text.slice(start, end);
  const reference = new Date(`${publishedAt ?? '2000-01-01'}T12:00:00Z`);
  const days: NamedDay[] = [];
  let parsedTo = 0;
  for (const { index, 0: word } of words.matchAll(DAY_WORDS)) {
    if (index < parsedTo) continue;
    const plain = plainDay(words, index, word.toLowerCase(), reference);
    if (plain) {
      if (publishedAt !== null)
        days.push({ start: start + index, end: start + index + word.length, ...plain });
      parsedTo = index + word.length;
      continue;
    }
    const from = Math.max(parsedTo, words.lastIndexOf(' ', Math.max(0, index - 4)) + 1);
    parsedTo = Math.min(words.length, index + MAX_DAY_CHARS);
    for (const found of chrono.en.casual.parse(words.slice(from, parsedTo), {
      instant: reference,
      timezone: 0,
    })) {
      const day = resolveDay(found.start, reference, publishedAt !== null);
      const at = start + from + found.index;
      if (day) days.push({ start: at, end: at + found.text.length, ...day });
    }
  }
  return days;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAYS_OFF: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
const QUALIFIED = /\b(?:last|next|this|coming|past|previous|following)\s+$/i;
const LONGER =
  /^(?:,?\s+(?:the\s+)?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)|\s+(?:last|next)?\s*week)/i;

// "On Monday", "yesterday": most days, and no parser is needed for them.
function plainDay(words: string, index: number, word: string, reference: Date) {
  const off = DAYS_OFF[word];
  if (off !== undefined) return both(isoDay(new Date(reference.getTime() + off * DAY_MS)));
  const weekday = WEEKDAYS.indexOf(word);
  const isLonger = LONGER.test(words.slice(index + word.length, index + MAX_DAY_CHARS));
  if (weekday < 0 || isLonger || QUALIFIED.test(words.slice(Math.max(0, index - 12), index))) return null;
  return weekdayAround(weekday, reference);
}

function resolveDay(parsed: chrono.ParsedComponents, reference: Date, isDated: boolean) {
  const isFixed = parsed.isCertain('year') && parsed.isCertain('month') && parsed.isCertain('day');
  if (isFixed) return both(isoDay(parsed.date()));
  if (!isDated) return null;
  if (parsed.isCertain('weekday') && !parsed.isCertain('day'))
    return weekdayAround(parsed.get('weekday') ?? 0, reference);
  if (parsed.isCertain('month') && parsed.isCertain('day')) return dayOfYearAround(parsed, reference);
  return null;
}

const both = (day: string) => ({ past: day, future: day });
const isoDay = (date: Date) => date.toISOString().slice(0, 10);
const DAY_MS = 86_400_000;

// "On Tuesday" of a Tuesday's paper is that day, told or announced.
function weekdayAround(weekday: number, reference: Date) {
  const back = (reference.getUTCDay() - weekday + 7) % 7;
  const past = new Date(reference.getTime() - back * DAY_MS);
  const future = back === 0 ? past : new Date(past.getTime() + 7 * DAY_MS);
  return { past: isoDay(past), future: isoDay(future) };
}

// A paper writes the day after some events "will take place on May 2" as well: a week of grace either way.
function dayOfYearAround(parsed: chrono.ParsedComponents, reference: Date) {
  const inYear = (year: number) =>
    new Date(Date.UTC(year, (parsed.get('month') ?? 1) - 1, parsed.get('day') ?? 1, 12));
  const year = reference.getUTCFullYear();
  const now = reference.getTime();
  const past = inYear(inYear(year).getTime() <= now + 7 * DAY_MS ? year : year - 1);
  const future = inYear(inYear(year).getTime() >= now - 7 * DAY_MS ? year : year + 1);
  return { past: isoDay(past), future: isoDay(future) };
}
