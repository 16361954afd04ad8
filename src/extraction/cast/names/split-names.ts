import { asPrinted, type NameInText } from './name-in-text.ts';

/**
 * Names that the reader ran together, apart again where one half is a name of its own in the article: "Ruiz’s Harbour
 * Fund", "WGC and Tarvo Union".
 */
export function splitNames(names: readonly NameInText[], text: string): NameInText[] {
  const known = new Set(names.map(({ words }) => words.join(' ')));
  return names.flatMap((name) => (name.type === 'ORGANIZATION' ? parted(name, known, text) : [name]));
}

function parted(name: NameInText, known: ReadonlySet<string>, text: string): NameInText[] {
  const written = text.slice(name.start, name.end);
  const seam = /(?<=\p{L})(['’]s | and )(?:the )?(?=\p{Lu})/u.exec(written);
  if (!seam) return [name];
  const left = piece(name, 0, seam.index, text);
  const right = piece(name, seam.index + seam[0].length, written.length, text);
  const isKnown = ({ words }: NameInText): boolean => known.has(words.join(' '));
  if (seam[1] !== ' and ') return isKnown(left) ? [right] : [name];
  return isKnown(left) || isKnown(right) ? [left, right] : [name];
}

function piece(name: NameInText, from: number, to: number, text: string): NameInText {
  const [start, end] = [name.start + from, name.start + to];
  const count = text.slice(start, end).split(/\s+/).length;
  const words = from === 0 ? name.words.slice(0, count) : name.words.slice(-count);
  return { ...name, start, end, text: asPrinted(text.slice(start, end)), words };
}
