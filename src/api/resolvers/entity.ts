import type { Connection, PageRequest } from '../../graph/reading/connection.ts';
import type { ArticleNode, EntityNode, StatementNode } from '../../graph/reading/node.ts';
import type { NamedAlias } from '../../graph/reading/places.ts';
import type { StatementRequest } from '../../graph/reading/statement-lists.ts';
import type { Resolve } from '../request-context.ts';

const aliasesWithReasons: Resolve<EntityNode, readonly NamedAlias[]> = ({ id }, _, { reading }) =>
  reading.aliasesOf(id);

const articles: Resolve<EntityNode, Connection<ArticleNode>, PageRequest> = ({ id }, page, { reading }) =>
  reading.articlesMentioning(id, page);

const statementsAbout: Resolve<EntityNode, Connection<StatementNode>, StatementRequest> = (
  { id },
  request,
  { reading },
) => reading.statementsAbout(id, request);

/** Fields of everything with a name. */
export const entityFields = { aliasesWithReasons, articles, statementsAbout };
