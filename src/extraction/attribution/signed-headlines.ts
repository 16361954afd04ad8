import type { AnalysedText } from '../../language/analysed-text.ts';
import { overlaps } from '../../language/offsets.ts';
import { tokensIn } from '../../language/overlapping.ts';
import { fold } from '../../language/words/fold.ts';
import { OUTLETS, OUTLET_WORD } from '../../language/words/media.ts';
import { officeOf } from '../../language/words/offices.ts';
import type { ReadAttribution } from '../../reading/reading.ts';
import type { Cast } from '../cast.ts';

/** "Harbour will not close: Lind", "Peru ready for talks – foreign minister"; a headline, not a sentence. */
const SIGNED =
  /^(?<said>\S.{11,140}?)(?<cue>:|\s[–—-])\s+(?<who>(?:[\p{L}.’'-]+ ){0,4}[\p{L}.’'-]*\p{L})\s*$/u;

// Not read but recognised by its form.
const PROBABILITY = 0.7;

/** The attributions with that of a headline that its speaker signs, where the reader overlooked it. */
export function withSignedHeadline(
  attributions: readonly ReadAttribution[],
  text: AnalysedText,
  cast: Cast,
): ReadAttribution[] {
  const signed = signedHeadline(text, cast);
  const isRead = ({ content }: ReadAttribution): boolean =>
    content.some((place) => signed?.content.some((mine) => overlaps(mine, place)));
  return signed && !attributions.some(isRead) ? [signed, ...attributions] : [...attributions];
}

function signedHeadline(text: AnalysedText, cast: Cast): ReadAttribution | null {
  const [first] = text.sentences;
  if (!first) return null;
  const last = text.sentences.findLast(({ paragraph }) => paragraph === first.paragraph) ?? first;
  const match = SIGNED.exec(text.text.slice(first.start, last.end));
  const { said = '', cue = '', who = '' } = match?.groups ?? {};
  if (!match || last === text.sentences.at(-1)) return null;
  const content = { start: first.start, end: first.start + said.length };
  const cueStart = content.end + cue.length - cue.trimStart().length;
  const sourceStart = first.start + match[0].trimEnd().length - who.length;
  const source = { start: sourceStart, end: sourceStart + who.length };
  if (!tellsSomething(text, content) || !maySpeak(text, source, who, cast)) return null;
  return {
    source: [source],
    cue: [{ start: cueStart, end: content.end + cue.length }],
    content: [content],
    probability: PROBABILITY,
  };
}

const LEAST_WORDS = 4;

/** Words that are more than a label: "Live updates: Lind". */
function tellsSomething(text: AnalysedText, place: ReadAttribution['content'][number]): boolean {
  const words = tokensIn(text, place).filter(({ text: word }) => /\p{L}/u.test(word));
  return (
    words.length >= LEAST_WORDS &&
    words.some(
      ({ tag, lower }) => tag === 'VERB' || tag === 'AUX' || /^(?:to|no|not|never|ready)$/.test(lower),
    )
  );
}

/** Somebody named, or somebody in office; the name of the site after a dash is neither. */
function maySpeak(
  text: AnalysedText,
  place: ReadAttribution['source'][number],
  who: string,
  cast: Cast,
): boolean {
  if (OUTLETS.has(fold(who).replace(/^the /, '')) || OUTLET_WORD.test(who)) return false;
  const words = tokensIn(text, place);
  if (words.some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'ADP')) return false;
  return cast.refer(place) !== null || officeOf(words.at(-1)?.lower ?? '') !== undefined;
}
