import type { Connection, PageRequest } from '../../graph/reading/connection.ts';
import type { Fact, Meeting } from '../../graph/reading/entity-lists.ts';
import type { EntityNode, StatementNode } from '../../graph/reading/node.ts';
import type { MeetingFilter } from '../../graph/reading/reading.ts';
import type { StatementRequest } from '../../graph/reading/statement-lists.ts';
import type { Resolve } from '../request-context.ts';
import { entityFields } from './entity.ts';

interface MeetingRequest extends PageRequest {
  readonly filter?: MeetingFilter | null;
}

const statements: Resolve<EntityNode, Connection<StatementNode>, StatementRequest> = (
  { id },
  request,
  { reading },
) => reading.statementsOf(id, request);

const met: Resolve<EntityNode, Connection<EntityNode, Meeting>, MeetingRequest> = (
  { id },
  { filter, ...page },
  { reading },
) => reading.meetingsOf(id, page, filter);

const proposed: Resolve<EntityNode, Connection<EntityNode, Fact>, PageRequest> = (
  { id },
  page,
  { reading },
) => reading.proposalsOf(id, page);

const agreed: Resolve<EntityNode, Connection<EntityNode, Fact>, PageRequest> = ({ id }, page, { reading }) =>
  reading.agreementsOf(id, page);

/** Fields of everyone who can say, meet, propose or agree. */
export const actorFields = { ...entityFields, statements, met, proposed, agreed };
