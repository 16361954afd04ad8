import {
  PARTS,
  ROLES,
  scoreAttributions,
  type AttributionResult,
  type Part,
  type Role,
} from '../evaluation/attribution-score.ts';
import type { GoldArticle } from '../evaluation/gold.ts';
import { goldArticlesIn } from '../evaluation/gold-file.ts';
import { NAME_TYPES, scoreNames, type NameType } from '../evaluation/name-score.ts';
import type { Tally } from '../evaluation/tally.ts';
import { inOrder } from '../ingest.ts';
import type { PrintedClaims } from './printed-claims.ts';

/** What was found, held against what is marked: a tally for each article, in their order. */
export interface Evaluation {
  articles: number;
  /** Articles of which nothing was read; all that is marked in them counts as missed. */
  unread: number;
  readonly attributions: Readonly<Record<'detected' | 'attributed', Readonly<Record<Part, Tally[]>>>>;
  readonly words: Readonly<Record<Role, Tally[]>>;
  readonly names: Readonly<Record<NameType, { readonly found: Tally[]; readonly exact: Tally[] }>>;
  readonly judged: (AttributionResult['judged'][number] & { readonly isSpeech: boolean })[];
  readonly errors: string[];
}

/** What is found in an article; null where nobody has read it. */
export type ClaimsOf = (gold: GoldArticle) => Promise<PrintedClaims | null>;

/** Every article of the file held against its annotation; up to `width` are read at once. */
export async function evaluateGold(file: string, claimsOf: ClaimsOf, width: number): Promise<Evaluation> {
  const evaluation = emptyEvaluation();
  const read = async (gold: GoldArticle) => ({ gold, claims: await claimsOf(gold) });
  for await (const { gold, claims } of inOrder(goldArticlesIn(file), width, read)) {
    evaluation.articles++;
    if (!claims) evaluation.unread++;
    const found = claims ?? { entities: [], statements: [] };
    if (gold.attributions) addAttributions(evaluation, gold, found);
    if (gold.entities) addNames(evaluation, gold, found);
  }
  return evaluation;
}

function addAttributions(sum: Evaluation, gold: GoldArticle, { statements }: PrintedClaims): void {
  const found = statements.map((statement) => ({ ...statement, source: statement.source ?? [] }));
  const result = scoreAttributions(gold, found);
  for (const part of PARTS) {
    sum.attributions.detected[part].push(result.detected[part]);
    sum.attributions.attributed[part].push(result.attributed[part]);
  }
  for (const role of ROLES) sum.words[role].push(result.words[role]);
  sum.judged.push(...result.judged.map((one, i) => ({ ...one, isSpeech: statements[i]?.mode === 'SPEECH' })));
  sum.errors.push(...result.errors.map((line) => `${gold.id}  ${line}`));
}

function addNames(sum: Evaluation, gold: GoldArticle, { entities }: PrintedClaims): void {
  const found = entities.flatMap(({ type, isoCode = null, mentions }) =>
    mentions.map(({ start, end }) => ({ type, isoCode, start, end })),
  );
  for (const type of NAME_TYPES) {
    const result = scoreNames(gold, found, type);
    sum.names[type].found.push(result.found);
    sum.names[type].exact.push(result.exact);
    sum.errors.push(...result.errors.map((line) => `${gold.id}  ${line}`));
  }
}

function emptyEvaluation(): Evaluation {
  const parts = () => ({ all: [], speech: [], quote: [] });
  const type = () => ({ found: [], exact: [] });
  return {
    articles: 0,
    unread: 0,
    attributions: { detected: parts(), attributed: parts() },
    words: { source: [], cue: [], content: [] },
    names: { PERSON: type(), ORGANIZATION: type(), COUNTRY: type() },
    judged: [],
    errors: [],
  };
}
