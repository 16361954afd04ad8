import { actorFields } from './actor.ts';
import { articleFields } from './article.ts';
import { commentatorConnection, commentatorEdge } from './comments.ts';
import { agreementEdge, connection, metEdge, proposalEdge, searchEdge } from './connections.ts';
import { eventFields } from './event.ts';
import { evidenceFields } from './evidence.ts';
import { nodeType } from './node.ts';
import { organizationFields } from './organization.ts';
import { personFields } from './person.ts';
import { query } from './query.ts';
import { roleFields } from './role.ts';
import { scalars } from './scalars.ts';
import { statementFields } from './statement.ts';

/** Every type of the schema with what answers its fields; fields not named here are read off the node. */
export const resolvers = {
  ...scalars,
  Query: query,
  Node: nodeType,
  Entity: nodeType,
  Actor: nodeType,
  Person: personFields,
  Organization: organizationFields,
  Country: actorFields,
  Event: eventFields,
  Statement: statementFields,
  Article: articleFields,
  Evidence: evidenceFields,
  Role: roleFields,
  ArticleConnection: connection,
  EntityConnection: connection,
  ActorConnection: connection,
  PersonConnection: connection,
  OrganizationConnection: connection,
  CountryConnection: connection,
  EventConnection: connection,
  StatementConnection: connection,
  SearchConnection: connection,
  SearchEdge: searchEdge,
  MetConnection: connection,
  MetEdge: metEdge,
  ProposedConnection: connection,
  ProposedEdge: proposalEdge,
  ProposedByConnection: connection,
  ProposedByEdge: proposalEdge,
  AgreedConnection: connection,
  AgreedEdge: agreementEdge,
  AgreedByConnection: connection,
  AgreedByEdge: agreementEdge,
  CommentatorConnection: commentatorConnection,
  CommentatorEdge: commentatorEdge,
};
