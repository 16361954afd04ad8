import type { Connection, PageRequest } from '../../graph/reading/connection.ts';
import type { ArticleNode, EntityNode, StatementNode } from '../../graph/reading/node.ts';
import type { StatementRequest } from '../../graph/reading/statement-lists.ts';
import type { Resolve } from '../request-context.ts';

interface EntityRequest extends PageRequest {
  readonly types?: readonly string[] | null;
}

const text: Resolve<ArticleNode, string> = ({ id }, _, { reading }) => reading.textOf(id);

const statements: Resolve<ArticleNode, Connection<StatementNode>, StatementRequest> = (
  { id },
  request,
  { reading },
) => reading.statementsIn(id, request);

const entities: Resolve<ArticleNode, Connection<EntityNode>, EntityRequest> = (
  { id },
  { types, ...page },
  { reading },
) => reading.entitiesIn(id, page, types);

export const articleFields = { text, statements, entities };
