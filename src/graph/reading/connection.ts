import { CommuniqueError } from '../../errors.ts';
import { readCursor, writeCursor, type KeyShape, type OrderKey } from './cursor.ts';

/** Which page of a list. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** An entry of a page: a node, where it stands, and what the way to it carries. */
export interface Entry<Node, Carried = unknown> {
  readonly cursor: string;
  readonly node: Node;
  readonly carried: Carried;
}

export interface Page<Node, Carried = unknown> {
  readonly entries: readonly Entry<Node, Carried>[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** A list of which nothing is fetched before it is asked for: its page, and how long it is. */
export interface Connection<Node, Carried = unknown> {
  page(): Promise<Page<Node, Carried>>;
  total(): Promise<number>;
}

/** A node with the values it is ordered by. */
export interface Found<Node, Carried = unknown> {
  readonly node: Node;
  readonly key: OrderKey;
  readonly carried: Carried;
}

export const MAX_PAGE_SIZE = 100;

/** `first` within its bounds; BAD_INPUT otherwise. */
export function pageSize({ first }: PageRequest): number {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_PAGE_SIZE) return first;
  throw new CommuniqueError(
    'BAD_INPUT',
    `first is ${first}: expected a whole number from 1 to ${MAX_PAGE_SIZE}`,
  );
}

/** The page that `found` makes, which may hold one entry more than asked for: that there is a next page. */
export function pageOf<Node, Carried>(
  list: string,
  request: PageRequest,
  found: readonly Found<Node, Carried>[],
): Page<Node, Carried> {
  return {
    entries: found
      .slice(0, request.first)
      .map(({ node, key, carried }) => ({ cursor: writeCursor(list, key), node, carried })),
    hasNext: found.length > request.first,
    hasPrevious: request.after !== null && request.after !== undefined,
  };
}

/** Pages a list that is already whole and in order; for lists that are short by nature. */
export function connectionOf<Node, Carried>(
  list: string,
  shape: KeyShape,
  request: PageRequest,
  whole: () => Promise<readonly Found<Node, Carried>[]>,
): Connection<Node, Carried> {
  const size = pageSize(request);
  const after = request.after ? readCursor(list, shape, request.after) : null;
  let once: Promise<readonly Found<Node, Carried>[]> | null = null;
  const entries = () => (once ??= whole());
  return {
    total: async () => (await entries()).length,
    page: async () => {
      const all = await entries();
      const from = after ? placeAfter(all, after) : 0;
      return pageOf(list, request, all.slice(from, from + size + 1));
    },
  };
}

// The list may have changed since the cursor was given; an entry that is gone starts the page at the beginning of nothing.
function placeAfter(all: readonly Found<unknown>[], after: OrderKey): number {
  const id = after.at(-1);
  const index = all.findIndex(({ key }) => key.at(-1) === id);
  return index < 0 ? all.length : index + 1;
}
