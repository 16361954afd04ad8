import { fold } from '../../../language/words/fold.ts';
import { KNOWN_BODIES } from '../../../language/words/known-bodies.ts';
import { isAcronym } from './acronym.ts';
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

// "… Leaders' Meeting", "… Foreign Ministers' Summit".
const GOES_ON_AS_OCCASION =
  /^(?: \p{Lu}[\p{L}-]*(?:['’]s?)?){0,3} (?:Meeting|Summit|Conference|Talks|Dialogue|Retreat)\b/u;

/** Names of bodies cut off in the middle of an occasion's: "APEC Economic" of "APEC Economic Leaders' Meeting" is APEC. */
export function withoutOccasions(text: string, names: readonly NameInText[]): NameInText[] {
  return names.map((name) => {
    const [first = '', ...rest] = name.text.split(' ');
    const isCut = rest.length > 0 && isAcronym(first) && KNOWN_BODIES.has(fold(first));
    if (
      name.type !== 'ORGANIZATION' ||
      !isCut ||
      !GOES_ON_AS_OCCASION.test(text.slice(name.end, name.end + 80))
    )
      return name;
    return { ...name, end: name.start + first.length, text: first, words: [fold(first)] };
  });
}
