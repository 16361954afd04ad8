import { fold } from '../../../language/words/fold.ts';
import { KNOWN_BODIES } from '../../../language/words/known-bodies.ts';
import type { NameInText } from './name-in-text.ts';

const MOST_WORDS = 2;

/** The well-known bodies in the names of events, honours and plans: FIFA in "FIFA World Cup", UNESCO in "UNESCO World Heritage Site". */
export function bodiesInEvents(names: readonly NameInText[]): NameInText[] {
  return names.flatMap((name) => (/^(?:MISC|PRODUCT|FACILITY)$/.test(name.type) ? bodiesIn(name) : []));
}

function bodiesIn(name: NameInText): NameInText[] {
  const words = [...name.text.matchAll(/[\p{L}\p{N}-]+/gu)];
  for (const [i] of words.entries()) {
    for (let count = MOST_WORDS; count > 0; count--) {
      const part = words.slice(i, i + count);
      const [first, last] = [part[0]!, part.at(-1)!];
      const end = last.index + last[0].length;
      const text = name.text.slice(first.index, end);
      // A body whole is no part; one in small letters is none.
      if (part.length < count || text.length === name.text.length) continue;
      if (!KNOWN_BODIES.has(fold(text)) || !/^\p{Lu}/u.test(text)) continue;
      const [start, stop] = [name.start + first.index, name.start + end];
      const own = text.split(' ').map(fold);
      return [{ ...name, start, end: stop, text, words: own, titles: [], type: 'ORGANIZATION' }];
    }
  }
  return [];
}
