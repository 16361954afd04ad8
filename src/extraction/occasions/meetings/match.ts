import { placeOf, type Outline } from '../clauses/outline.ts';

const SPORT =
  /\b(?:champions?|championships?|tournament|match|(?:semi-?|quarter-?)?finals?|cup|league|kick-?off|fixture|group stage|playoffs?|qualifiers?|bouts?|medall?ists?|opponents?|quarters|semis|knockout|seeded|will face)\b/i;

const MAX_WORDS_TO_SPORT = 25;

/** True where a meeting is one of teams: "Chad meet Peru in the semi-final". "The Arab League" is no league of teams. */
export function isMatch(outline: Outline, at: number, sentence: number): boolean {
  const { from, to } = outline.text.sentences[sentence]!;
  const near = { from: Math.max(from, at - MAX_WORDS_TO_SPORT), to: Math.min(to, at + MAX_WORDS_TO_SPORT) };
  const { start, end } = placeOf(outline, near.from, near.to);
  return SPORT.test(outline.text.text.slice(start, end).replace(/\bArab League\b/g, ''));
}
