import type { Connection, PageRequest } from '../../graph/reading/connection.ts';
import type { EntityNode, Place, StatementNode } from '../../graph/reading/node.ts';
import type { Resolve } from '../request-context.ts';

const speaker: Resolve<StatementNode, EntityNode | null> = ({ id }, _, { reading }) => reading.speakerOf(id);

const about: Resolve<StatementNode, Connection<EntityNode>, PageRequest> = ({ id }, page, { reading }) =>
  reading.subjectsOf(id, page);

const reports: Resolve<StatementNode, readonly Place[]> = ({ id }, _, { reading }) => reading.reportsOf(id);

export const statementFields = { speaker, about, reports };
