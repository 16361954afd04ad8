import neo4j from 'neo4j-driver';
import type { Parameters, Row, Value } from './engine.ts';
import { entityMap, inKeyOrder, plainParameters } from './values.ts';

/** Parameters as the driver must have them: a whole number would be sent as a float, which LIMIT refuses. */
export function driverParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(plainParameters(parameters)).map(([name, value]) => [name, forDriver(value)]),
  );
}

/** Rows of the driver as plain values; nodes and relationships as maps with labels or type. */
export function plainRow(keys: readonly PropertyKey[], valueOf: (key: string) => unknown): Row {
  return Object.fromEntries(keys.map((key) => [String(key), plain(valueOf(String(key)))]));
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
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isNode(value)) return entityMap({ labels: value.labels.toSorted() }, entriesOf(value.properties));
  if (neo4j.isRelationship(value)) return entityMap({ type: value.type }, entriesOf(value.properties));
  if (neo4j.isPath(value)) return plainPath(value.start, value.segments);
  // Days, times, durations and points of the driver know their own text.
  const isMap = Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;
  return isMap ? inKeyOrder(entriesOf(value)) : textOf(value);
}

function plainPath(start: unknown, segments: readonly { relationship: unknown; end: unknown }[]): Value {
  return {
    nodes: [plain(start), ...segments.map(({ end }) => plain(end))],
    relationships: segments.map(({ relationship }) => plain(relationship)),
  };
}

const entriesOf = (map: object): (readonly [string, Value])[] =>
  Object.entries(map).map(([key, value]: [string, unknown]) => [key, plain(value)]);

// eslint-disable-next-line @typescript-eslint/no-base-to-string -- the driver's classes have a text of their own
const textOf = (value: object): string => String(value);

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
