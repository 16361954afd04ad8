import type { Row, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { roomOfId } from './node.ts';
import { text } from './row.ts';

export const EDGE_TYPES = [
  'SAID',
  'MET',
  'PROPOSED',
  'AGREED',
  'ABOUT',
  'PARTICIPATED_IN',
  'AFFILIATED_WITH',
  'MENTIONED_IN',
  'REPORTED_IN',
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

/** A relationship with the ids of its ends. */
export interface GraphEdge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** How many edges one hop may bring; beyond them it is cut. */
export interface MostEdges {
  readonly ofOneNode: number;
  readonly inAll: number;
}

const QUERIES = {
  ENTITY: 'read/edges-of-entities',
  STATEMENT: 'read/edges-of-statements',
  ARTICLE: 'read/edges-of-articles',
} as const;

/** The edges of some nodes, in a stable order; `isCut` where there are more than were taken. */
export interface Hop {
  readonly edges: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly isCut: boolean;
}

/** One hop from all these nodes: at most one question for each kind of node. */
export async function edgesOf(
  runner: Runner,
  nodeIds: readonly string[],
  types: readonly string[],
  { ofOneNode, inAll }: MostEdges,
): Promise<Hop> {
  const rooms = Object.entries(QUERIES).map(async ([room, query]) => {
    const parents = nodeIds.filter((id) => roomOfId(id) === room);
    if (parents.length === 0) return [];
    // One more than may be taken tells that there are more.
    return runner.run(readQuery(query), { parents, types, limit: ofOneNode + 1, most: inAll + 1 });
  });
  const rows = (await Promise.all(rooms)).flat();
  const edges = new Map<string, GraphEdge[]>();
  let isCut = rows.length > inAll;
  for (const row of rows.slice(0, inAll)) {
    const ofOne = edges.get(text(row, 'parentId')) ?? [];
    if (ofOne.length < ofOneNode) ofOne.push(edgeIn(row));
    else isCut = true;
    edges.set(text(row, 'parentId'), ofOne);
  }
  return { edges, isCut };
}

/** The end of an edge that is not this one. */
export function otherEnd(edge: GraphEdge, id: string): string {
  return edge.from === id ? edge.to : edge.from;
}

function edgeIn(row: Row): GraphEdge {
  const [type, from, to] = [text(row, 'type'), text(row, 'fromId'), text(row, 'toId')];
  const ownId = text(row, 'edgeId');
  return {
    id: ownId === '' ? `${type.toLowerCase().replace('_', '-')}:${from}:${to}` : ownId,
    type,
    from,
    to,
  };
}
