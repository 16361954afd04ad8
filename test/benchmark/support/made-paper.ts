import type { Article } from '../../../src/articles/article.ts';
import type { Reader, Reading } from '../../../src/reading/reading.ts';
import { readText } from '../../support/readings.ts';
import { chance, madeName, pick, words } from './made-articles.ts';

const GIVEN = ['Ana', 'Bo', 'Cy', 'Dora', 'Egil', 'Fay', 'Gus', 'Hana'];
const COUNTRIES = ['Peru', 'Chad', 'Norway', 'Kenya', 'Japan', 'Chile'];
const TOWNS = ['Oslo', 'Bergen', 'Lima', 'Nairobi', 'Kyoto'];
// Plans have words of their own; a word comes back every few hundred articles.
const PLANS = 3_000;
const ACTS = 'open close repair defend rebuild abandon inspect fund'.split(' ');
// A few are in the news every day, most once.
const LEADERS = 30;
const OTHERS = 20_000;

const PARAGRAPHS: readonly string[] = [
  'President [A|P] of [X|C] met Prime Minister [B|P] of [Y|C] in [L|L] on Monday to discuss a 1 treaty, ending a dispute that had lasted for more than eleven years and cost both countries dearly.',
  '“We will 3 the 5,” [A|P] told reporters after the meeting. The two leaders had agreed to a 4-day truce between their coast guards.',
  'The foreign minister, [C|P], called for further talks on the 2 and proposed a 1 for the 2. The [Harbour Union|O] rejected the proposal, saying that its members had not been asked.',
  '[B|P] had spoken with [D|P], the mayor of [L|L], by phone on Friday. He denied that he had promised her money for a new 1.',
  '[Y|C] would 3 the 6, [B|P] said in a statement on Tuesday, but only if the quotas were fair.',
];

/** An article of a made paper, with what a reader would find in it. */
export interface PaperArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/** Number n of a made paper: about 170 words; some thirty people are in the news every day, and the rest hardly ever. */
export function paperArticle(number: number): PaperArticle {
  const [a, b] = [Math.floor(LEADERS * chance(number, 1) ** 2), other(number, 2)];
  const fillings = new Map([
    ...Object.entries({ A: nameOf(a), B: nameOf(b), X: countryOf(a), Y: countryOf(b) }),
    ...Object.entries({
      C: nameOf(other(number, 3)),
      D: nameOf(other(number, 4)),
      L: pick(TOWNS, number, 7),
    }),
    ...Object.entries({ 1: planOf(number, 8), 2: planOf(number, 9), 3: pick(ACTS, number, 10) }),
    ...Object.entries({
      4: String(3 + (number % 90)),
      5: words(12, 2 * number),
      6: words(9, 2 * number + 1),
    }),
  ]);
  const fill = (text: string) =>
    text
      .replace(/\[([A-Z])\|/gu, (_, key: string) => `[${fillings.get(key)!}|`)
      .replace(/(?<= )[1-6]\b(?!\d)/gu, (key) => fillings.get(key)!);
  const { text, reading } = readText(
    PARAGRAPHS.map(fill).join('\n\n'),
    {
      source: nameOf(a),
      cue: 'told',
      content: fill('“We will 3 the 5,”'),
    },
    {
      source: nameOf(b),
      cue: 'said in',
      content: fill('would 3 the 6'),
    },
  );
  const of = { title: null, source: null, url: null, publishedAt: dayOf(number) };
  return { article: { id: `article:paper-${String(number)}`, text: text.text, ...of }, reading };
}

/** Reads each text as it was made, once. */
export class PaperReader implements Reader {
  private readonly readings = new Map<string, Reading>();

  /** The article, which it can read from now on. */
  handOut({ article, reading }: PaperArticle): Article {
    this.readings.set(article.text, reading);
    return article;
  }

  read(text: string): Promise<Reading> {
    const reading = this.readings.get(text);
    this.readings.delete(text);
    return Promise.resolve(reading ?? { names: [], attributions: [], deeds: [] });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

const other = (article: number, salt: number): number => LEADERS + Math.floor(OTHERS * chance(article, salt));

const nameOf = (person: number): string =>
  `${GIVEN[person % GIVEN.length]!} ${madeName(Math.floor(person / 2))}`;

const planOf = (article: number, salt: number): string =>
  madeName(Math.floor(PLANS * chance(article, salt))).toLowerCase();

const countryOf = (person: number): string => pick(COUNTRIES, person, 5);

const dayOf = (number: number): string =>
  new Date(Date.UTC(2031, 0, 1 + Math.floor(number / 20))).toISOString().slice(0, 10);
