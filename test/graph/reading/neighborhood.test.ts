import { describe, expect, it } from 'vitest';
import { neighborhood, type NeighborhoodRequest } from '../../../src/graph/reading/neighborhood.ts';
import { personId, starGraph, type Stars } from './star-graph.ts';

describe('a neighbourhood', () => {
  it.each([
    ['whole where it just fits', { stars: { a: 99 } }, {}, { nodes: 100, edges: 99, isTruncated: false }],
    [
      'cut where it has one node more',
      { stars: { a: 100 } },
      {},
      { nodes: 100, edges: 99, isTruncated: true },
    ],
    [
      'cut at the first hop of two',
      { stars: { a: 5 } },
      { first: 3 },
      { nodes: 3, edges: 2, isTruncated: true },
    ],
    [
      'whole where nothing lies further out',
      { stars: { a: 5 } },
      { depth: 3 },
      { nodes: 6, edges: 5, isTruncated: false },
    ],
    [
      'cut where one node has more edges than are followed, all to nodes of the picture',
      { stars: {}, meetings: Array<[string, string]>(501).fill(['a', 'b']) },
      {},
      { nodes: 2, edges: 500, isTruncated: true },
    ],
    [
      'whole where one node has as many edges as are followed',
      { stars: {}, meetings: Array<[string, string]>(500).fill(['a', 'b']) },
      {},
      { nodes: 2, edges: 500, isTruncated: false },
    ],
  ])('is %s', async (_, graph: Stars, options: Partial<NeighborhoodRequest>, expected) => {
    const engine = await starGraph(graph);
    const found = await neighborhood(engine, { of: personId('a'), depth: 2, first: 100, ...options });
    const { nodeIds, edges, isTruncated } = found;
    expect({ nodes: nodeIds.length, edges: edges.length, isTruncated }).toEqual(expected);
  });

  it.each([
    [{ first: 101 }, 'first is 101: expected a whole number from 1 to 100'],
    [{ depth: 4 }, 'depth is 4: expected 1 to 3'],
  ])('is refused beyond its bounds: %o', async (options, message) => {
    const engine = await starGraph({ stars: { a: 1 } });
    const request = { of: personId('a'), depth: 1, first: 100, ...options };
    await expect(neighborhood(engine, request)).rejects.toThrow(message);
  });
});
