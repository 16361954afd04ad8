import { searchWords } from '../search-text.ts';
import { grouped } from '../writing/order.ts';

/** A part of a text, from `start` to before `end`, in UTF-16 code units. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** Where a text has the words that are looked for, and where its paragraphs begin. */
export class ToldWords {
  readonly #places: readonly { readonly stem: string; readonly at: number }[];
  readonly #paragraphs: readonly number[];
  readonly #sentences: readonly number[];

  constructor(text: string, wanted: ReadonlySet<string>, stemOf: (word: string) => string) {
    const phrases = grouped(
      [...wanted].filter((term) => term.includes(' ')).map((term) => term.split(' ')),
      ([first = '']) => first,
    );
    const told = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ stem: stemOf(word), at: index }));
    this.#places = told.flatMap(({ stem, at }, index) => [
      ...(wanted.has(stem) ? [{ stem, at }] : []),
      ...(phrases.get(stem) ?? [])
        .filter((phrase) => phrase.every((word, place) => told[index + place]?.stem === word))
        .map((phrase) => ({ stem: phrase.join(' '), at })),
    ]);
    this.#paragraphs = [0, ...[...text.matchAll(/\n\s*/gu)].map(({ 0: gap, index }) => index + gap.length)];
    this.#sentences = [0, ...[...text.matchAll(SENTENCE_END)].map(({ 0: gap, index }) => index + gap.length)];
  }

  /** The looked-for words in a part of the text. */
  within({ start, end }: Part): ReadonlySet<string> {
    return new Set(this.#places.filter(({ at }) => at >= start && at < end).map(({ stem }) => stem));
  }

  /** How often one of these is told in the whole text. */
  times(same: ReadonlySet<string>): number {
    return this.#places.filter(({ stem }) => same.has(stem)).length;
  }

  /** All looked-for words of the text. */
  all(): ReadonlySet<string> {
    return new Set(this.#places.map(({ stem }) => stem));
  }

  /** The looked-for words that stand close after each other, from every place where one stands. */
  together(): readonly ReadonlySet<string>[] {
    return this.#places.map(({ at }) => this.within({ start: at, end: at + CLOSE_CHARS }));
  }

  /** The sentence in which a place lies. */
  sentenceAt(place: number): Part {
    return around(this.#sentences, place);
  }

  /** The paragraph in which a place lies. */
  paragraphAt(place: number): Part {
    return around(this.#paragraphs, place);
  }

  /** Where the paragraph begins that is so many before the one of this place. */
  paragraphBefore(place: number, count: number): number {
    const own = this.#paragraphs.findLastIndex((start) => start <= place);
    return this.#paragraphs[Math.max(0, own - count)] ?? 0;
  }
}

function around(starts: readonly number[], place: number): Part {
  const own = starts.findLastIndex((start) => start <= place);
  return { start: starts[own] ?? 0, end: starts[own + 1] ?? Infinity };
}

// A sentence cut short, as after "Dr.", only tells less.
const SENTENCE_END = /(?<=[.!?]["”’']?)\s+(?=["“‘']?\p{Lu})|\n\s*/gu;

// About a sentence.
const CLOSE_CHARS = 240;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}]+)?/gu;

// Words of which the stemmer makes what others mean: an executive is no execution.
const OF_ITS_OWN =
  /^(?:executives?|news|important(?:ly)?|importance|authors?|internal(?:ly)?|interns?|univers(?:e|al|ally)|organic|organs?|several|gener(?:al|als|ally|ous)|secretar(?:y|ies)|commun(?:ism|ist|ists))$/iu;

/** The stem by which a word is searched, each worked out once. */
export function rememberedStems(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const stem = known.get(word) ?? (OF_ITS_OWN.test(word) ? word.toLowerCase() : searchWords(word)[0]) ?? '';
    known.set(word, stem);
    return stem;
  };
}
