import { asPrinted, type NameInText } from './name-in-text.ts';

/** Names that the reader cut in two at an initial, put together again: "Kirill A" and "Lind" are "Kirill A. Lind". */
export function joinAtInitials(text: string, names: readonly NameInText[]): NameInText[] {
  const joined: NameInText[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && isCutAtInitial(text, before, name))
      joined[joined.length - 1] = together(text, before, name);
    else joined.push(name);
  }
  return joined;
}

function isCutAtInitial(text: string, left: NameInText, right: NameInText): boolean {
  if (left.type !== 'PERSON' || right.type !== 'PERSON' || right.titles.length > 0) return false;
  return (
    left.words.at(-1)!.length === 1 &&
    /^\.? ?$/.test(text.slice(left.end, right.start)) &&
    left.end < right.start
  );
}

function together(text: string, left: NameInText, right: NameInText): NameInText {
  return {
    ...left,
    end: right.end,
    text: asPrinted(text.slice(left.start, right.end)),
    words: [...left.words, ...right.words],
  };
}
