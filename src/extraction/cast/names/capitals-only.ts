/** True for a name of several words all in capitals, as headlines and bylines print it; one word may be an acronym. */
export const isInCapitals = (name: string): boolean =>
  /\s/.test(name) && !/\p{Ll}/u.test(name) && /\p{Lu}{2}/u.test(name);

/** "ANA RUIZ-LIND" as "Ana Ruiz-Lind"; what "McDONALD" was before nobody can tell. */
export const inSmallLetters = (name: string): string =>
  name.toLowerCase().replaceAll(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
