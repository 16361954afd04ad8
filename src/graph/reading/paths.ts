import { CommuniqueError } from '../../errors.ts';
import type { Runner } from '../engine/engine.ts';
import { EDGE_TYPES, edgesOf, otherEnd, type GraphEdge } from './edges.ts';

// Everybody is linked with everybody over six hops; longer ways tell nothing.
const MAX_LENGTH = 6;
// Nodes on the rim of one side; beyond them the search takes longer than anyone waits.
const MAX_RIM = 2_000;

/** Which paths. */
export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly edgeTypes?: readonly string[] | null | undefined;
  readonly first: number;
}

/** Ids of the nodes in order and the edges between them. */
export interface FoundPath {
  readonly nodeIds: readonly string[];
  readonly edges: readonly GraphEdge[];
}

/** What is known on one side: from each reached node the edges that lead one step back. */
interface Side {
  readonly back: Map<string, GraphEdge[]>;
  rim: readonly string[];
  depth: number;
  isCut: boolean;
}

/**
 * The shortest paths between two nodes, in a stable order; none where there is none of at most `maxLength` edges.
 * LIMIT_EXCEEDED where limits cut the search before it could tell.
 */
export async function shortestPaths(runner: Runner, request: PathRequest): Promise<readonly FoundPath[]> {
  checkLength(request.maxLength);
  if (request.from === request.to) return [{ nodeIds: [request.from], edges: [] }];
  const types = request.edgeTypes ?? EDGE_TYPES;
  const left = sideFrom(request.from);
  const right = sideFrom(request.to);
  while (left.depth + right.depth < request.maxLength) {
    const side = left.rim.length <= right.rim.length ? left : right;
    if (side.rim.length === 0) break;
    await widen(runner, side, types);
    const middles = side.rim.filter((id) => left.back.has(id) && right.back.has(id));
    if (middles.length > 0) return joined(middles.sort(), left, right, request.first);
  }
  if (left.isCut || right.isCut) throw tooWide();
  return [];
}

function sideFrom(id: string): Side {
  return { back: new Map([[id, []]]), rim: [id], depth: 0, isCut: false };
}

async function widen(runner: Runner, side: Side, types: readonly string[]): Promise<void> {
  const hop = await edgesOf(runner, side.rim, types);
  const reached = new Map<string, GraphEdge[]>();
  for (const id of side.rim) {
    for (const edge of hop.edges.get(id) ?? []) {
      const other = otherEnd(edge, id);
      if (side.back.has(other)) continue;
      reached.set(other, [...(reached.get(other) ?? []), edge]);
    }
  }
  const rim = [...reached].slice(0, MAX_RIM);
  for (const [id, edges] of rim) side.back.set(id, edges);
  side.isCut ||= hop.isCut || reached.size > MAX_RIM;
  side.rim = rim.map(([id]) => id);
  side.depth += 1;
}

function joined(middles: readonly string[], left: Side, right: Side, first: number): readonly FoundPath[] {
  const paths: FoundPath[] = [];
  for (const middle of middles) {
    const ends = waysBack(right, middle, first);
    for (const start of waysBack(left, middle, first)) {
      for (const end of ends) {
        if (paths.length >= first) return paths;
        paths.push({
          nodeIds: [...start.nodeIds.toReversed(), ...end.nodeIds.slice(1)],
          edges: [...start.edges.toReversed(), ...end.edges],
        });
      }
    }
  }
  return paths;
}

/** The ways from a node back to where its side began, at most so many. */
function waysBack(side: Side, id: string, most: number): readonly FoundPath[] {
  const edges = side.back.get(id) ?? [];
  if (edges.length === 0) return [{ nodeIds: [id], edges: [] }];
  const ways: FoundPath[] = [];
  for (const edge of edges) {
    if (ways.length >= most) break;
    for (const way of waysBack(side, otherEnd(edge, id), most - ways.length)) {
      ways.push({ nodeIds: [id, ...way.nodeIds], edges: [edge, ...way.edges] });
    }
  }
  return ways;
}

/** BAD_INPUT for a length beyond the limit. */
export function checkLength(maxLength: number): void {
  if (maxLength >= 1 && maxLength <= MAX_LENGTH) return;
  throw new CommuniqueError('BAD_INPUT', `maxLength is ${maxLength}: expected 1 to ${MAX_LENGTH}`);
}

const tooWide = () =>
  new CommuniqueError(
    'LIMIT_EXCEEDED',
    'the two nodes have too many neighbours to find every path between them: ask with fewer edgeTypes or a smaller maxLength',
  );
