import { CommuniqueError } from '../../errors.ts';
import type { Row, Value } from '../engine/engine.ts';
import { textOrNull, articleIn, entityIn, number, text } from './row.ts';
import type { Found } from './connection.ts';
import type { KeyShape, OrderKey } from './cursor.ts';
import type { ListQuery } from './lists.ts';
import { ID_PREFIXES, type ArticleNode, type EntityNode, type EntityType } from './node.ts';

export const BY_NAME: KeyShape = [
  ['afterName', 'string'],
  ['afterId', 'string'],
];
export const BY_DATE: KeyShape = [
  ['afterDate', 'string'],
  ['afterId', 'string'],
];
export const BY_TIMES: KeyShape = [
  ['afterCount', 'number'],
  ['afterId', 'string'],
];

/** What a MET carries. */
export interface Meeting {
  readonly factId: string;
  readonly date: string | null;
  readonly mode: string;
  readonly planned: boolean;
  readonly eventId: string | null;
}

/** What a PROPOSED or an AGREED carries. */
export interface Fact {
  readonly factId: string;
  readonly date: string | null;
  readonly conditional: boolean;
}

/** What an event itself must be like; null where anything will do. */
export type EventConditions = Readonly<Record<'kind' | 'from' | 'to', string | null>>;

const namedList = (query: string): ListQuery<EntityNode, null> => ({
  query: `read/${query}`,
  count: `read/${query}-count`,
  cursor: query,
  shape: BY_NAME,
  read: byName,
});

const factList = (query: string): ListQuery<EntityNode, Fact> => ({
  query: `read/${query}`,
  count: `read/${query}-count`,
  cursor: query,
  shape: BY_DATE,
  read: readFact,
});

const timesList = (query: string): ListQuery<EntityNode, null> => ({
  query: `read/${query}`,
  count: `read/${query}-count`,
  cursor: query,
  shape: BY_TIMES,
  read: (row) => {
    const node = entityIn(row);
    return { node, key: [number(row, 'times'), node.id], carried: null };
  },
});

// All of a kind; the lists that belong to a node are short beside them.
const wholeList = (kind: string): ListQuery<EntityNode, null> => ({
  ...namedList(kind),
  grouping: { groups: `read/names-of-${kind}`, page: `read/${kind}-named`, isDescending: false },
});

export const PEOPLE = wholeList('people');
export const ORGANIZATIONS = wholeList('organizations');
export const COUNTRIES = wholeList('countries');
export const SUBJECTS_OF_STATEMENTS = namedList('subjects-of-statements');
export const PARTICIPANTS_OF_EVENTS = namedList('participants-of-events');
export const MEMBERS_OF_ORGANIZATIONS = namedList('members-of-organizations');
export const PROPOSALS_OF_ACTORS = factList('proposals-of-actors');
export const AGREEMENTS_OF_ACTORS = factList('agreements-of-actors');
export const PROPOSERS_OF_EVENTS = factList('proposers-of-events');
export const AGREERS_OF_EVENTS = factList('agreers-of-events');
export const ENTITIES_IN_ARTICLE = timesList('entities-in-article');
export const COMMENTATORS_OF_EVENTS = timesList('commentators-of-events');
export const COMMENTATORS_ON_SUBJECTS = timesList('commentators-on-subjects');

export const MEETINGS_OF_ACTORS: ListQuery<EntityNode, Meeting> = {
  query: 'read/meetings-of-actors',
  count: 'read/meetings-of-actors-count',
  cursor: 'meetings-of-actors',
  shape: BY_DATE,
  read: readMeeting,
};

/** Events on conditions of their own; without any they are counted at once. */
export const eventList = ({ kind, from, to }: EventConditions): ListQuery<EntityNode, null> => ({
  query: 'read/events',
  count: [kind, from, to].every((condition) => condition === null)
    ? 'read/events-total'
    : 'read/events-count',
  cursor: 'events',
  shape: BY_DATE,
  read: (row) => byDate(entityIn(row)),
  grouping: {
    groups: 'read/days-of-events',
    page: 'read/events-of-days',
    isDescending: true,
    mayFit: ([day]) => isWithin(day, from, to),
    isWhole: () => kind === null,
  },
});

const articleList = (query: string): ListQuery<ArticleNode, null> => ({
  query: `read/${query}`,
  count: `read/${query}-count`,
  cursor: query,
  shape: BY_DATE,
  read: (row) => {
    const node = articleIn(row);
    return { node, key: [node.publishedAt ?? '', node.id], carried: null };
  },
});

export const ARTICLES: ListQuery<ArticleNode, null> = {
  ...articleList('articles'),
  grouping: { groups: 'read/days-of-articles', page: 'read/articles-of-days', isDescending: true },
};
export const ARTICLES_MENTIONING = articleList('articles-mentioning');

/** An event where events are ordered by their day. */
export function byDate(node: EntityNode): Found<EntityNode, null> {
  return { node, key: [node.date ?? '', node.id], carried: null };
}

/** How ids of these types begin; of all types where none is named. */
export function prefixesOf(types: readonly string[] | null | undefined): readonly string[] {
  if (!types) return Object.values(ID_PREFIXES);
  return types.filter(isEntityType).map((type) => ID_PREFIXES[type]);
}

/** True for the types of node that have a name. */
export function isEntityType(type: string): type is EntityType {
  return type in ID_PREFIXES;
}

/** Dates in order; BAD_INPUT where the first lies after the second. */
export function checkPeriod(
  names: string,
  from: string | null | undefined,
  to: string | null | undefined,
): void {
  if (!from || !to || from <= to) return;
  throw new CommuniqueError(
    'BAD_INPUT',
    `${names}: ${from} lies after ${to}, expected the earlier day first`,
  );
}

/** True for a day of a period, of which either end may be open; no known day ("") is only within one open at both. */
export function isWithin(
  day: OrderKey[number] | undefined,
  from: Value | undefined,
  to: Value | undefined,
): boolean {
  if (typeof from === 'string' && !(typeof day === 'string' && day >= from)) return false;
  return typeof to !== 'string' || (typeof day === 'string' && day <= to && day !== '');
}

function byName(row: Row): Found<EntityNode, null> {
  const node = entityIn(row);
  return { node, key: [node.name, node.id], carried: null };
}

function readFact(row: Row): Found<EntityNode, Fact> {
  const [factId, date] = [text(row, 'factId'), textOrNull(row, 'factDate')];
  const carried = { factId, date, conditional: row['conditional'] === true };
  return { node: entityIn(row), key: [date ?? '', factId], carried };
}

function readMeeting(row: Row): Found<EntityNode, Meeting> {
  const [factId, date] = [text(row, 'factId'), textOrNull(row, 'factDate')];
  const carried = {
    factId,
    date,
    mode: textOrNull(row, 'mode') ?? 'UNKNOWN',
    planned: row['onlyPlanned'] === true,
    eventId: textOrNull(row, 'eventId'),
  };
  return { node: entityIn(row), key: [date ?? '', factId], carried };
}
