const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|' +
  'sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';

/** Dates with day, month and year that mean the same on both sides of an ocean; "3/4/2025" is none of them. */
export const WRITTEN_DATE = new RegExp(
  `\\b(?:(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)|${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b|` +
    `(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](\\d{4})\\b)`,
  'i',
);

/** The first written-out date as an ISO date; null where there is none, or it is no day of the calendar. */
export function writtenDate(text: string): string | null {
  const found = WRITTEN_DATE.exec(text);
  if (!found) return null;
  const [, year, month, day, name, dayAfter, yearAfter, dayBefore, nameBetween, yearLast] = found;
  if (year) return calendarDay(Number(year), Number(month), Number(day));
  if (name) return calendarDay(Number(yearAfter), monthOf(name), Number(dayAfter));
  return calendarDay(Number(yearLast), monthOf(nameBetween ?? ''), Number(dayBefore));
}

/** The date in an address such as "…/2025/03/18/harbour-strike"; null where it has none. */
export function dateInUrl(url: string): string | null {
  const found = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url);
  return found && calendarDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
