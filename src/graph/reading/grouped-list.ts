import type { Parameters, Row, Value } from '../engine/engine.ts';
import type { OrderKey } from './cursor.ts';
import type { OrderGroup } from './order-groups.ts';

/** How a list is read of which only as many groups are looked at as a page takes. */
export interface Grouping {
  /** Name of the query that tells the groups of the whole list. */
  readonly groups: string;
  /** Name of the query that finds what is in some of them; it is given their `keys`. */
  readonly page: string;
  readonly isDescending: boolean;
  /** True for a group that the conditions do not leave out as a whole; else for all. */
  readonly mayFit?: (key: OrderKey, conditions: Parameters) => boolean;
  /** True where every entry of the groups that may fit does fit, so that they need not be counted; else always. */
  readonly isWhole?: (conditions: Parameters) => boolean;
}

/** What a page of a grouped list is found by. */
export interface GroupedPage {
  readonly grouping: Grouping;
  readonly groups: readonly OrderGroup[];
  readonly conditions: Parameters;
  /** The order key of the last entry of the page before, its id last. */
  readonly after: OrderKey | null;
  readonly wanted: number;
  /** At most so many entries of the groups with these keys. */
  readonly look: (keys: Value, limit: number) => Promise<readonly Row[]>;
}

// Where conditions let few entries through, each look goes further than the one before.
const FURTHER = 8;

/** The rows of a page, in order. */
export async function rowsOfGroups(page: GroupedPage): Promise<readonly Row[]> {
  const { after, wanted, look } = page;
  const rows: Row[] = [];
  let [reach, sum] = [wanted, 0];
  let keys: OrderKey[] = [];
  for (const { key, count } of groupsAhead(page)) {
    keys.push(key);
    // The group where the page before ended has been shown in part.
    sum += after && isSamePlace(key, after) ? 0 : count;
    if (sum < reach) continue;
    rows.push(...(await look(keys, wanted - rows.length)));
    if (rows.length >= wanted) return rows;
    [keys, sum, reach] = [[], 0, reach * FURTHER];
  }
  if (keys.length > 0) rows.push(...(await look(keys, wanted - rows.length)));
  return rows;
}

/** How many entries are in the groups that may fit. */
export function totalOfGroups(
  { mayFit = always }: Grouping,
  groups: readonly OrderGroup[],
  conditions: Parameters,
): number {
  return groups.reduce((sum, { key, count }) => (mayFit(key, conditions) ? sum + count : sum), 0);
}

function* groupsAhead({ grouping, groups, conditions, after }: GroupedPage): Iterable<OrderGroup> {
  const { isDescending, mayFit = always } = grouping;
  const step = isDescending ? -1 : 1;
  const last = isDescending ? groups.length - 1 : 0;
  for (let place = after ? placeOf(groups, after, isDescending) : last; ; place += step) {
    const group = groups[place];
    if (!group) return;
    if (mayFit(group.key, conditions)) yield group;
  }
}

// The group of this key, or the next one in the direction of the list where it is gone.
function placeOf(groups: readonly OrderGroup[], key: OrderKey, isDescending: boolean): number {
  let [from, to] = [0, groups.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareKeys(groups[middle]?.key ?? [], key) < 0) from = middle + 1;
    else to = middle;
  }
  const found = groups[from];
  return isDescending && !(found && isSamePlace(found.key, key)) ? from - 1 : from;
}

const isSamePlace = (groupKey: OrderKey, key: OrderKey) => compareKeys(groupKey, key) === 0;

// Of an entry's key only that part which groups have: all but its id.
function compareKeys(groupKey: OrderKey, key: OrderKey): number {
  for (const [index, value] of groupKey.entries()) {
    const order = compareValues(value, key[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

// Texts by their code points, as databases do.
function compareValues(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right)));
}

const always = () => true;
