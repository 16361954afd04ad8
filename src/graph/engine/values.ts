import type { Parameters, Value } from './engine.ts';

/** Parameters as every engine takes them: a value that is missing is null. */
export function plainParameters(parameters: Parameters): Record<string, Value> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, value ?? null]));
}

/** A map with plain values and its keys in order, so that two engines print the same. */
export function inKeyOrder<Inner>(
  map: Readonly<Record<string, Inner>>,
  plain: (value: Inner) => Value,
): Readonly<Record<string, Value>> {
  const ordered: Record<string, Value> = {};
  // Every row of every answer comes through here: pairs of keys and values would take four times as long.
  for (const key of Object.keys(map).sort()) {
    const value = plain(map[key] as Inner);
    if (key !== '__proto__') ordered[key] = value;
    else Object.defineProperty(ordered, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return ordered;
}

/** Labels or type first, then the properties in order. */
export function entityMap<Inner>(
  head: Readonly<Record<string, Value>>,
  properties: Readonly<Record<string, Inner>>,
  plain: (value: Inner) => Value,
): Value {
  return { ...head, ...inKeyOrder(properties, plain) };
}
