import { fold } from '../../language/words/fold.ts';
import { OUTLETS } from '../../language/words/media.ts';
import type { NameInText } from './name-in-text.ts';

/** Only a medium with a capital letter stands there: "according to Variety". */
const HEARD_FROM =
  /\b(?:[Aa]ccording to|[Tt]old|[Tt]elling|[Ii]nterview with|[Rr]eported by|[Qq]uoted by) ((?:The )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3})/gu;

/** Well-known outlets that the reader took for common words where they are cited. */
export function unreadMedia(text: string, names: readonly NameInText[]): NameInText[] {
  const taken = new Set(names.map(({ start }) => start));
  return [...text.matchAll(HEARD_FROM)].flatMap((match) => {
    const written = match[1]!.replace(/^The /, '').replace(/\.$/, '');
    const start = match.index + match[0].indexOf(written, match[0].length - match[1]!.length);
    if (taken.has(start) || !OUTLETS.has(fold(written))) return [];
    const words = written.split(' ').map(fold);
    const end = start + written.length;
    return [{ start, end, type: 'ORGANIZATION' as const, probability: 1, text: written, words, titles: [] }];
  });
}
