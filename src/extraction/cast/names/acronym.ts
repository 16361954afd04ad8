/** True for "ILO", "U.N.", "UNHCR"; not for "I" or a word. */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}$/u.test(text) || /^\p{Lu}[\p{Lu}\p{Ll}\p{N}&-]{0,7}\p{Lu}$/u.test(text);
}

const SMALL_WORDS = new Set('of the and for in on to de la le du des y e et und da do al a an'.split(' '));

/** The acronyms that a long name may have: capitals of all its words, or of its weighty words only; "UN" gives both of its own. */
export function acronymOf(longName: string): readonly string[] {
  const words = longName.split(/[\s\-–/]+/).filter((word) => /\p{L}/u.test(word));
  const initials = (list: readonly string[]) => list.map(initialsOf).join('');
  const weighty = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const found = new Set([initials(weighty), initials(words)]);
  return [...found].filter((acronym) => acronym.length > 1);
}

function initialsOf(word: string, at: number): string {
  const bare = word.replace(/\./g, '');
  return at === 0 && /^\p{Lu}{2,4}$/u.test(bare) ? bare : word[0]!.toUpperCase();
}

/** The initials of a person's full name: "XLR" for "Xavier-Luc Ruiz". */
export function initialsOfPerson(fullName: string): string {
  return fullName
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
