import type { Transaction } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { number, text, textOrNull, texts, type Fields } from '../reading/row.ts';
import { byFirstPlace, byText, grouped, unique } from './order.ts';
import type { SignatureRow, Standing } from './signature-rows.ts';

/**
 * Makes these signatures what all articles together say of them, and takes out those that none bears, with the keys
 * that found nothing else. `born` are those of the article just saved: where they lead is where they lead now; `before`
 * are those that it had borne already.
 */
export async function mergeSignatures(
  transaction: Transaction,
  ids: readonly string[],
  born: readonly SignatureRow[],
  before: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const borneBefore = new Set(before);
  const added = await addedSignatures(
    transaction,
    born.filter(({ id }) => !borneBefore.has(id)),
  );
  const isAdded = new Set(added.map(({ id }) => id));
  const others = ids.filter((id) => !isAdded.has(id));
  const standings = await standingsOf(transaction, others, born);
  const rows = await placesOf(transaction, others);
  await transaction.run(readQuery('write/unlink-signatures'), { ids });
  const groups = grouped(rows, (row) => text(row, 'id'));
  const remade = [...groups].flatMap(([id, group]) => mergedSignature(id, group, standings.get(id)));
  const merged = [...added, ...remade].sort((left, right) => byText(left.id, right.id));
  await setSignatures(transaction, merged);
  const there = new Set(merged.map(({ id }) => id));
  const gone = ids.filter((id) => !there.has(id));
  if (gone.length > 0) await transaction.run(readQuery('write/remove-signatures'), { ids: gone });
  const keys = new Set(merged.flatMap(({ keys }) => keys));
  const idle = unique(rows.flatMap((row) => texts(row, 'keysBefore'))).filter((key) => !keys.has(key));
  if (idle.length > 0) await transaction.run(readQuery('write/remove-idle-keys'), { ids: idle });
}

interface MergedSignature {
  readonly id: string;
  readonly type: string;
  readonly features: string;
  readonly keys: readonly string[];
  readonly standing: Standing | undefined;
}

// For the embedded engine a question about nothing is one about everything.
function placesOf(transaction: Transaction, ids: readonly string[]): Promise<readonly Fields[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return transaction.run(readQuery('write/places-of-signatures'), { ids });
}

// A country is named by half of all articles: one more adds its keys, and the others need not be asked again.
async function addedSignatures(
  transaction: Transaction,
  born: readonly SignatureRow[],
): Promise<MergedSignature[]> {
  const ids = born.map(({ id }) => id);
  const kept = await transaction.run(readQuery('write/signatures-as-kept'), { ids });
  const byId = new Map(kept.map((row) => [text(row, 'id'), row]));
  return born.flatMap(({ id, properties, standing }) => {
    const row = byId.get(id);
    const features = row ? textOrNull(row, 'features') : null;
    if (!row || (features !== null && features !== properties['features'])) return [];
    const keys = unique([
      ...(features === null ? [] : texts(row, 'keys')),
      ...texts(properties, 'keys'),
    ]).sort(byText);
    return [{ id, type: text(properties, 'type'), features: text(properties, 'features'), keys, standing }];
  });
}

async function standingsOf(
  transaction: Transaction,
  ids: readonly string[],
  born: readonly SignatureRow[],
): Promise<ReadonlyMap<string, Standing>> {
  const rows = await transaction.run(readQuery('write/standing-of-signatures'), { ids });
  const before = rows.map((row): [string, Standing] => [
    text(row, 'id'),
    { target: text(row, 'target'), score: number(row, 'score'), reasons: texts(row, 'reasons') },
  ]);
  return new Map([...before, ...born.map(({ id, standing }) => [id, standing] as const)]);
}

function mergedSignature(
  id: string,
  group: readonly Fields[],
  standing: Standing | undefined,
): MergedSignature[] {
  const found = byFirstPlace(group.filter((row) => textOrNull(row, 'first') !== null));
  const first = found[0];
  if (!first) return [];
  const keys = unique(found.flatMap((one) => texts(one, 'keys'))).sort(byText);
  return [{ id, type: text(first, 'type'), features: text(first, 'features'), keys, standing }];
}

async function setSignatures(transaction: Transaction, merged: readonly MergedSignature[]): Promise<void> {
  if (merged.length === 0) return;
  const rows = merged.map(({ id, type, features, keys }) => ({ id, properties: { type, features, keys } }));
  await transaction.run(readQuery('write/set-signatures'), { rows });
  const keyed = merged.flatMap(({ id, keys }) => keys.map((key) => ({ id, key })));
  if (keyed.length > 0) await transaction.run(readQuery('write/put-keys'), { rows: keyed });
  const [statements, others] = [true, false].map((isStatement) =>
    merged.flatMap(({ id, type, standing }) =>
      standing !== undefined && (type === 'STATEMENT') === isStatement ? [standingRow(id, standing)] : [],
    ),
  );
  if (statements?.length)
    await transaction.run(readQuery('write/put-standing-for-statements'), { rows: statements });
  if (others?.length) await transaction.run(readQuery('write/put-standing-for-entities'), { rows: others });
}

const standingRow = (id: string, { target, ...properties }: Standing) => ({ id, target, properties });
