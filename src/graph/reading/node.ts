/** The kinds of node that clients know, in the words of the schema. */
export const NODE_TYPES = ['PERSON', 'ORGANIZATION', 'COUNTRY', 'EVENT', 'STATEMENT', 'ARTICLE'] as const;
export type NodeType = (typeof NODE_TYPES)[number];
export type EntityType = 'PERSON' | 'ORGANIZATION' | 'COUNTRY' | 'EVENT';

/** A person, an organization, a country or an event, without what hangs on it. */
export interface EntityNode {
  readonly type: EntityType;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Countries only. */
  readonly isoCode: string | null;
  /** Events only, as `date` and `planned` are. */
  readonly kind: string | null;
  readonly date: string | null;
  readonly planned: boolean;
}

export interface StatementNode {
  readonly type: 'STATEMENT';
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly speakerText: string;
  readonly cue: string;
  readonly via: string | null;
  readonly saidAt: string | null;
  readonly confidence: number;
  readonly reportCount: number;
  /** What statements are ordered by: the day it was said, or that of its first article; "" where neither is known. */
  readonly orderDate: string;
}

/** An article without its text, which is asked for apart. */
export interface ArticleNode {
  readonly type: 'ARTICLE';
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
}

export type GraphNode = EntityNode | StatementNode | ArticleNode;

/** A place in an article; `quote` is null where only its offsets are stored. */
export interface Place {
  readonly article: ArticleNode;
  readonly start: number;
  readonly end: number;
  readonly quote: string | null;
}

/** How the ids of each type of entity begin. */
export const ID_PREFIXES: Readonly<Record<EntityType, string>> = {
  PERSON: 'person:',
  ORGANIZATION: 'organization:',
  COUNTRY: 'country:',
  EVENT: 'event:',
};

/** The type of an entity, by its id; asking the database for labels takes as long as all the rest of a row. */
export function entityTypeOf(id: string): EntityType {
  if (id.startsWith(ID_PREFIXES.PERSON)) return 'PERSON';
  if (id.startsWith(ID_PREFIXES.ORGANIZATION)) return 'ORGANIZATION';
  return id.startsWith(ID_PREFIXES.COUNTRY) ? 'COUNTRY' : 'EVENT';
}

/** Which look-up an id belongs to, by its prefix. */
export function roomOfId(id: string): 'ENTITY' | 'STATEMENT' | 'ARTICLE' {
  if (id.startsWith('statement:')) return 'STATEMENT';
  return id.startsWith('article:') ? 'ARTICLE' : 'ENTITY';
}
