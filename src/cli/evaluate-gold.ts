import {
  PARTS,
  scoreAttributions,
  type AttributionResult,
  type Part,
} from '../evaluation/attribution-score.ts';
import type { GoldArticle } from '../evaluation/gold.ts';
import { goldArticlesIn } from '../evaluation/gold-file.ts';
import { NAME_TYPES, scoreNames, type NameType } from '../evaluation/name-score.ts';
import { add, emptyTally, type Tally } from '../evaluation/tally.ts';
import type { Extraction } from '../extraction/extraction.ts';
import { claimsOf, inOrder } from '../ingest.ts';
import type { Reader } from '../reading/reading.ts';

/** Sums over the articles of a gold file. */
export interface Evaluation {
  articles: number;
  attributed: number;
  named: number;
  readonly attributions: Readonly<Record<'detected' | 'attributed', Readonly<Record<Part, Tally>>>>;
  readonly names: Readonly<Record<NameType, { readonly found: Tally; readonly exact: Tally }>>;
  readonly judged: AttributionResult['judged'][number][];
  readonly errors: string[];
}

/** Extracts every article of the file and holds it against its annotation. */
export async function evaluateGold(file: string, reader: Reader, width: number): Promise<Evaluation> {
  const sum = emptyEvaluation();
  const claims = async (gold: GoldArticle) => ({ gold, extraction: await claimsOf(articleOf(gold), reader) });
  for await (const { gold, extraction } of inOrder(goldArticlesIn(file), width, claims)) {
    sum.articles++;
    if (gold.attributions) addAttributions(sum, gold, extraction);
    if (gold.entities) addNames(sum, gold, extraction);
  }
  return sum;
}

const articleOf = ({ id, text }: GoldArticle) => ({
  id: `article:${id}`,
  text,
  title: null,
  source: null,
  url: null,
  publishedAt: null,
});

function addAttributions(sum: Evaluation, gold: GoldArticle, { statements }: Extraction): void {
  sum.attributed++;
  const result = scoreAttributions(gold, statements);
  for (const part of PARTS) {
    add(sum.attributions.detected[part], result.detected[part]);
    add(sum.attributions.attributed[part], result.attributed[part]);
  }
  sum.judged.push(...result.judged);
  sum.errors.push(...result.errors.map((line) => `${gold.id}  ${line}`));
}

function addNames(sum: Evaluation, gold: GoldArticle, { entities }: Extraction): void {
  sum.named++;
  const found = entities.flatMap(({ type, isoCode, mentions }) =>
    mentions
      .filter(({ form }) => form !== 'DESCRIPTION' && form !== 'PRONOUN')
      .map(({ start, end }) => ({ type, isoCode, start, end })),
  );
  for (const type of NAME_TYPES) {
    const result = scoreNames(gold, found, type);
    add(sum.names[type].found, result.found);
    add(sum.names[type].exact, result.exact);
    sum.errors.push(...result.errors.map((line) => `${gold.id}  ${line}`));
  }
}

function emptyEvaluation(): Evaluation {
  const parts = () => ({ all: emptyTally(), speech: emptyTally(), quote: emptyTally() });
  const type = () => ({ found: emptyTally(), exact: emptyTally() });
  return {
    articles: 0,
    attributed: 0,
    named: 0,
    attributions: { detected: parts(), attributed: parts() },
    names: { PERSON: type(), ORGANIZATION: type(), COUNTRY: type() },
    judged: [],
    errors: [],
  };
}
