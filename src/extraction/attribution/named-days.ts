const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?\\.?';

/** Words that name a day; weeks, months and "recently" name none. */
export const NAMED_DAY = new RegExp(
  `\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?(?![\\d:])|` +
    `\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|yesterday|today|tonight|\\d{1,2} days ago)`,
  'gi',
);

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The ISO date that such words mean in an article of the given date: the last Tuesday, the last 5th of March. Null where
 * they need that date and it is not known, or name no day of the calendar.
 */
export function dayBefore(publishedAt: string | null, words: string): string | null {
  const year = /\b\d{4}\b/.exec(words)?.[0];
  if (year) return calendarDay(Number(year), words);
  if (publishedAt === null) return null;
  const published = Date.parse(publishedAt);
  const weekday = WEEKDAYS.indexOf(words.slice(0, 3).toLowerCase());
  if (weekday >= 0) return isoDay(published - ((new Date(published).getUTCDay() - weekday + 7) % 7) * DAY_MS);
  if (/^(?:today|tonight)$/i.test(words)) return publishedAt;
  if (/^yesterday$/i.test(words)) return isoDay(published - DAY_MS);
  const ago = /^(\d+) days ago/i.exec(words)?.[1];
  return ago ? isoDay(published - Number(ago) * DAY_MS) : lastSuchDay(publishedAt, words);
}

function lastSuchDay(publishedAt: string, words: string): string | null {
  const year = Number(publishedAt.slice(0, 4));
  const day = calendarDay(year, words);
  return day !== null && day > publishedAt ? calendarDay(year - 1, words) : day;
}

function calendarDay(year: number, words: string): string | null {
  const iso = /\d{4}-(\d{2})-(\d{2})/.exec(words);
  const name = /[a-z]{3,}/i.exec(words.replace(/\d+(?:st|nd|rd|th)/i, (day) => day.slice(0, -2)))?.[0] ?? '';
  const month = iso ? Number(iso[1]) - 1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  const day = Number(iso ? iso[2] : /\b\d{1,2}(?!\d)/.exec(words)?.[0]);
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day ? isoDay(date.getTime()) : null;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
