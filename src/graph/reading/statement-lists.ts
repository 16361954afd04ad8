import type { Parameters } from '../engine/engine.ts';
import { CommuniqueError } from '../../errors.ts';
import { searchWords } from '../search-text.ts';
import type { Found, PageRequest } from './connection.ts';
import type { KeyShape } from './cursor.ts';
import { checkPeriod, isWithin } from './entity-lists.ts';
import type { Grouping } from './grouped-list.ts';
import type { ListQuery } from './lists.ts';
import type { StatementNode } from './node.ts';
import { statementIn } from './row.ts';

export type StatementOrder = 'SAID_AT_DESC' | 'SAID_AT_ASC' | 'REPORTS_DESC';

/** Which statements; every condition given must hold. */
export interface StatementFilter {
  readonly text?: string | null;
  readonly speaker?: string | null;
  readonly about?: string | null;
  readonly article?: string | null;
  readonly kind?: string | null;
  readonly saidFrom?: string | null;
  readonly saidTo?: string | null;
  readonly minReports?: number | null;
  readonly minConfidence?: number | null;
  readonly via?: string | null;
}

/** Which page of which statements in which order. */
export interface StatementRequest extends PageRequest {
  readonly filter?: StatementFilter | null;
  readonly orderBy: StatementOrder;
}

/** Whose statements a list holds: a speaker's, a subject's, an article's, those with these ids, or all. */
export type Anchor = 'SPEAKER' | 'SUBJECT' | 'ARTICLE' | 'IDS' | 'ALL';

const ANCHORED = {
  SPEAKER: 'statements-by-speaker',
  SUBJECT: 'statements-about',
  ARTICLE: 'statements-in-article',
  IDS: 'statements-of-ids',
} as const;

// One order a file here: over all statements the database must be able to follow an index.
const ALL = {
  SAID_AT_DESC: 'statements-newest-first',
  SAID_AT_ASC: 'statements-oldest-first',
  REPORTS_DESC: 'statements-most-reported-first',
} as const;

const BY_DAY: KeyShape = [
  ['afterDate', 'string'],
  ['afterId', 'string'],
];
const BY_REPORTS: KeyShape = [['afterCount', 'number'], ...BY_DAY];

/** How much the filter asks of statements: nothing, conditions on themselves, or also on what they hang on. */
export type Narrowness = 'whole' | 'filtered' | 'narrowed';

/** The list of statements of an anchor in an order, for the field of this name. */
export function statementList(
  field: string,
  anchor: Anchor,
  order: StatementOrder,
  narrowness: Narrowness = 'filtered',
): ListQuery<StatementNode, null> {
  const isByReports = order === 'REPORTS_DESC';
  return {
    query: `read/${queryOf(anchor, order, narrowness)}`,
    count: `read/${countOf(anchor, narrowness)}`,
    cursor: `${field}/${order}`,
    shape: isByReports ? BY_REPORTS : BY_DAY,
    read: (row) => placed(statementIn(row), isByReports),
    ...(anchor === 'ALL' ? { grouping: isByReports ? REPORTS_AND_DAYS : daysIn(order) } : {}),
  };
}

const isWhole = ({ kind, minConfidence, via }: Parameters) =>
  [kind, minConfidence, via].every((condition) => condition === null);

const REPORTS_AND_DAYS: Grouping = {
  groups: 'read/reports-and-days-of-statements',
  page: 'read/statements-of-reports-and-days',
  isDescending: true,
  mayFit: ([reports, day], { minReports, saidFrom, saidTo }) =>
    isWithin(day, saidFrom, saidTo) && Number(reports) >= Number(minReports ?? 0),
  isWhole,
};

const daysIn = (order: StatementOrder): Grouping => ({
  groups: 'read/days-of-statements',
  page: 'read/statements-of-days',
  isDescending: order === 'SAID_AT_DESC',
  mayFit: ([day], { saidFrom, saidTo }) => isWithin(day, saidFrom, saidTo),
  isWhole: (conditions) => isWhole(conditions) && conditions['minReports'] === null,
});

function queryOf(anchor: Anchor, order: StatementOrder, narrowness: Narrowness): string {
  if (anchor === 'ALL') return ALL[order];
  if (narrowness === 'narrowed') return `${ANCHORED[anchor]}-narrowed`;
  const isPlain = narrowness === 'whole' && order === 'SAID_AT_DESC' && isLong(anchor);
  return isPlain ? `${ANCHORED[anchor]}-newest` : ANCHORED[anchor];
}

function countOf(anchor: Anchor, narrowness: Narrowness): string {
  if (anchor === 'ALL') return narrowness === 'whole' ? 'statements-total' : 'statements-count';
  if (narrowness === 'whole' && isLong(anchor)) return `${ANCHORED[anchor]}-total`;
  return `${ANCHORED[anchor]}${narrowness === 'narrowed' ? '-narrowed' : ''}-count`;
}

// Much is said by some and about some; there conditions that are not set would take as long as all the rest.
const isLong = (anchor: Anchor) => anchor === 'SPEAKER' || anchor === 'SUBJECT';

/** True where a filter sets a condition on statements themselves. */
export function hasConditions(filter: StatementFilter | null | undefined): boolean {
  const { text, kind, saidFrom, saidTo, minReports, minConfidence, via } = filter ?? {};
  return [text, kind, saidFrom, saidTo, minReports, minConfidence, via].some((value) => value != null);
}

/** A filter as parameters of the queries; BAD_INPUT where it cannot be meant. */
export function statementConditions(
  filter: StatementFilter | null | undefined,
): Parameters & { readonly words: readonly string[] } {
  checkPeriod('saidFrom, saidTo', filter?.saidFrom, filter?.saidTo);
  const { minConfidence } = filter ?? {};
  if (typeof minConfidence === 'number' && !(minConfidence >= 0 && minConfidence <= 1)) {
    throw new CommuniqueError(
      'BAD_INPUT',
      `minConfidence is ${minConfidence}: expected a number from 0 to 1`,
    );
  }
  return {
    words: wordsOf(filter?.text),
    kind: filter?.kind ?? null,
    saidFrom: filter?.saidFrom ?? null,
    saidTo: filter?.saidTo ?? null,
    minReports: filter?.minReports ?? null,
    minConfidence: minConfidence ?? null,
    via: filter?.via?.trim().toLowerCase() ?? null,
  };
}

/**
 * The conditions on what statements hang on beside their anchor, as parameters; none where the filter has no such
 * condition: asking for them takes longer than all the rest.
 */
export function narrowing(
  anchor: Anchor,
  parentId: string,
  filter: StatementFilter | null | undefined,
): Parameters {
  const given = {
    speakerId: filter?.speaker ?? null,
    aboutId: filter?.about ?? null,
    articleId: filter?.article ?? null,
  };
  const anchored = { SPEAKER: 'speakerId', SUBJECT: 'aboutId', ARTICLE: 'articleId', IDS: '', ALL: '' }[
    anchor
  ];
  const isGiven = Object.entries(given).some(
    ([name, id]) => id !== null && !(name === anchored && id === parentId),
  );
  return isGiven ? given : {};
}

function wordsOf(text: string | null | undefined): readonly string[] {
  if (text === null || text === undefined) return [];
  const words = searchWords(text);
  if (words.length > 0) return words;
  throw new CommuniqueError('BAD_INPUT', 'filter.text has no word in it: expected a word to look for');
}

function placed(node: StatementNode, isByReports: boolean): Found<StatementNode, null> {
  const day = [node.orderDate, node.id];
  return { node, key: isByReports ? [node.reportCount, ...day] : day, carried: null };
}
