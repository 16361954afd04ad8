import { fold } from '../../../language/words/fold.ts';
import { OUTLETS } from '../../../language/words/media.ts';
import type { NameInText } from './name-in-text.ts';

/** Only a medium with a capital letter stands there: "according to Variety". */
const HEARD_FROM =
  /\b(?:[Aa]ccording to|[Tt]old|[Tt]elling|[Ii]nterview with|[Rr]eported by|[Qq]uoted by) ((?:The )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3})/gu;
const REPORTS =
  /(?<!\p{Lu}[\p{L}’']* )((?:The )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3})(?= (?:(?:has |had |also |first |later )?(?:reported|learned|writes|wrote)|reports)\b)/gu;

/** Well-known outlets that the reader took for common words where they are cited. */
export function unreadMedia(text: string, names: readonly NameInText[]): NameInText[] {
  const taken = new Set(names.map(({ start }) => start));
  return [...cited(text, taken), ...inDatelines(text, taken)];
}

/** "Lisbon/NAVIS/.": the agency between the strokes. */
function inDatelines(text: string, taken: ReadonlySet<number>): NameInText[] {
  return [...text.matchAll(/(?<=^ ?\p{Lu}[\p{L} -]{2,30}\/)\p{Lu}{3,12}(?=\/[.:]? )/gmu)].flatMap(
    ({ 0: written, index }) => (taken.has(index) ? [] : [named(written, index)]),
  );
}

function cited(text: string, taken: ReadonlySet<number>): NameInText[] {
  return [...text.matchAll(HEARD_FROM), ...text.matchAll(REPORTS)].flatMap((match) => {
    const written = match[1]!.replace(/^The /, '').replace(/\.$/, '');
    const start = match.index + match[0].indexOf(written, match[0].length - match[1]!.length);
    if (taken.has(start) || !OUTLETS.has(fold(written))) return [];
    return [named(written, start)];
  });
}

const named = (text: string, start: number): NameInText => ({
  start,
  end: start + text.length,
  type: 'ORGANIZATION',
  probability: 1,
  text,
  words: text.split(' ').map(fold),
  titles: [],
});
