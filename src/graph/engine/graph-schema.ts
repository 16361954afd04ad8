import type { SearchIndex } from './engine.ts';

/** Labels whose `id` is unique. Entities are listed by every label, so that each label's look-up has an index. */
export const UNIQUE_ID_LABELS = [
  'Article',
  'Entity',
  'Actor',
  'Person',
  'Organization',
  'Country',
  'Event',
  'Statement',
  'Evidence',
  'Signature',
  'Key',
  'Extraction',
  'Judgement',
  'Keeper',
] as const;

/** Properties that queries look up or sort by, beside ids. */
export const INDEXED_PROPERTIES = [
  ['Evidence', 'factId'],
  ['Evidence', 'from'],
  ['Statement', 'orderDate'],
  ['Event', 'orderDate'],
  ['Article', 'orderDate'],
  ['Person', 'name'],
  ['Organization', 'name'],
  ['Country', 'name'],
  ['Country', 'isoCode'],
  ['Judgement', 'left'],
  ['Judgement', 'right'],
] as const;

/** Properties that lists are ordered by together, one before the other; only where an index can be followed in order. */
export const ORDERED_PROPERTIES = [['Statement', ['reportCount', 'orderDate']]] as const;

/** The label behind each full-text index; the text is the node's `search`. */
export const TEXT_INDEX_LABELS = {
  people: 'Person',
  organizations: 'Organization',
  countries: 'Country',
  events: 'Event',
  statements: 'Statement',
  articles: 'Article',
} as const satisfies Record<Exclude<SearchIndex, 'names'>, string>;

export type TextIndex = keyof typeof TEXT_INDEX_LABELS;

/** The indexes of single labels that a search looks into. */
export function textIndexesOf(index: SearchIndex): readonly TextIndex[] {
  return index === 'names' ? ['people', 'organizations', 'countries', 'events'] : [index];
}
