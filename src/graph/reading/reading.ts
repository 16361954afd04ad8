import { CommuniqueError } from '../../errors.ts';
import type { Engine, Parameters, Runner } from '../engine/engine.ts';
import { connectionOf, type Connection, type PageRequest } from './connection.ts';
import * as lists from './entity-lists.ts';
import { entityNamed } from './entity-named.ts';
import { eventNamed, type FactKind } from './event-named.ts';
import { entitiesWhere, isAnchored, type EntityFilter, type EventFilter } from './filtered-entities.ts';
import { findIds } from './full-text.ts';
import { Lists, NO_PARENT, type ListQuery } from './lists.ts';
import { matterOf, type Matter } from './matter.ts';
import { Lookups, type FollowIds } from './lookups.ts';
import { neighborhood, type Neighborhood, type NeighborhoodRequest } from './neighborhood.ts';
import type { OrderGroups } from './order-groups.ts';
import type { ArticleNode, EntityNode, EntityType, GraphNode, Place, StatementNode } from './node.ts';
import { shortestPaths, type FoundPath, type PathRequest } from './paths.ts';
import { aliasesOf, evidenceOf, reportsOf, rolesOf, type NamedAlias, type Role } from './places.ts';
import { entityIn, statementIn, text } from './row.ts';
import { searchEverything, type Score } from './search.ts';
import {
  hasConditions,
  narrowing,
  statementConditions,
  statementList,
  type Anchor,
  type StatementRequest,
} from './statement-lists.ts';

// Longer ones are no names, and cost as much as they are long.
const MAX_PHRASE_CHARS = 500;

export interface MeetingFilter {
  readonly mode?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly includePlanned?: boolean | null;
}

export interface SearchRequest extends PageRequest {
  readonly query: string;
  readonly types?: readonly string[] | null;
}

/** What is asked of the graph on behalf of one request; one question a field and level, each asked once. */
export class Reading {
  readonly #engine: Engine;
  readonly #runner: Runner;
  readonly #lists: Lists;
  readonly #lookups: Lookups;

  constructor(engine: Engine, runner: Runner, follow: FollowIds, groups: OrderGroups) {
    this.#engine = engine;
    this.#runner = runner;
    this.#lists = new Lists(runner, groups);
    this.#lookups = new Lookups(runner, follow);
  }

  /** The node with this id; null where there is none. */
  node(id: string): Promise<GraphNode | null> {
    return this.#lookups.node(id);
  }

  entity(id: string): Promise<EntityNode | null> {
    return this.#lookups.entity(id);
  }

