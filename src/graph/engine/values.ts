import type { Parameters, Value } from './engine.ts';

/** Parameters as every engine takes them: a value that is missing is null. */
export function plainParameters(parameters: Parameters): Record<string, Value> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, value ?? null]));
}

/** An object with its keys in order, so that two engines print the same. */
export function inKeyOrder(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  const isSorted = entries.every(([key], index) => index === 0 || (entries[index - 1]?.[0] ?? '') < key);
  return Object.fromEntries(
    isSorted ? entries : [...entries].sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** Labels or type first, then the properties in order. */
export function entityMap(
  head: Readonly<Record<string, Value>>,
  properties: readonly (readonly [string, Value])[],
): Value {
  return { ...head, ...inKeyOrder(properties) };
}
