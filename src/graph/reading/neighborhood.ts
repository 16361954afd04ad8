import { CommuniqueError } from '../../errors.ts';
import type { Runner } from '../engine/engine.ts';
import { pageSize } from './connection.ts';
import { EDGE_TYPES, edgesOf, otherEnd, type GraphEdge } from './edges.ts';

// Three hops from a person of the news reach most of the news.
const MAX_DEPTH = 3;
// Enough for a picture; a hub with more is looked at through its lists.
const MOST_EDGES = { ofOneNode: 500, inAll: 20_000 };

/** Which part of the graph. */
export interface NeighborhoodRequest {
  readonly of: string;
  readonly depth: number;
  readonly edgeTypes?: readonly string[] | null | undefined;
  /** How many nodes at most, 1 to 100. */
  readonly first: number;
}

/** Ids of the nodes, the middle first, and the edges that were followed between them. */
export interface Neighborhood {
  readonly nodeIds: readonly string[];
  readonly edges: readonly GraphEdge[];
  readonly isTruncated: boolean;
}

/** The part of the graph around a node; BAD_INPUT beyond the bounds. Whether the node exists is not checked. */
export async function neighborhood(runner: Runner, request: NeighborhoodRequest): Promise<Neighborhood> {
  checkNeighborhood(request);
  const types = request.edgeTypes ?? EDGE_TYPES;
  const nodeIds = new Set([request.of]);
  const edges = new Map<string, GraphEdge>();
  let isTruncated = false;
  let frontier: readonly string[] = [request.of];
  for (let depth = 0; depth < request.depth && frontier.length > 0; depth++) {
    const hop = await edgesOf(runner, frontier, types, MOST_EDGES);
    const reached = reach(frontier, hop.edges, nodeIds, request.first);
    for (const edge of reached.edges) edges.set(edge.id, edge);
    isTruncated ||= hop.isCut || reached.isCut;
    frontier = reached.newIds;
  }
  return { nodeIds: [...nodeIds], edges: [...edges.values()], isTruncated };
}

function reach(
  frontier: readonly string[],
  edgesOfNodes: ReadonlyMap<string, readonly GraphEdge[]>,
  nodeIds: Set<string>,
  most: number,
) {
  const newIds: string[] = [];
  const edges: GraphEdge[] = [];
  let isCut = false;
  for (const id of frontier) {
    for (const edge of edgesOfNodes.get(id) ?? []) {
      const other = otherEnd(edge, id);
      const isNew = !nodeIds.has(other);
      if (isNew && nodeIds.size >= most) {
        isCut = true;
        continue;
      }
      if (isNew) newIds.push(other);
      nodeIds.add(other);
      edges.push(edge);
    }
  }
  return { newIds, edges, isCut };
}

/** BAD_INPUT for a depth or a number of nodes beyond the bounds. */
export function checkNeighborhood({ depth, first }: NeighborhoodRequest): void {
  pageSize({ first });
  if (depth >= 1 && depth <= MAX_DEPTH) return;
  throw new CommuniqueError('BAD_INPUT', `depth is ${depth}: expected 1 to ${MAX_DEPTH}`);
}
