import type { Connection, PageRequest } from '../../graph/reading/connection.ts';
import type { EntityNode } from '../../graph/reading/node.ts';
import type { Resolve } from '../request-context.ts';
import { actorFields } from './actor.ts';

const country: Resolve<EntityNode, EntityNode | null> = ({ id }, _, { reading }) => reading.countryOf(id);

const members: Resolve<EntityNode, Connection<EntityNode>, PageRequest> = ({ id }, page, { reading }) =>
  reading.membersOf(id, page);

export const organizationFields = { ...actorFields, country, members };
