import type { AnalysedText } from '../../language/analysed-text.ts';
import { overlaps } from '../../language/offsets.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

/** "a call described by the White House as “going well”": a passive with what was said in quotation marks. */
const NAMING =
  /\b((?:described|hailed|condemned|denounced|dismissed|branded|labell?ed|characteri[sz]ed|praised|derided|decried|touted|billed|dubbed) by) ((?:\p{L}[\p{L}\p{M}.’'-]*,? ){1,8}?)as ((?:an? |the |“an? )?(?:“[^”\n]{2,200}”|"[^"\n]{2,200}"))/gu;

// What stands in quotation marks is surely said; whose words they are the pattern says.
const PROBABILITY = 0.8;

/** The attributions with the passive ones that the reader overlooked. */
export function withNamingsBy(
  text: AnalysedText,
  attributions: readonly ReadAttribution[],
): ReadAttribution[] {
  const found = text.passages.flatMap(({ start, end }) =>
    [...text.text.slice(start, end).matchAll(NAMING)].map((match) => namingAt(start + match.index, match)),
  );
  const unread = found.filter(({ cue, content }) => {
    const places = [...cue, ...content];
    return !attributions.some((other) =>
      [...other.cue, ...other.content].some((place) => places.some((mine) => overlaps(mine, place))),
    );
  });
  return [...attributions, ...unread];
}

function namingAt(
  start: number,
  [whole, cue = '', source = '', content = '']: RegExpExecArray,
): ReadAttribution {
  const sourceStart = start + cue.length + 1;
  const contentStart = start + whole.length - content.length;
  return {
    cue: [{ start, end: start + cue.length }],
    source: [{ start: sourceStart, end: sourceStart + source.trimEnd().replace(/,$/, '').length }],
    content: [{ start: contentStart, end: contentStart + content.length }],
    probability: PROBABILITY,
  };
}
