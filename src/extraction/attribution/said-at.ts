import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import { tokensIn } from '../../language/overlapping.ts';
import type { ReadAttribution } from '../../reading/reading.ts';
import { dayBefore, NAMED_DAY } from './named-days.ts';
import type { Scene } from './scene.ts';

// Farther from the cue and its source, a day tells when something else happened.
const MAX_TOKENS_BETWEEN = 8;

/** The ISO date on which it was said, where the words beside the cue name a day; null where they do not. */
export function saidAt(
  scene: Scene,
  attribution: ReadAttribution,
  text: AnalysedText,
  publishedAt: string | null,
): string | null {
  const anchors = [...attribution.cue, ...attribution.source];
  for (const match of scene.words.matchAll(NAMED_DAY)) {
    const start = scene.start + match.index;
    const place = { start, end: start + match[0].length };
    if (!isAttached(place, anchors, text) || /\bnext\s+$/i.test(scene.words.slice(0, match.index))) continue;
    const date = dayBefore(publishedAt, match[0]);
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
