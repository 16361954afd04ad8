import { dateInUrl, WRITTEN_DATE, writtenDate } from './dates.ts';

/** What a plain text says of itself above its first paragraph; null where it does not say so plainly. */
export interface Masthead {
  readonly title: string | null;
  readonly url: string | null;
  /** ISO date */
  readonly publishedAt: string | null;
}

// What a text says of itself stands at its top; menus may stand above it.
const HEAD_LINES = 60;
const MAX_HEADLINE_CHARS = 160;
const MIN_HEADLINE_WORDS = 4;

/** Reads title, address and date off the top of a plain text. It would rather say nothing than guess. */
export function readMasthead(text: string): Masthead {
  const lines = text
    .slice(0, 20_000)
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, HEAD_LINES);
  const url = /^https?:\/\/\S+$/.exec(lines[0] ?? '')?.[0] ?? null;
  return {
    title: titleIn(url ? lines.slice(1) : lines),
    url,
    publishedAt: dateIn(lines) ?? (url && dateInUrl(url)),
  };
}

function titleIn(lines: readonly string[]): string | null {
  const heading = lines.find((line) => /^# \S/.test(line));
  if (heading) return heading.slice(2).trim();
  const byline = lines.findIndex(isByline);
  const above = lines[byline - 1];
  if (above !== undefined && isHeadline(above)) return above;
  const [first, second] = lines;
  // A headline stands above prose; in a list of short lines every line would look like one.
  const isAboveProse = second !== undefined && second.length > MAX_HEADLINE_CHARS;
  return first !== undefined && isAboveProse && isHeadline(first) ? first : null;
}

const isHeadline = (line: string): boolean =>
  line.length <= MAX_HEADLINE_CHARS &&
  line.split(/\s+/).length >= MIN_HEADLINE_WORDS &&
  /^[\p{Lu}\p{Nd}"'“‘]/u.test(line) &&
  !/[.:;,]$/.test(line) &&
  !WRITTEN_DATE.test(line);

const isByline = (line: string): boolean =>
  /^by \p{Lu}/iu.test(line) && line.length <= 200 && !/[.!?]$/.test(line);

function dateIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const date = labelledDate(line) ?? (isByline(line) || isDateline(line) ? writtenDate(line) : null);
    if (date) return date;
  }
  return null;
}

const LABEL =
  /^(?:date|published|posted|publication date|publish date|dated|first published)\b\s*(?:on|at)?\s*:?\s*/i;
const WEEKDAY = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s*)?/i;

// "date 2025-03-18", "Published: Tuesday, 18 March 2025 at 9 am"; the date must follow at once.
function labelledDate(line: string): string | null {
  const label = LABEL.exec(line)?.[0];
  if (!label) return null;
  const rest = line.slice(label.length).replace(WEEKDAY, '');
  return WRITTEN_DATE.exec(rest)?.index === 0 ? writtenDate(rest.slice(0, 40)) : null;
}

// A line with nothing but a date, and perhaps the hour and how long it takes to read.
function isDateline(line: string): boolean {
  const rest = line
    .replace(WEEKDAY, '')
    .replace(WRITTEN_DATE, '')
    .replaceAll(
      /\b(?:updated|published|posted|last|on|at|am|pm|a\.m\.|p\.m\.|e[sd]?t|gmt|utc|bst|ist|cet|min(?:ute)?s?|read)\b/gi,
      '',
    )
    .replaceAll(/[\d\s:.,|()·•–—-]+/g, '');
  return rest === '' && WRITTEN_DATE.test(line);
}
