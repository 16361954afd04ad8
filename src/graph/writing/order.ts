import { number, text, textOrNull, type Fields } from '../reading/row.ts';

/** What one article says at one place; merged views are made from contributions in one order, however they came. */
export interface Contribution<Content> {
  readonly articleId: string;
  readonly publishedAt: string | null;
  readonly start: number;
  readonly content: Content;
}

/** A row of a query that returns articleId and publishedAt as a contribution. */
export function contributionIn<Content extends Fields>(row: Fields, content: Content): Contribution<Content> {
  return {
    articleId: text(row, 'articleId'),
    publishedAt: textOrNull(row, 'publishedAt'),
    start: typeof content['start'] === 'number' ? number(content, 'start') : 0,
    content,
  };
}

/** Published first before later, undated last, then by article, then by place. */
export function inOrder<Content>(contributions: readonly Contribution<Content>[]): Contribution<Content>[] {
  return contributions.toSorted(
    (left, right) =>
      byText(left.publishedAt ?? UNDATED, right.publishedAt ?? UNDATED) ||
      byText(left.articleId, right.articleId) ||
      left.start - right.start,
  );
}

/**
 * Rows that a query has put together, by their first place: "2031-04-02 article:harbour", which sorts as `inOrder` does,
 * for no letter of an id comes before a space.
 */
export function byFirstPlace<Row extends Fields>(rows: readonly Row[]): Row[] {
  return rows.toSorted((left, right) => byText(text(left, 'first'), text(right, 'first')));
}

/** Total order by text, the same on every machine. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Rows by the id of what they contribute to. */
export function grouped<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(idOf(item));
    if (group) group.push(item);
    else groups.set(idOf(item), [item]);
  }
  return groups;
}

export const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

// Behind every date there can be; the queries that put rows together say the same.
const UNDATED = '~';
