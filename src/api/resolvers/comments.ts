import type { Connection, Entry } from '../../graph/reading/connection.ts';
import type { Matter } from '../../graph/reading/matter.ts';
import type { EntityNode, StatementNode } from '../../graph/reading/node.ts';
import type { Resolve } from '../request-context.ts';
import { pageInfoOf, type PageInfo } from './connections.ts';

/** What words were taken to mean, and who commented on it. */
export interface Comments extends Matter {
  readonly commentators: Connection<EntityNode>;
}

/** A commentator, who keeps the matter in mind. */
interface CommentEdge extends Entry<EntityNode> {
  readonly matter: Matter;
}

const edges: Resolve<Comments, readonly CommentEdge[]> = async (comments) =>
  (await comments.commentators.page()).entries.map((entry) => ({ ...entry, matter: comments }));

const nodes: Resolve<Comments, readonly EntityNode[]> = async ({ commentators }) =>
  (await commentators.page()).entries.map(({ node }) => node);

const pageInfo: Resolve<Comments, PageInfo> = async ({ commentators }) =>
  pageInfoOf(await commentators.page());

const totalCount: Resolve<Comments, number> = ({ commentators }) => commentators.total();

const statements: Resolve<CommentEdge, readonly StatementNode[], { readonly first: number }> = (
  { node, matter },
  { first },
  { reading },
) => reading.commentsOf(node.id, matter, first);

export const commentatorConnection = { edges, nodes, pageInfo, totalCount };
export const commentatorEdge = { statements };
