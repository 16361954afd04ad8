import type { GrafeoValue, QueryResult } from '@grafeo-db/js';
import type { Row, Value } from './engine.ts';
import { inKeyOrder } from './values.ts';

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
  return plainMap(value as Readonly<Record<string, GrafeoValue>>);
}

function plainMap(map: Readonly<Record<string, GrafeoValue>>): Value {
  return '_id' in map || 'edges' in map ? entityOrPath(map) : inKeyOrder(map, plain);
}

function entityOrPath(map: Readonly<Record<string, GrafeoValue>>): Value {
  const of = inKeyOrder(map, plain);
  const { _labels: labels, _type: type, nodes, edges } = of;
  const properties = Object.fromEntries(Object.entries(of).filter(([key]) => !ENTITY_KEYS.has(key)));
  if ('_id' in of && isList(labels)) return { labels: labels.toSorted(), ...properties };
  if ('_id' in of && type !== undefined) return { type, ...properties };
  if (Object.keys(of).length === 2 && nodes !== undefined && edges !== undefined) {
    return { nodes, relationships: edges };
  }
  return of;
}

const ENTITY_KEYS = new Set(['_id', '_labels', '_type', '_source', '_target']);

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
