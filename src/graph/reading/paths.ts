import { CommuniqueError } from '../../errors.ts';
import type { Runner } from '../engine/engine.ts';
import { pageSize } from './connection.ts';
import { EDGE_TYPES, edgesOf, otherEnd, type GraphEdge } from './edges.ts';

// Everybody is linked with everybody over six hops; longer ways tell nothing.
const MAX_LENGTH = 6;
// Edges that one step of the search may bring; with more it takes longer than anyone waits.
const MOST_EDGES = { ofOneNode: 20_000, inAll: 20_000 };

/** Which paths. */
export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly edgeTypes?: readonly string[] | null | undefined;
  /** How many paths at most, 1 to 100. */
  readonly first: number;
}

/** Ids of the nodes in order and the edges between them. */
export interface FoundPath {
  readonly nodeIds: readonly string[];
  readonly edges: readonly GraphEdge[];
}

/** What is known on one side, whole up to its depth: from each reached node the edges that lead one step back. */
interface Side {
  readonly back: Map<string, readonly GraphEdge[]>;
  rim: readonly string[];
  depth: number;
  /** One more step would bring too many edges; it is the other side's turn. */
  isCut: boolean;
}

/**
 * The shortest paths between two nodes, in a stable order; none where there is none of at most `maxLength` edges.
 * BAD_INPUT beyond the bounds. LIMIT_EXCEEDED where both ends have too many neighbours to tell: what is found is
 * never a longer way than there is.
 */
export async function shortestPaths(runner: Runner, request: PathRequest): Promise<readonly FoundPath[]> {
  checkPaths(request);
  if (request.from === request.to) return [{ nodeIds: [request.from], edges: [] }];
  const types = request.edgeTypes ?? EDGE_TYPES;
  const left = sideFrom(request.from);
  const right = sideFrom(request.to);
  while (left.depth + right.depth < request.maxLength) {
    const side = narrowerOf(left, right);
    await widen(runner, side, types);
    if (left.isCut && right.isCut) throw tooWide(left.depth + right.depth);
    if (side.rim.length === 0) return [];
    const middles = side.isCut ? [] : side.rim.filter((id) => left.back.has(id) && right.back.has(id));
    if (middles.length > 0) return joined(middles.sort(), left, right, request.first);
  }
  return [];
}

function sideFrom(id: string): Side {
  return { back: new Map([[id, []]]), rim: [id], depth: 0, isCut: false };
}

function narrowerOf(left: Side, right: Side): Side {
  if (left.isCut || right.isCut) return left.isCut ? right : left;
  return left.rim.length <= right.rim.length ? left : right;
}

// A side with too many neighbours stays as it was, for half a rim could miss the shortest way.
async function widen(runner: Runner, side: Side, types: readonly string[]): Promise<void> {
  const hop = await edgesOf(runner, side.rim, types, MOST_EDGES);
  side.isCut = hop.isCut;
  if (hop.isCut) return;
  const reached = new Map<string, GraphEdge[]>();
  for (const id of side.rim) {
    for (const edge of hop.edges.get(id) ?? []) {
      const other = otherEnd(edge, id);
      if (side.back.has(other)) continue;
      const ways = reached.get(other);
      if (ways) ways.push(edge);
      else reached.set(other, [edge]);
    }
  }
  for (const [id, edges] of reached) side.back.set(id, edges);
  side.rim = [...reached.keys()];
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

/** BAD_INPUT for a length or a number of paths beyond the bounds. */
export function checkPaths({ maxLength, first }: PathRequest): void {
  pageSize({ first });
  if (maxLength >= 1 && maxLength <= MAX_LENGTH) return;
  throw new CommuniqueError('BAD_INPUT', `maxLength is ${maxLength}: expected 1 to ${MAX_LENGTH}`);
}

const tooWide = (searched: number) =>
  new CommuniqueError(
    'LIMIT_EXCEEDED',
    `the two nodes are more than ${searched} edges apart, and have too many neighbours to look further: ask with fewer edgeTypes`,
  );
