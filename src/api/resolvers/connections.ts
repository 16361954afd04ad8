import type { Connection, Entry, Page } from '../../graph/reading/connection.ts';
import type { Fact, Meeting } from '../../graph/reading/entity-lists.ts';
import type { EntityNode, Place } from '../../graph/reading/node.ts';
import type { Score } from '../../graph/reading/search.ts';
import type { Resolve } from '../request-context.ts';

/** Where a page lies in its list. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export function pageInfoOf({ entries, hasNext, hasPrevious }: Page<unknown>): PageInfo {
  return {
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: entries[0]?.cursor ?? null,
    endCursor: entries.at(-1)?.cursor ?? null,
  };
}

const edges: Resolve<Connection<unknown>, readonly Entry<unknown>[]> = async (connection) =>
  (await connection.page()).entries;

const nodes: Resolve<Connection<unknown>, readonly unknown[]> = async (connection) =>
  (await connection.page()).entries.map(({ node }) => node);

const pageInfo: Resolve<Connection<unknown>, PageInfo> = async (connection) =>
  pageInfoOf(await connection.page());

const totalCount: Resolve<Connection<unknown>, number> = (connection) => connection.total();

/** The fields of every list: its page and its length are asked for only when a field needs them. */
export const connection = { edges, nodes, pageInfo, totalCount };

type FactEdge = Entry<EntityNode, Fact>;
type MeetingEdge = Entry<EntityNode, Meeting>;

const evidence: Resolve<FactEdge | MeetingEdge, readonly Place[]> = ({ carried }, _, { reading }) =>
  reading.evidenceOf(carried.factId);

const date: Resolve<FactEdge | MeetingEdge, string | null> = ({ carried }) => carried.date;

const conditional: Resolve<FactEdge, boolean> = ({ carried }) => carried.conditional;

const event: Resolve<MeetingEdge, EntityNode | null> = ({ carried: { eventId } }, _, { reading }) =>
  eventId === null ? null : reading.entity(eventId);

const mode: Resolve<MeetingEdge, string> = ({ carried }) => carried.mode;

const planned: Resolve<MeetingEdge, boolean> = ({ carried }) => carried.planned;

const score: Resolve<Entry<unknown, Score>, number> = ({ carried }) => carried.score;

export const metEdge = { date, mode, planned, event, evidence };
export const proposalEdge = { date, evidence };
export const agreementEdge = { date, conditional, evidence };
export const searchEdge = { score };
