import type { Engine } from '../../src/graph/engine/engine.ts';

/** Every node and every relationship with its ends, in one order: two graphs are the same where their dumps are. */
export async function dumpGraph(engine: Engine): Promise<string[]> {
  const nodes = await engine.ask('MATCH (n) WHERE NOT n:Keeper RETURN n');
  const relationships = await engine.ask('MATCH (a)-[r]->(b) RETURN a.id AS a, r, b.id AS b');
  return [...nodes.rows, ...relationships.rows].map((row) => JSON.stringify(row)).sort();
}
