import { acronymOf, isAcronym } from './acronym.ts';
import { together } from './join-names.ts';
import type { NameInText } from './name-in-text.ts';

/** A body of more than four trades has a shorter name. */
const MOST_PIECES = 4;

/**
 * Organizations that the reader took apart at a comma or an "and", put together again where the acronym in brackets has
 * the initials of the whole, or an acronym of the article has them: "Harbour Pilots, Dockers and Divers Union (HPDU)".
 */
export function joinLists(text: string, names: readonly NameInText[]): NameInText[] {
  const joined: NameInText[] = [];
  const acronyms = new Set(names.filter((name) => isAcronym(name.text)).map((name) => name.text));
  for (let i = 0; i < names.length; i++) {
    const pieces = piecesFrom(text, names, i, acronyms);
    const whole = pieces.reduce((left, right) => together(text, left, right));
    joined.push(pieces.length > 1 ? { ...whole, type: 'ORGANIZATION' } : whole);
    i += pieces.length - 1;
  }
  return joined;
}

/** The names from this one on that are one name; the name alone where it is whole. */
function piecesFrom(
  text: string,
  names: readonly NameInText[],
  from: number,
  acronyms: ReadonlySet<string>,
): NameInText[] {
  const pieces = [names[from]!];
  for (let i = from + 1; i < Math.min(names.length, from + MOST_PIECES); i++) {
    const [last, next] = [names[i - 1]!, names[i]!];
    if (next.type !== 'ORGANIZATION' || !/^,? (?:and |& )?$/.test(text.slice(last.end, next.start))) break;
    pieces.push(next);
    const whole = text.slice(pieces[0]!.start, next.end);
    const acronym = /^ \((\p{Lu}[\p{L}]{2,7})\)/u
      .exec(text.slice(next.end, next.end + 12))?.[1]
      ?.toUpperCase();
    if (acronym) return isShortFor(acronym, whole) ? pieces : [names[from]!];
    if (acronymOf(whole).some((initials) => initials.length > 3 && acronyms.has(initials))) return pieces;
  }
  return [names[from]!];
}

/** All initials in order, or all but one, or one more for the country: "Panama’s …". */
function isShortFor(acronym: string, longName: string): boolean {
  return acronymOf(longName).some(
    (initials) =>
      acronym === initials ||
      acronym.slice(0, -1) === initials ||
      Array.from(initials, (_, i) => initials.slice(0, i) + initials.slice(i + 1)).includes(acronym),
  );
}
