import { countryNamed } from '../../../language/words/countries-of-the-world.ts';
import { asPrinted, type NameInText } from './name-in-text.ts';

/** Names that the reader cut in two at an initial or between two words, put together again: "Kirill A" and "Lind" are "Kirill A. Lind". */
export function joinAtInitials(text: string, names: readonly NameInText[]): NameInText[] {
  return joinWhere(names, text, isCutAtInitial);
}

/** Countries of two names: "Antigua and Barbuda". */
export function joinCountries(text: string, names: readonly NameInText[]): NameInText[] {
  return joinWhere(names, text, isCutCountry).map((name) =>
    / (?:and|&) /.test(name.text) && countryNamed(name.text) ? { ...name, type: 'COUNTRY' } : name,
  );
}

/** "Harbour Solidarity with" and "Peru": the reader took the country that ends a name for one of its own. */
export function joinEnds(text: string, names: readonly NameInText[]): NameInText[] {
  return joinWhere(names, text, isCutAtPreposition);
}

function isCutAtPreposition(text: string, left: NameInText, right: NameInText): boolean {
  if (left.type !== 'ORGANIZATION' || right.type === 'PERSON' || right.type === 'NORP') return false;
  const isDirect = /^ (?:the )?$/.test(text.slice(left.end, right.start));
  return isDirect && left.words.length > 2 && OPEN_ENDS.has(left.words.at(-1)!);
}

/** Words with which no name ends; "of" and "in" before a country may lead on to whose it is. */
const OPEN_ENDS = new Set(['with', 'against', 'between', 'under', 'to', 'from']);

type IsCut = (text: string, left: NameInText, right: NameInText) => boolean;

function joinWhere(names: readonly NameInText[], text: string, isCut: IsCut): NameInText[] {
  const joined: NameInText[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && isCut(text, before, name)) joined[joined.length - 1] = together(text, before, name);
    else joined.push(name);
  }
  return joined;
}

function isCutAtInitial(text: string, left: NameInText, right: NameInText): boolean {
  if (left.type !== 'PERSON' || right.type !== 'PERSON' || right.titles.length > 0) return false;
  if (isCutAtSpace(text, left, right)) return true;
  return (
    left.words.at(-1)!.length === 1 &&
    /^\.? ?$/.test(text.slice(left.end, right.start)) &&
    left.end < right.start
  );
}

/** "MrsAna" and "Ruiz" with a mere space between. */
const isCutAtSpace = (text: string, left: NameInText, right: NameInText): boolean =>
  left.words.length === 1 && right.words.length === 1 && text.slice(left.end, right.start) === ' ';

function isCutCountry(text: string, left: NameInText, right: NameInText): boolean {
  if (!/^ (?:and|&) (?:the )?$/.test(text.slice(left.end, right.start))) return false;
  return countryNamed(text.slice(left.start, right.end)) !== undefined;
}

/** Two names and what stands between them as one name of the first one's type. */
export function together(text: string, left: NameInText, right: NameInText): NameInText {
  return {
    ...left,
    end: right.end,
    text: asPrinted(text.slice(left.start, right.end)),
    words: [...left.words, ...right.words],
  };
}
