import type { GrafeoValue, QueryResult } from '@grafeo-db/js';
import type { Row, Value } from './engine.ts';
import { entityMap, inKeyOrder } from './values.ts';

/** The rows of the embedded graph as plain values; nodes and relationships as maps with labels or type. */
export function plainRows(result: Pick<QueryResult, 'columns' | 'rows'>): Row[] {
  const { columns } = result;
  // Lists of values cost a third of what maps cost on their way from the engine.
  return result.rows().map((values) => {
    const row: Record<string, Value> = {};
    for (const [index, column] of columns.entries()) row[column] = plain(values[index] ?? null);
    return row;
  });
}

function plain(value: GrafeoValue): Value {
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Uint8Array || value instanceof Float32Array) return Array.from(value);
  return plainMap(value);
}

function plainMap(map: object): Value {
  const entries = Object.entries(map).map(([key, value]: [string, GrafeoValue]): [string, Value] => [
    key,
    plain(value),
  ]);
  return '_id' in map || 'edges' in map ? entityOrPath(entries) : inKeyOrder(entries);
}

function entityOrPath(entries: readonly [string, Value][]): Value {
  const of = new Map<string, Value>(entries);
  const labels = of.get('_labels');
  const type = of.get('_type');
  const properties = entries.filter(([key]) => !ENTITY_KEYS.has(key));
  if (of.has('_id') && isList(labels)) return entityMap({ labels: labels.toSorted() }, properties);
  if (of.has('_id') && type !== undefined) return entityMap({ type }, properties);
  const edges = of.get('edges');
  if (of.size === 2 && of.has('nodes') && edges !== undefined) {
    return { nodes: of.get('nodes') ?? [], relationships: edges };
  }
  return inKeyOrder(entries);
}

const ENTITY_KEYS = new Set(['_id', '_labels', '_type', '_source', '_target']);

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
