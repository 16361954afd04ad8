import type { Article } from '../../articles/article.ts';
import type { Extraction } from '../../extraction/extraction.ts';
import type { Transaction } from '../engine/engine.ts';
import { takeTurn } from '../layout.ts';
import { readQuery } from '../query-files.ts';
import { maps, text, textOrNull, texts, type Fields } from '../reading/row.ts';
import type { ContributionRows, FactRow } from './contribution.ts';
import { mergeEntities } from './merge-entities.ts';
import { mergeFacts } from './merge-facts.ts';
import { mergeSignatures } from './merge-signatures.ts';
import { mergeStatements } from './merge-statements.ts';
import { byText, unique } from './order.ts';
import { keyOf } from './signature-rows.ts';

/** An article as it is put into the graph. */
export interface ArticleToSave {
  readonly article: Article;
  readonly contentHash: string;
  readonly extraction: Extraction;
  /** The text of the article as it is searched. */
  readonly search: string;
  readonly rows: ContributionRows;
}

/** What rests on an article, wholly or in part. */
interface Touched {
  readonly entities: readonly string[];
  readonly statements: readonly string[];
  readonly facts: readonly FactRow[];
  readonly signatures: readonly string[];
}

const NOTHING: Touched = { entities: [], statements: [], facts: [], signatures: [] };

/**
 * Takes out what the article had contributed, puts in what it contributes now, merges what either touches. Gives the
 * blocking keys of what it bore before and bears no longer.
 */
export async function saveArticle(
  transaction: Transaction,
  saved: ArticleToSave,
): Promise<readonly string[]> {
  const { article, rows } = saved;
  await takeTurn(transaction);
  const before = (await takeOut(transaction, article.id)) ?? NOTHING;
  const borne = new Set(rows.signatures.map(({ id }) => id));
  const keysGone = await keysOf(
    transaction,
    before.signatures.filter((id) => !borne.has(id)),
  );
  await enter(transaction, saved);
  await merge(transaction, together(before, touchedBy(rows)), rows, before.signatures);
  return keysGone;
}

/** Takes an article out with all that rests on no other; its blocking keys, or null where there is no such article. */
export async function removeArticle(
  transaction: Transaction,
  articleId: string,
): Promise<readonly string[] | null> {
  await takeTurn(transaction);
  const before = await takeOut(transaction, articleId);
  if (!before) return null;
  await transaction.run(readQuery('write/take-out-article'), { articleId });
  const keysGone = await keysOf(transaction, before.signatures);
  await merge(transaction, before, null, before.signatures);
  return keysGone;
}

async function keysOf(transaction: Transaction, signatures: readonly string[]): Promise<readonly string[]> {
  if (signatures.length === 0) return [];
  const rows = await transaction.run(readQuery('write/places-of-signatures'), { ids: signatures });
  return unique(rows.flatMap((row) => texts(row, 'keysBefore')))
    .map(keyOf)
    .sort(byText);
}

async function takeOut(transaction: Transaction, articleId: string): Promise<Touched | null> {
  const [row] = await transaction.run(readQuery('write/touched-by-article'), { articleId });
  if (!row) return null;
  await transaction.run(readQuery('write/take-out-places'), { articleId });
  await transaction.run(readQuery('write/take-out-evidence'), { articleId });
  return {
    entities: texts(row, 'entities'),
    statements: texts(row, 'statements'),
    facts: maps(row, 'facts').map(factIn),
    signatures: texts(row, 'signatures'),
  };
}

function factIn(fact: Fields): FactRow {
  return {
    factId: text(fact, 'factId'),
    type: text(fact, 'type'),
    from: text(fact, 'from'),
    to: textOrNull(fact, 'to'),
  };
}

async function enter(transaction: Transaction, { rows, ...saved }: ArticleToSave): Promise<void> {
  const { id: articleId, ...properties } = saved.article;
  const orderDate = properties.publishedAt ?? '';
  const article = { ...properties, orderDate, contentHash: saved.contentHash, search: saved.search };
  const extraction = { extractionId: `extraction:${articleId}`, json: JSON.stringify(saved.extraction) };
  await transaction.run(readQuery('write/put-article'), { articleId, article, ...extraction });
  const { people, organizations, countries, events } = rows;
  // One question a type: the embedded engine runs only the first of several FOREACH.
  for (const [type, ids] of Object.entries({ people, organizations, countries, events })) {
    if (ids.length > 0) await transaction.run(readQuery(`write/put-${type}`), { ids });
  }
  const parts = {
    mentions: rows.mentions,
    reports: rows.reports,
    evidence: rows.evidence,
    signatures: rows.signatures,
  };
  for (const [part, partRows] of Object.entries(parts)) {
    const plain = partRows.map(({ id, properties }) => ({ id, properties }));
    if (plain.length > 0) await transaction.run(readQuery(`write/put-${part}`), { articleId, rows: plain });
  }
}

// Facts before entities, so that no relationship is left to an entity that goes.
async function merge(
  transaction: Transaction,
  touched: Touched,
  rows: ContributionRows | null,
  signaturesBefore: readonly string[],
): Promise<void> {
  await mergeFacts(transaction, touched.facts);
  await mergeStatements(transaction, touched.statements);
  await mergeEntities(transaction, touched.entities);
  await mergeSignatures(transaction, touched.signatures, rows?.signatures ?? [], signaturesBefore);
}

function touchedBy({ mentions, reports, facts, signatures }: ContributionRows): Touched {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  return { entities: ids(mentions), statements: ids(reports), facts, signatures: ids(signatures) };
}

// Sorted, so that two writers come to the same nodes in the same order.
function together(left: Touched, right: Touched): Touched {
  const both = (name: 'entities' | 'statements' | 'signatures') =>
    unique([...left[name], ...right[name]]).sort(byText);
  return {
    entities: both('entities'),
    statements: both('statements'),
    signatures: both('signatures'),
    facts: [...left.facts, ...right.facts],
  };
}
