import { foldedWords, foldLetters } from '../names/fold.ts';
import { skeletonOf } from '../names/spelling.ts';
import { givenNamesOf, isGivenName } from './given-names.ts';
import {
  HONORIFICS,
  LEADING_PARTICLES,
  PARTICLES,
  SUFFIXES,
  SURNAMES_THAT_COME_FIRST,
  SURNAMES_THAT_MAY_COME_FIRST,
} from './name-words.ts';

/** A person's name taken apart as far as it can be compared. */
export interface PersonName {
  /** Null in a surname alone; one letter where it is an initial. */
  readonly given: string | null;
  readonly middle: readonly string[];
  readonly family: string;
  readonly suffix: string | null;
}

/**
 * Takes a name apart. `shortForm` is the one word by which the article goes on calling the person, and so the surname:
 * "Lula" of "Luiz Inácio Lula da Silva". A surname in the middle that no article uses alone is not recognised.
 */
export function personNameOf(name: string, shortForm: string | null = null): PersonName {
  const all = wordsOf(name);
  const suffix = all.length > 1 ? (SUFFIXES.get(foldLetters(all.at(-1)!)) ?? null) : null;
  const words = suffix === null ? all : all.slice(0, -1);
  const bare = words.filter((word, at) =>
    at === 0 ? !isLeadingParticle(word, words.length) : !PARTICLES.has(foldLetters(word)),
  );
  const kept = bare.length > 0 ? bare : words;
  const at = familyAt(kept, shortForm);
  const rest = kept.filter((_, index) => index !== at).flatMap((word) => word.split('-'));
  const isEastern = isEasternName(kept, at);
  const given = isEastern ? [rest.map((word) => foldedWords(word).join('')).join('')] : rest.map(givenWord);
  return {
    given: kept.length > 1 ? (given[0] ?? null) : null,
    middle: given.slice(1),
    family: skeletonOf(kept[at] ?? name),
    suffix,
  };
}

// "bin Salman", "von der Leyen", "Le Pen", "al-Sharaa" are surnames alone; "Ben Okri" bears a given name.
function isLeadingParticle(word: string, count: number): boolean {
  const folded = foldLetters(word);
  return PARTICLES.has(folded) && (word === folded || (count === 2 && LEADING_PARTICLES.has(folded)));
}

function wordsOf(name: string): string[] {
  const plain = name
    .replace(/\([^)]*\)|,.*$/gu, ' ')
    .replace(/["“”«»][^"“”«»]*["“”«»]/gu, ' ')
    .replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, ' ')
    .replace(/\./gu, ' ')
    .replace(/(?<!\p{L})abd(?:[aeiou]l|[ -][ae]l)[ -]?(?=\p{L})/giu, 'Abdel')
    .replace(/(?<!\p{L})(al|el|ad|an|ar|as|ash|at)-(?=\p{L})/giu, '')
    .replace(/-(?=\s)|(?<=\s)-/gu, ' ');
  const words = plain.split(/\s+/u).filter((word) => foldedWords(word).length > 0);
  const named = words.filter((word) => !HONORIFICS.has(foldLetters(word)));
  return named.length > 0 ? named : words;
}

function familyAt(words: readonly string[], shortForm: string | null): number {
  const called =
    shortForm === null ? -1 : words.findIndex((word) => skeletonOf(word) === skeletonOf(shortForm));
  const first = foldLetters(words[0] ?? '');
  const mayComeFirst = SURNAMES_THAT_COME_FIRST.has(first) || SURNAMES_THAT_MAY_COME_FIRST.has(first);
  if (called > 0 || (called === 0 && mayComeFirst)) return called;
  return comesFirst(words) ? 0 : words.length - 1;
}

// A given name of two syllables is one name, however it is written: "Jong Un", "Jong-un", "Jongun".
function isEasternName(words: readonly string[], at: number): boolean {
  if (words.length < 2 || words.some((word) => isGivenName(word))) return false;
  const family = foldLetters(words[at]!);
  if (at === 0) return true;
  return (
    SURNAMES_THAT_COME_FIRST.has(family) ||
    (SURNAMES_THAT_MAY_COME_FIRST.has(family) && isSyllables(words.slice(0, -1)))
  );
}

function comesFirst(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (rest.length === 0 || rest.length > 2) return false;
  const family = foldLetters(first);
  if (rest.some((word) => isGivenName(word))) return false;
  if (SURNAMES_THAT_MAY_COME_FIRST.has(family)) return isSyllables(rest);
  return SURNAMES_THAT_COME_FIRST.has(family) && !SURNAMES_THAT_COME_FIRST.has(foldLetters(rest.at(-1)!));
}

// "Jae-myung", "Jong Un": a given name of two syllables, written with a hyphen or apart.
function isSyllables(rest: readonly string[]): boolean {
  const syllables = rest.flatMap((word) => word.split('-'));
  return syllables.length === 2 && syllables.every((syllable) => syllable.length <= 5);
}

function givenWord(word: string): string {
  const folded = foldedWords(word).join('');
  if (folded.length === 1) return folded;
  const forms = givenNamesOf(word);
  return forms.length === 1 ? forms[0]! : folded;
}
