import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/graph/engine/engine.ts';
import { shortestPaths, type PathRequest } from '../../../src/graph/reading/paths.ts';
import { personId, starGraph } from './star-graph.ts';

// One more than a step of the search may bring.
const TOO_MANY = 20_001;

describe('the shortest paths', () => {
  it('are all of one length, whatever longer ways there are, and at most as many as asked for', async () => {
    const engine = await starGraph({
      stars: {},
      meetings: [
        ...['b', 'c', 'd'].flatMap((middle): [string, string][] => [
          ['a', middle],
          [middle, 'z'],
        ]),
        ['a', 'e'],
        ['e', 'f'],
        ['f', 'z'],
      ],
    });
    expect(await pathsIn(engine, 'a', 'z')).toEqual(['a b z', 'a c z', 'a d z']);
    expect(await pathsIn(engine, 'a', 'z', { first: 2 })).toEqual(['a b z', 'a c z']);
  });

  it('go no further than asked for', async () => {
    const engine = await starGraph({ stars: {}, meetings: chain('a', 'b', 'c', 'd', 'e') });
    expect(await pathsIn(engine, 'a', 'e', { maxLength: 3 })).toEqual([]);
    expect(await pathsIn(engine, 'a', 'e', { maxLength: 4 })).toEqual(['a b c d e']);
  });

  it('are found to somebody with too many neighbours from the other end', async () => {
    const engine = await starGraph({ stars: { hub: TOO_MANY }, meetings: chain('a', 'b', 'hub') });
    expect(await pathsIn(engine, 'a', 'hub')).toEqual(['a b hub']);
    expect(await pathsIn(engine, 'hub', 'a')).toEqual(['hub b a']);
  });

  it('are refused between two with too many neighbours, and found by the edges that few have', async () => {
    const engine = await starGraph({ stars: { left: TOO_MANY, right: TOO_MANY } });
    await expect(pathsIn(engine, 'left', 'right')).rejects.toThrow(
      'the two nodes are more than 0 edges apart, and have too many neighbours to look further: ask with fewer edgeTypes',
    );
    expect(await pathsIn(engine, 'left', 'right', { edgeTypes: ['SAID'] })).toEqual([]);
  });

  it.each([0, 101])('%i of them are refused', async (first) => {
    const engine = await starGraph({ stars: { a: 1 } });
    await expect(pathsIn(engine, 'a', 'a-0', { first })).rejects.toThrow(
      `first is ${first}: expected a whole number from 1 to 100`,
    );
  });
});

/** The paths as the names along them. */
async function pathsIn(
  engine: Engine,
  from: string,
  to: string,
  options: Partial<PathRequest> = {},
): Promise<string[]> {
  const ends = { from: personId(from), to: personId(to) };
  const paths = await shortestPaths(engine, { ...ends, maxLength: 4, first: 5, ...options });
  return paths.map(({ nodeIds }) => nodeIds.map((id) => id.replace('person:', '')).join(' '));
}

function chain(...names: readonly string[]): [string, string][] {
  return names.slice(1).map((name, index) => [names[index] ?? '', name]);
}
