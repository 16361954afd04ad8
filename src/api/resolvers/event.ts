import type { Connection, PageRequest } from '../../graph/reading/connection.ts';
import type { Fact } from '../../graph/reading/entity-lists.ts';
import type { EntityNode } from '../../graph/reading/node.ts';
import type { Resolve } from '../request-context.ts';
import type { Comments } from './comments.ts';
import { entityFields } from './entity.ts';

const participants: Resolve<EntityNode, Connection<EntityNode>, PageRequest> = ({ id }, page, { reading }) =>
  reading.participantsOf(id, page);

const proposedBy: Resolve<EntityNode, Connection<EntityNode, Fact>, PageRequest> = (
  { id },
  page,
  { reading },
) => reading.proposersOf(id, page);

const agreedBy: Resolve<EntityNode, Connection<EntityNode, Fact>, PageRequest> = (
  { id },
  page,
  { reading },
) => reading.agreersOf(id, page);

const commentators: Resolve<EntityNode, Comments, PageRequest> = (event, page, { reading }) => ({
  subjects: [event],
  statementIds: [],
  commentators: reading.commentatorsOf(event.id, page),
});

export const eventFields = { ...entityFields, participants, proposedBy, agreedBy, commentators };
