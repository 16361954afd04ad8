import type { ToldWords } from './told-words.ts';
import { isAmong, type TopicWord } from './topic-words.ts';

// What a word of the question is worth by where it is told: in the statement, just before it, at the top, elsewhere.
const OWN = 1;
const NEAR = 0.8;
const TOP = 0.6;
const ELSEWHERE = 0.3;

/** What all words are worth that are the statement's own. */
export const ALL_OWN = OWN;
/** What all words are worth that are told at the top of an article. */
export const ALL_AT_THE_TOP = TOP;
/** What they are worth if most of them are the statement's own. */
export const MOSTLY_OWN = 0.8;

// An article begins with what it is about, and comes back to it; beyond are details.
const TOP_CHARS = 600;
const LEAD_CHARS = 300;

/** An article with the words that are looked for. */
export interface ToldArticle {
  readonly title: ReadonlySet<string>;
  readonly words: ToldWords;
  /** Where its first statement begins; before it may stand much that is no part of the article. */
  readonly firstStart: number;
}

/** Where a statement stands in an article, and the names of those who speak and are spoken of. */
export interface ToldStatement {
  readonly start: number;
  readonly end: number;
  readonly named: readonly ReadonlySet<string>[];
}

/** How well a statement speaks of what the words mean, from 0 to 1 for one that has them all itself. */
export function topicScore(
  words: readonly TopicWord[],
  statement: ToldStatement,
  article: ToldArticle,
): number {
  const zones = zonesOf(statement, article);
  const lead = new Set([...article.title, ...article.words.within({ start: 0, end: LEAD_CHARS })]);
  const told = words.map(({ same, weight }) => {
    const [worth = 0] = zones.find(([, parts]) => parts.some((part) => isAmong(same, part))) ?? [];
    const isPassing = worth === TOP && article.words.times(same) < 2 && !isAmong(same, lead);
    return weight * (isPassing ? ELSEWHERE : worth);
  });
  // Rounded, for 0.6 of all weights is a hair less by floating point.
  return Number((told.reduce((sum, one) => sum + one, 0) / total(words)).toFixed(4));
}

/** How many of the words, by weight, an article tells in one breath: in its headline, or close after each other. */
export function closeness(
  words: readonly TopicWord[],
  { title, words: told }: Omit<ToldArticle, 'firstStart'>,
): number {
  return Math.max(...[title, ...told.together()].map((part) => shareOf(words, part)));
}

/** How many of the words are told, by weight. */
export function shareOf(words: readonly TopicWord[], told: ReadonlySet<string>): number {
  const isTold = words.filter(({ same }) => isAmong(same, told));
  return total(isTold) / total(words);
}

const total = (words: readonly TopicWord[]) => words.reduce((sum, { weight }) => sum + weight, 0);

// Who speaks counts as said: what a man says of taxes is on that man's taxes.
function zonesOf({ start, end, named }: ToldStatement, { title, words, firstStart }: ToldArticle) {
  const near = words.paragraphBefore(start, 1);
  return [
    [OWN, [words.within({ start, end }), ...named]],
    [NEAR, [words.within({ start: near, end: start })]],
    [TOP, [title, ...topsOf(firstStart).map((top) => words.within(top))]],
    [ELSEWHERE, [words.within({ start: 0, end: Infinity })]],
  ] as const;
}

// What stands at the very top may be no part of the article; what stands before its first statement is.
const topsOf = (firstStart: number) => [
  { start: 0, end: TOP_CHARS },
  { start: firstStart - TOP_CHARS, end: firstStart },
];
