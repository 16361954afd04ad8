import type { GraphNode, NodeType } from '../../graph/reading/node.ts';

const TYPE_NAMES: Readonly<Record<NodeType, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  COUNTRY: 'Country',
  EVENT: 'Event',
  STATEMENT: 'Statement',
  ARTICLE: 'Article',
};

/** Tells which type of the schema a node is; the same for every interface. */
export const nodeType = { __resolveType: ({ type }: GraphNode): string => TYPE_NAMES[type] };
