import type { Transaction } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { number, text, textOrNull, texts, type Fields } from '../reading/row.ts';
import { nameSearchText } from '../search-text.ts';
import { canonicalName } from './canonical-name.ts';
import type { IdRow } from './contribution.ts';
import { byFirstPlace, grouped, unique } from './order.ts';

/** Makes these entities what all articles together say of them, and takes out those that none mentions. */
export async function mergeEntities(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await transaction.run(readQuery('write/mentions-of-entities'), { ids });
  const groups = grouped(rows, (row) => text(row, 'id'));
  const gone = ids.filter((id) => !groups.has(id));
  if (gone.length > 0) await transaction.run(readQuery('write/remove-entities'), { ids: gone });
  const merged = [...groups].map(([id, group]) => mergedEntity(id, byFirstPlace(group)));
  if (merged.length > 0) await transaction.run(readQuery('write/set-entities'), { rows: merged });
}

function mergedEntity(id: string, mentions: readonly Fields[]): IdRow {
  const namings = mentions.map((mention) => ({
    name: text(mention, 'name'),
    aliases: texts(mention, 'aliases'),
    articles: number(mention, 'articles'),
  }));
  const name = canonicalName(id.slice(0, id.indexOf(':')), namings) ?? id;
  const forms = namings.flatMap((naming) => [naming.name, ...naming.aliases]);
  const aliases = unique(forms).filter((form) => form !== name);
  const properties = { name, aliases, search: nameSearchText([name, ...aliases]) };
  return { id, properties: { ...properties, ...ownProperties(mentions) } };
}

// An event is as planned only as long as every article merely announces it.
function ownProperties(mentions: readonly Fields[]): IdRow['properties'] {
  const kind = firstOf(mentions, 'kind');
  if (kind === null) return { isoCode: firstOf(mentions, 'isoCode') };
  const date = firstOf(mentions, 'date');
  return {
    kind,
    date,
    orderDate: date ?? '',
    planned: mentions.every((mention) => mention['planned'] === true),
  };
}

/** The first that any contribution tells. */
export function firstOf(contents: readonly Fields[], name: string): string | null {
  for (const content of contents) {
    const value = textOrNull(content, name);
    if (value !== null) return value;
  }
  return null;
}
