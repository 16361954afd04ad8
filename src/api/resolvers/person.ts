import type { EntityNode } from '../../graph/reading/node.ts';
import type { Role } from '../../graph/reading/places.ts';
import type { Resolve } from '../request-context.ts';
import { actorFields } from './actor.ts';

const roles: Resolve<EntityNode, readonly Role[]> = ({ id }, _, { reading }) => reading.rolesOf(id);

export const personFields = { ...actorFields, roles };
