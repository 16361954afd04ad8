import type { EntityNode } from '../../graph/reading/node.ts';
import type { Role } from '../../graph/reading/places.ts';
import type { Resolve } from '../request-context.ts';

const of: Resolve<Role, EntityNode | null> = ({ ofId }, _, { reading }) =>
  ofId === null ? null : reading.entity(ofId);

export const roleFields = { of };
