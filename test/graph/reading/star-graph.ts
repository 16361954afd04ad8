import type { Engine } from '../../../src/graph/engine/engine.ts';
import { memoryEngine, writing } from '../../support/engines.ts';

/** Who met whom, by their bare ids: a star's middle and how many it met, and single meetings beside. */
export interface Stars {
  readonly stars: Readonly<Record<string, number>>;
  readonly meetings?: readonly (readonly [string, string])[];
}

/** A graph of people of whom the middle of each star has met everyone of its own, and nobody else met. */
export async function starGraph({ stars, meetings = [] }: Stars): Promise<Engine> {
  const engine = await memoryEngine();
  await engine.prepare();
  const ofStars = Object.entries(stars).flatMap(([middle, count]) =>
    Array.from({ length: count }, (_, index): [string, string] => [middle, `${middle}-${index}`]),
  );
  const pairs = [...ofStars, ...meetings];
  const ids = [...new Set(pairs.flat())];
  await engine.run(writing('UNWIND $ids AS id CREATE (:Entity:Actor:Person {id: id, name: id})'), {
    ids: ids.map(personId),
  });
  const rows = pairs.map(([from, to], at) => ({ from: personId(from), to: personId(to), id: `met:${at}` }));
  await engine.run(
    writing(
      'UNWIND $rows AS row MATCH (a:Person {id: row.from}) MATCH (b:Person {id: row.to}) CREATE (a)-[:MET {id: row.id}]->(b)',
    ),
    { rows },
  );
  return engine;
}

export const personId = (name: string): string => `person:${name}`;
