import type { Value } from '../engine/engine.ts';

type Properties = Readonly<Record<string, Value>>;

export interface ExportedNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface ExportedRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A graph that is read piece by piece, nodes in the order of their ids, relationships in that of where they begin. */
export interface ExportedGraph {
  nodes(): AsyncIterable<ExportedNode>;
  relationships(): AsyncIterable<ExportedRelationship>;
  nodeProperties(): Promise<readonly string[]>;
  relationshipProperties(): Promise<readonly string[]>;
}