  /** The entity of this type that a name means best; null where none is meant. */
  named(type: Exclude<EntityType, 'EVENT'>, name: string): Promise<EntityNode | null> {
    return entityNamed(this.#engine, this.#runner, type, checkPhrase('name', name));
  }

  /** The event that a phrase means, of several one of which these facts are known; null where none is meant. */
  eventNamed(name: string, asked: readonly FactKind[] = []): Promise<EntityNode | null> {
    return eventNamed(this.#engine, this.#runner, checkPhrase('name', name), asked);
  }

  people(request: PageRequest, filter?: EntityFilter | null): Connection<EntityNode> {
    return this.#entities(lists.PEOPLE, 'PERSON', request, filter);
  }

  organizations(request: PageRequest, filter?: EntityFilter | null): Connection<EntityNode> {
    return this.#entities(lists.ORGANIZATIONS, 'ORGANIZATION', request, filter);
  }

  countries(request: PageRequest, filter?: EntityFilter | null): Connection<EntityNode> {
    return this.#entities(lists.COUNTRIES, 'COUNTRY', request, filter);
  }

  events(request: PageRequest, filter?: EventFilter | null): Connection<EntityNode> {
    lists.checkPeriod('from, to', filter?.from, filter?.to);
    const conditions = { kind: filter?.kind ?? null, from: filter?.from ?? null, to: filter?.to ?? null };
    return this.#entities(lists.eventList(conditions), 'EVENT', request, filter, conditions);
  }

  articles(request: PageRequest): Connection<ArticleNode> {
    return this.#lists.connection(lists.ARTICLES, NO_PARENT, request);
  }

  /** Statements of the whole graph, reached from whatever the filter names that leads to the fewest. */
  statements(request: StatementRequest): Connection<StatementNode> {
    const { filter } = request;
    if (filter?.article) return this.#statements('statements', 'ARTICLE', filter.article, request);
    if (filter?.speaker) return this.#statements('statements', 'SPEAKER', filter.speaker, request);
    if (filter?.about) return this.#statements('statements', 'SUBJECT', filter.about, request);
    if (filter?.text) return this.#statementsWithWords(request);
    return this.#statements('statements', 'ALL', NO_PARENT, request);
  }

  statementsOf(actorId: string, request: StatementRequest): Connection<StatementNode> {
    return this.#statements('statementsOf', 'SPEAKER', actorId, request);
  }

  statementsAbout(entityId: string, request: StatementRequest): Connection<StatementNode> {
    return this.#statements('statementsAbout', 'SUBJECT', entityId, request);
  }

  statementsIn(articleId: string, request: StatementRequest): Connection<StatementNode> {
    return this.#statements('statementsIn', 'ARTICLE', articleId, request);
  }

  articlesMentioning(entityId: string, request: PageRequest): Connection<ArticleNode> {
    return this.#lists.connection(lists.ARTICLES_MENTIONING, entityId, request);
  }

  entitiesIn(
    articleId: string,
    request: PageRequest,
    types?: readonly string[] | null,
  ): Connection<EntityNode> {
    const prefixes = lists.prefixesOf(types);
    return this.#lists.connection(lists.ENTITIES_IN_ARTICLE, articleId, request, { prefixes });
  }

  subjectsOf(statementId: string, request: PageRequest): Connection<EntityNode> {
    return this.#lists.connection(lists.SUBJECTS_OF_STATEMENTS, statementId, request);
  }

  participantsOf(eventId: string, request: PageRequest): Connection<EntityNode> {
    return this.#lists.connection(lists.PARTICIPANTS_OF_EVENTS, eventId, request);
  }

  membersOf(organizationId: string, request: PageRequest): Connection<EntityNode> {
    return this.#lists.connection(lists.MEMBERS_OF_ORGANIZATIONS, organizationId, request);
  }

  meetingsOf(
    actorId: string,
    request: PageRequest,
    filter?: MeetingFilter | null,
  ): Connection<EntityNode, lists.Meeting> {
    lists.checkPeriod('from, to', filter?.from, filter?.to);
    return this.#lists.connection(lists.MEETINGS_OF_ACTORS, actorId, request, {
      mode: filter?.mode ?? null,
      from: filter?.from ?? null,
      to: filter?.to ?? null,
      includePlanned: filter?.includePlanned ?? true,
    });
  }

  proposalsOf(actorId: string, request: PageRequest): Connection<EntityNode, lists.Fact> {
    return this.#lists.connection(lists.PROPOSALS_OF_ACTORS, actorId, request);
  }

  agreementsOf(actorId: string, request: PageRequest): Connection<EntityNode, lists.Fact> {
    return this.#lists.connection(lists.AGREEMENTS_OF_ACTORS, actorId, request);
  }

  proposersOf(eventId: string, request: PageRequest): Connection<EntityNode, lists.Fact> {
    return this.#lists.connection(lists.PROPOSERS_OF_EVENTS, eventId, request);
  }

  agreersOf(eventId: string, request: PageRequest): Connection<EntityNode, lists.Fact> {
    return this.#lists.connection(lists.AGREERS_OF_EVENTS, eventId, request);
  }

