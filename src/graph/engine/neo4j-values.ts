import neo4j from 'neo4j-driver';
import type { Parameters, Row, Value } from './engine.ts';
import { entityMap, inKeyOrder, plainParameters } from './values.ts';

/** Parameters as the driver must have them: a whole number would be sent as a float, which LIMIT refuses. */
export function driverParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(plainParameters(parameters)).map(([name, value]) => [name, forDriver(value)]),
  );
}

/** A row of the driver as plain values; nodes and relationships as maps with labels or type. */
export function plainRow(columns: readonly string[], values: Iterable<unknown>): Row {
  const row: Record<string, Value> = {};
  let at = 0;
  for (const value of values) row[columns[at++] ?? ''] = plain(value);
  return row;
}

function forDriver(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (isList(value)) return value.map(forDriver);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, forDriver(inner)]));
}

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value) || value instanceof Float32Array || value instanceof Float64Array) {
    return Array.from(value, plain);
  }
  return typeof value === 'object' ? plainObject(value) : null;
}

function plainObject(value: object): Value {
  if (isMap(value)) return inKeyOrder(value, plain);
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isNode(value)) return entityMap({ labels: value.labels.toSorted() }, value.properties, plain);
  if (neo4j.isRelationship(value)) return entityMap({ type: value.type }, value.properties, plain);
  // Days, times, durations and points of the driver know their own text.
  return neo4j.isPath(value) ? plainPath(value.start, value.segments) : textOf(value);
}

function isMap(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function plainPath(start: unknown, segments: readonly { relationship: unknown; end: unknown }[]): Value {
  return {
    nodes: [plain(start), ...segments.map(({ end }) => plain(end))],
    relationships: segments.map(({ relationship }) => plain(relationship)),
  };
}

// eslint-disable-next-line @typescript-eslint/no-base-to-string -- the driver's classes have a text of their own
const textOf = (value: object): string => String(value);

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
