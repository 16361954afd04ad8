import { CommuniqueError } from '../../errors.ts';
import type { Connection, PageRequest } from '../../graph/reading/connection.ts';
import type { GraphEdge } from '../../graph/reading/edges.ts';
import type { EntityFilter, EventFilter } from '../../graph/reading/filtered-entities.ts';
import { checkNeighborhood, type NeighborhoodRequest } from '../../graph/reading/neighborhood.ts';
import type { ArticleNode, EntityNode, GraphNode, StatementNode } from '../../graph/reading/node.ts';
import { checkPaths, type PathRequest } from '../../graph/reading/paths.ts';
import type { Reading, SearchRequest } from '../../graph/reading/reading.ts';
import type { StatementRequest } from '../../graph/reading/statement-lists.ts';
import type { Resolve } from '../request-context.ts';
import type { Comments } from './comments.ts';
import { factsAskedFor } from './facts-asked-for.ts';

// As many as a page holds.
const MAX_IDS = 100;

type Root = undefined;
interface Filtered<Filter> extends PageRequest {
  readonly filter?: Filter | null;
}
interface Named {
  readonly name: string;
}

const node: Resolve<Root, GraphNode | null, { readonly id: string }> = (_, { id }, { reading }) =>
  reading.node(id);

const nodes: Resolve<Root, readonly (GraphNode | null)[], { readonly ids: readonly string[] }> = (
  _,
  { ids },
  { reading },
) => {
  if (ids.length <= MAX_IDS) return nodesOf(reading, ids);
  throw new CommuniqueError('BAD_INPUT', `ids has ${ids.length} entries: expected at most ${MAX_IDS}`);
};

const person: Resolve<Root, EntityNode | null, Named> = (_, { name }, { reading }) =>
  reading.named('PERSON', name);
const organization: Resolve<Root, EntityNode | null, Named> = (_, { name }, { reading }) =>
  reading.named('ORGANIZATION', name);
const country: Resolve<Root, EntityNode | null, Named> = (_, { name }, { reading }) =>
  reading.named('COUNTRY', name);
const event: Resolve<Root, EntityNode | null, Named> = (_, { name }, { reading }, info) =>
  reading.eventNamed(name, factsAskedFor(info));

type EntityList = Resolve<Root, Connection<EntityNode>, Filtered<EntityFilter>>;

const people: EntityList = (_, { filter, ...page }, { reading }) => reading.people(page, filter);
const organizations: EntityList = (_, { filter, ...page }, { reading }) =>
  reading.organizations(page, filter);
const countries: EntityList = (_, { filter, ...page }, { reading }) => reading.countries(page, filter);

const events: Resolve<Root, Connection<EntityNode>, Filtered<EventFilter>> = (
  _,
  { filter, ...page },
  { reading },
) => reading.events(page, filter);

const statements: Resolve<Root, Connection<StatementNode>, StatementRequest> = (_, request, { reading }) =>
  reading.statements(request);

const articles: Resolve<Root, Connection<ArticleNode>, PageRequest> = (_, page, { reading }) =>
  reading.articles(page);

const search: Resolve<Root, Connection<GraphNode>, SearchRequest> = (_, request, { reading }) =>
  reading.search(request);

const commentators: Resolve<Root, Comments, PageRequest & { readonly on: string }> = async (
  _,
  { on, ...page },
  { reading },
) => {
  const matter = await reading.matterOf(on);
  return { ...matter, commentators: reading.commentatorsOn(matter, page) };
};

const paths: Resolve<Root, readonly Path[], PathRequest> = async (_, request, { reading }) => {
  checkPaths(request);
  const ends = [existing(reading, 'from', request.from), existing(reading, 'to', request.to)] as const;
  const [from, to] = await Promise.all(ends);
  const found = await reading.paths({ ...request, from: from.id, to: to.id });
  return Promise.all(
    found.map(async ({ nodeIds, edges }) => ({
      length: edges.length,
      nodes: await presentNodes(reading, nodeIds),
      edges,
    })),
  );
};

const neighborhood: Resolve<Root, Subgraph, NeighborhoodRequest> = async (_, request, { reading }) => {
  checkNeighborhood(request);
  const middle = await existing(reading, 'of', request.of);
  const { nodeIds, edges, isTruncated } = await reading.neighborhood({ ...request, of: middle.id });
  return { nodes: await presentNodes(reading, nodeIds), edges, truncated: isTruncated };
};

interface Path {
  readonly length: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly truncated: boolean;
}

/** Where every question starts. */
export const query = {
  ...{ node, nodes, person, organization, country, event },
  ...{ people, organizations, countries, events, statements, articles },
  ...{ search, commentators, paths, neighborhood },
};

function nodesOf(reading: Reading, ids: readonly string[]): Promise<readonly (GraphNode | null)[]> {
  return Promise.all(ids.map((id) => reading.node(id)));
}

// A node taken out between two questions of one request leaves a gap that no client could read.
async function presentNodes(reading: Reading, ids: readonly string[]): Promise<readonly GraphNode[]> {
  return (await nodesOf(reading, ids)).filter((found) => found !== null);
}

async function existing(reading: Reading, argument: string, id: string): Promise<GraphNode> {
  const found = await reading.node(id);
  if (found) return found;
  throw new CommuniqueError('NOT_FOUND', `${argument}: there is no node with the id "${id.slice(0, 100)}"`);
}