  /** What a phrase in plain words means. */
  async matterOf(phrase: string): Promise<Matter> {
    return matterOf(this.#engine, this.#runner, this.#lists, checkPhrase('on', phrase));
  }

  commentatorsOf(eventId: string, request: PageRequest): Connection<EntityNode> {
    return this.#lists.connection(lists.COMMENTATORS_OF_EVENTS, eventId, request);
  }

  commentatorsOn(matter: Matter, request: PageRequest): Connection<EntityNode> {
    return this.#lists.connection(lists.COMMENTATORS_ON_SUBJECTS, NO_PARENT, request, idsOf(matter));
  }

  /** What an actor said on a matter, newest first. */
  async commentsOf(actorId: string, matter: Matter, first: number): Promise<readonly StatementNode[]> {
    const rows = await this.#lists.rows('read/comments-of-actors', actorId, {
      ...idsOf(matter),
      limit: first,
    });
    return (rows ?? []).map(statementIn);
  }

  async speakerOf(statementId: string): Promise<EntityNode | null> {
    return this.#firstEntity('read/speakers-of-statements', statementId);
  }

  async countryOf(organizationId: string): Promise<EntityNode | null> {
    return this.#firstEntity('read/countries-of-organizations', organizationId);
  }

  reportsOf(statementId: string): Promise<readonly Place[]> {
    return reportsOf(this.#lists, statementId);
  }

  evidenceOf(factId: string): Promise<readonly Place[]> {
    return evidenceOf(this.#lists, factId);
  }

  rolesOf(personId: string): Promise<readonly Role[]> {
    return rolesOf(this.#lists, personId);
  }

  aliasesOf(entityId: string): Promise<readonly NamedAlias[]> {
    return aliasesOf(this.#lists, entityId);
  }

  /** The whole text of an article. */
  async textOf(articleId: string): Promise<string> {
    const [row] = (await this.#lists.rows('read/texts-of-articles', articleId)) ?? [];
    return row ? text(row, 'text') : '';
  }

  search({ query, types, ...request }: SearchRequest): Connection<GraphNode, Score> {
    checkPhrase('query', query);
    return connectionOf('search', SCORED, request, () =>
      searchEverything(this.#engine, this.#runner, query, types),
    );
  }

  paths(request: PathRequest): Promise<readonly FoundPath[]> {
    return shortestPaths(this.#runner, request);
  }

  neighborhood(request: NeighborhoodRequest): Promise<Neighborhood> {
    return neighborhood(this.#runner, request);
  }

  #entities(
    list: ListQuery<EntityNode, null>,
    type: EntityType,
    request: PageRequest,
    filter: EventFilter | null | undefined,
    conditions: Parameters = {},
  ): Connection<EntityNode> {
    if (filter && isAnchored(filter)) {
      return connectionOf(list.cursor, list.shape, request, () =>
        entitiesWhere(this.#engine, this.#runner, type, filter),
      );
    }
    return this.#lists.connection(list, NO_PARENT, request, conditions);
  }

  #statements(
    field: string,
    anchor: Anchor,
    parentId: string,
    request: StatementRequest,
  ): Connection<StatementNode> {
    const conditions = {
      ...statementConditions(request.filter),
      ...narrowing(anchor, parentId, request.filter),
      ...orderOf(request),
    };
    const filtered = hasConditions(request.filter) ? 'filtered' : 'whole';
    const narrowness = 'speakerId' in conditions ? 'narrowed' : filtered;
    return this.#lists.connection(
      statementList(field, anchor, request.orderBy, narrowness),
      parentId,
      request,
      conditions,
    );
  }

  #statementsWithWords(request: StatementRequest): Connection<StatementNode> {
    const { words, ...others } = statementConditions(request.filter);
    const conditions = { ...others, words, ...orderOf(request) };
    const list = statementList('statements', 'IDS', request.orderBy);
    let ids: Promise<readonly string[]> | null = null;
    const found = async () => {
      ids ??= findIds(this.#engine, 'statements', words);
      return this.#lists.connection(list, NO_PARENT, request, { ...conditions, ids: await ids });
    };
    return { page: async () => (await found()).page(), total: async () => (await found()).total() };
  }

  async #firstEntity(query: string, parentId: string): Promise<EntityNode | null> {
    const rows = (await this.#lists.rows(query, parentId)) ?? [];
    return rows.map(entityIn).toSorted((left, right) => (left.id < right.id ? -1 : 1))[0] ?? null;
  }
}

const SCORED = [
  ['afterScore', 'number'],
  ['afterId', 'string'],
] as const;

const idsOf = ({ subjects, statementIds }: Matter) => ({
  subjects: subjects.map(({ id }) => id),
  statements: statementIds,
});

// The queries that know every order name the parameters of all of them.
const orderOf = ({ orderBy }: StatementRequest) => ({ order: orderBy, afterCount: null });

function checkPhrase(name: string, phrase: string): string {
  if (phrase.trim() !== '' && phrase.length <= MAX_PHRASE_CHARS) return phrase;
  const problem = phrase.trim() === '' ? 'is empty' : `has ${phrase.length} characters`;
  throw new CommuniqueError('BAD_INPUT', `${name} ${problem}: expected 1 to ${MAX_PHRASE_CHARS} characters`);
}
