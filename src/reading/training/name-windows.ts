import type { GoldArticle } from '../../evaluation/gold.ts';
import { NAME_TYPES } from '../names/name-type.ts';
import type { Vocabulary } from '../word-pieces.ts';
import type { WindowInput } from '../windows.ts';
import type { Words } from '../words.ts';
import { wordsAt } from './gold-words.ts';
import { windowsToRead } from './windows-to-read.ts';

/** Stands for a word about which the annotators tell nothing; training passes over it. */
export const UNKNOWN = -100;
const OUTSIDE = 0;

/** A window with a label a word: see NAME_LABELS and COUNTRY_LABELS. */
export interface NameWindow {
  readonly input: WindowInput;
  readonly names: readonly number[];
  readonly countries: readonly number[];
}

type GoldEntity = NonNullable<GoldArticle['entities']>[number];

/** The windows of an article with its outermost names, and with its countries alone, also those inside other names. */
export function nameWindows(article: GoldArticle, vocabulary: Vocabulary): NameWindow[] {
  const { readable, windows } = windowsToRead(article.text, vocabulary);
  const { names, countries } = labelsOf(article, readable.words);
  return windows.map((input) => ({
    input,
    names: names.slice(input.from, input.to),
    countries: countries.slice(input.from, input.to),
  }));
}

function labelsOf({ text, entities = [] }: GoldArticle, words: Words) {
  const names = new Array<number>(words.count).fill(OUTSIDE);
  const countries = new Array<number>(words.count).fill(OUTSIDE);
  const taken = new Set<number>();
  for (const entity of outermostFirst(entities)) {
    const at = wordsAt(words, [entity]);
    const hasCapital = /\p{Lu}|\p{Lo}/u.test(text.slice(entity.start, entity.end));
    if (entity.type === 'COUNTRY' && hasCapital) mark(countries, at, 1);
    if (at.some((word) => taken.has(word))) continue;
    for (const word of at) taken.add(word);
    mark(names, at, hasCapital ? firstLabelOf(entity) : null);
  }
  return { names, countries };
}

const outermostFirst = (entities: readonly GoldEntity[]): GoldEntity[] =>
  [...entities].sort((left, right) => right.end - right.start - (left.end - left.start));

// Null for a type that the reader does not know.
function firstLabelOf({ type }: GoldEntity): number | null {
  const index = NAME_TYPES.findIndex((known) => known === type);
  return index < 0 ? null : 1 + 2 * index;
}

function mark(labels: number[], at: readonly number[], begins: number | null): void {
  at.forEach((word, i) => {
    labels[word] = begins === null ? UNKNOWN : begins + (i > 0 ? 1 : 0);
  });
}
