import { parse } from 'chrono-node';
import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import { tokensIn } from '../../language/overlapping.ts';
import type { ReadAttribution } from '../../reading/reading.ts';
import type { Scene } from './scene.ts';

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
/** Words that name a day; weeks, months and "recently" do not. */
const DAY = new RegExp(
  `\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b(?!:)|` +
    `\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?: \\d{4})?\\b|\\d{4}-\\d{2}-\\d{2}|yesterday|today|tonight|\\d+ days ago)`,
  'gi',
);

// Farther from the cue and its source, a day tells when something else happened.
const MAX_TOKENS_BETWEEN = 8;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The ISO date on which it was said, where the words beside the cue name a day; null where they do not. */
export function saidAt(
  scene: Scene,
  attribution: ReadAttribution,
  text: AnalysedText,
  publishedAt: string | null,
): string | null {
  const anchors = [...attribution.cue, ...attribution.source];
  for (const match of scene.words.matchAll(DAY)) {
    const start = scene.start + match.index;
    const place = { start, end: start + match[0].length };
    if (!isAttached(place, anchors, text) || /\bnext\s+$/i.test(scene.words.slice(0, match.index))) continue;
    const date = dayOf(match[0], publishedAt);
    if (date) return date;
  }
  return null;
}

// Between "on Tuesday" and "said" there may be a name or a place, but no other thing that happened.
function isAttached(day: Offsets, anchors: readonly Offsets[], text: AnalysedText): boolean {
  return anchors.some((anchor) => {
    if (anchor.start <= day.start && day.end <= anchor.end) return true;
    const between = { start: Math.min(anchor.end, day.end), end: Math.max(anchor.start, day.start) };
    const tokens = tokensIn(text, between);
    return (
      tokens.length <= MAX_TOKENS_BETWEEN &&
      !tokens.some(({ tag, lower }) => tag === 'VERB' || /^[;:]$/.test(lower))
    );
  });
}

/** What has been said was said before it was printed: a weekday is the last one, a date without a year the last such. */
function dayOf(words: string, publishedAt: string | null): string | null {
  if (publishedAt === null && !/\b\d{4}\b/.test(words)) return null;
  const published = new Date(`${publishedAt ?? '2000-01-01'}T12:00:00Z`);
  const [found] = parse(words, { instant: published, timezone: 0 }, { forwardDate: false });
  if (!found) return null;
  const year = found.start.get('year') ?? published.getUTCFullYear();
  const day = new Date(Date.UTC(year, (found.start.get('month') ?? 1) - 1, found.start.get('day') ?? 1, 12));
  if (found.start.isCertain('year') || day <= published) return isoDay(day);
  if (found.start.isCertain('weekday')) return isoDay(new Date(day.getTime() - 7 * DAY_MS));
  return isoDay(new Date(Date.UTC(year - 1, day.getUTCMonth(), day.getUTCDate())));
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
