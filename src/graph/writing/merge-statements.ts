import type { Transaction } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { fields, number, text, textOrNull, texts, type Fields } from '../reading/row.ts';
import { searchText } from '../search-text.ts';
import type { IdRow } from './contribution.ts';
import { byText, contributionIn, grouped, inOrder, unique, type Contribution } from './order.ts';

type Reports = readonly Contribution<Fields>[];

/** Makes these statements what all articles together report, and takes out those that none does. */
export async function mergeStatements(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await transaction.run(readQuery('write/reports-of-statements'), { ids });
  const merged = [...grouped(rows, (row) => text(row, 'id'))].map(
    ([id, group]) => [id, inOrder(group.map((row) => contributionIn(row, fields(row, 'report'))))] as const,
  );
  const there = new Set(merged.map(([id]) => id));
  const gone = ids.filter((id) => !there.has(id));
  if (gone.length > 0) await transaction.run(readQuery('write/remove-statements'), { ids: gone });
  if (merged.length > 0) await setStatements(transaction, merged);
}

async function setStatements(
  transaction: Transaction,
  merged: readonly (readonly [string, Reports])[],
): Promise<void> {
  const said = merged.flatMap(([id, reports]) =>
    links(id, reports, (report) => [textOrNull(report, 'speakerId')]),
  );
  const about = merged.flatMap(([id, reports]) => links(id, reports, (report) => texts(report, 'aboutIds')));
  await transaction.run(readQuery('write/set-statements'), {
    rows: merged.map(([id, reports]) => mergedStatement(id, reports)),
  });
  await transaction.run(readQuery('write/unlink-statements'), { ids: merged.map(([id]) => id) });
  if (said.length > 0) await transaction.run(readQuery('write/put-speakers'), { rows: said });
  if (about.length > 0) await transaction.run(readQuery('write/put-subjects'), { rows: about });
}

function mergedStatement(id: string, reports: Reports): IdRow {
  const first = reports[0];
  if (!first) throw new Error(`${id} has no report`);
  const { content, publishedAt } = first;
  const saidAt = textOrNull(content, 'saidAt');
  return {
    id,
    properties: {
      text: text(content, 'text'),
      kind: text(content, 'kind'),
      speakerText: text(content, 'speakerText'),
      cue: text(content, 'cue'),
      via: textOrNull(content, 'via'),
      saidAt,
      confidence: number(content, 'confidence'),
      search: searchText(text(content, 'text')),
      reportCount: unique(reports.map(({ articleId }) => articleId)).length,
      orderDate: saidAt ?? publishedAt ?? '',
    },
  };
}

// Who said it and what it is about, each with the articles that say so.
function links(
  statementId: string,
  reports: Reports,
  entitiesOf: (report: Fields) => readonly (string | null)[],
) {
  const pairs = reports.flatMap(({ articleId, content }) =>
    entitiesOf(content).flatMap((entityId) => (entityId === null ? [] : [{ entityId, articleId }])),
  );
  return [...grouped(pairs, ({ entityId }) => entityId)].map(([entityId, group]) => ({
    statementId,
    entityId,
    articleIds: unique(group.map(({ articleId }) => articleId)).sort(byText),
  }));
}
