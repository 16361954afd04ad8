import { PORTFOLIOS } from '../../../language/words/offices-of-state.ts';
import { fold } from '../../../language/words/fold.ts';
import { asPrinted, type NameInText } from './name-in-text.ts';

/** "of water", "and municipalities", "and Local Development": what a name cut short goes on with. */
const GOES_ON = /^(,? and|,| of(?: the)?)? ([\p{L}-]+)/u;
const MOST_WORDS = 8;

/** Names of ministries that the reader cut short, whole: "Peruvian ministry" and "of water and irrigation". */
export function wholeMinistries(text: string, names: readonly NameInText[]): NameInText[] {
  return names.map((name, i) => {
    if (name.type !== 'ORGANIZATION' || !name.words.includes('ministry')) return name;
    const end = endOfMinistry(text, name, names[i + 1]?.start ?? text.length);
    if (end === name.end) return name;
    const written = asPrinted(text.slice(name.start, end));
    return { ...name, end, text: written, words: written.split(/[\s,]+/).map(fold) };
  });
}

function endOfMinistry(text: string, { words, end: start }: NameInText, limit: number): number {
  let [end, reached] = [start, start];
  let isList = words.at(-1) !== 'ministry';
  for (let i = 0; i < MOST_WORDS; i++) {
    const next = GOES_ON.exec(text.slice(reached, Math.min(limit, reached + 40)));
    const [whole, joint, word] = [next?.[0] ?? '', next?.[1] ?? '', fold(next?.[2] ?? '')];
    // "Ministry of Water" goes on with an "and", "ministry" with an "of".
    const isJoined = joint.startsWith(' of') ? !isList : isList && (joint !== '' || i > 0);
    if (!isJoined || !PORTFOLIOS.has(word) || word === 'and') break;
    reached += whole.length;
    // What follows a comma belongs to it only where an "and" comes after.
    if (joint !== ',') end = reached;
    isList = true;
  }
  return end;
}
