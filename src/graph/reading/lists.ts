import type { Parameters, Row, Runner, Value } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { Batch } from './batch.ts';
import { pageOf, pageSize, type Connection, type Found, type Page, type PageRequest } from './connection.ts';
import { readCursor, type KeyShape, type OrderKey } from './cursor.ts';
import { rowsOfGroups, totalOfGroups, type Grouping } from './grouped-list.ts';
import type { OrderGroups } from './order-groups.ts';
import { number, text } from './row.ts';

/** A list as the graph keeps it: which query gives a page of it, which counts it, and how its rows are read. */
export interface ListQuery<Node, Carried> {
  /** Name of a file of `cypher/read/`; its count lies beside it. */
  readonly query: string;
  readonly count: string;
  /** What a cursor is tied to: the field and the order. */
  readonly cursor: string;
  readonly shape: KeyShape;
  readonly read: (row: Row) => Found<Node, Carried>;
  /** How it is read where the graph knows its groups; short lists have none. */
  readonly grouping?: Grouping;
}

/** The parent of a list that belongs to no node; such queries return it so that all lists are read alike. */
export const NO_PARENT = '';

/** Pages and lengths of lists, each asked for once for all parents of one level. Made for one request. */
export class Lists {
  readonly #runner: Runner;
  readonly #groups: OrderGroups;
  readonly #pages = new Map<string, Batch<readonly Row[]>>();

  constructor(runner: Runner, groups: OrderGroups) {
    this.#runner = runner;
    this.#groups = groups;
  }

  /** The list of this parent under these conditions; nothing is asked before its page or its length is wanted. */
  connection<Node, Carried>(
    list: ListQuery<Node, Carried>,
    parentId: string,
    request: PageRequest,
    conditions: Parameters = {},
  ): Connection<Node, Carried> {
    const asked = { parentId, conditions, after: afterOf(list, request), wanted: pageSize(request) + 1 };
    let page: Promise<Page<Node, Carried>> | null = null;
    const fetchPage = async () =>
      pageOf(list.cursor, request, (await this.#page(list, asked)).map(list.read));
    return {
      page: () => (page ??= fetchPage()),
      total: () => this.#total(list, asked),
    };
  }

  /** The rows that a query returns for this parent; one question for all parents with the same parameters. */
  rows(query: string, parentId: string, parameters: Parameters = {}): Promise<readonly Row[] | undefined> {
    const name = `${query} ${JSON.stringify(parameters)}`;
    let batch = this.#pages.get(name);
    if (!batch) {
      batch = new Batch((parents) => this.#ask(query, { ...parameters, parents }));
      this.#pages.set(name, batch);
    }
    return batch.load(parentId);
  }

  async #page<Node, Carried>(list: ListQuery<Node, Carried>, asked: AskedList): Promise<readonly Row[]> {
    const { parentId, conditions, after, wanted } = asked;
    const parameters = { ...conditions, ...afterParameters(list.shape, after) };
    const { grouping } = list;
    if (!grouping || !this.#groups.areKnown)
      return (await this.rows(list.query, parentId, { ...parameters, limit: wanted })) ?? [];
    const groups = await this.#groups.ofToday(grouping.groups);
    const look = async (keys: Value, limit: number) =>
      (await this.rows(grouping.page, parentId, { ...parameters, keys, limit })) ?? [];
    return rowsOfGroups({ grouping, groups, conditions, after, wanted, look });
  }

  async #total<Node, Carried>(list: ListQuery<Node, Carried>, asked: AskedList): Promise<number> {
    const { grouping } = list;
    if (grouping && this.#groups.areKnown && (grouping.isWhole?.(asked.conditions) ?? true))
      return totalOfGroups(grouping, await this.#groups.ofToday(grouping.groups), asked.conditions);
    const [row] = (await this.rows(list.count, asked.parentId, asked.conditions)) ?? [];
    return row ? number(row, 'total') : 0;
  }

  async #ask(query: string, parameters: Parameters): Promise<ReadonlyMap<string, readonly Row[]>> {
    const byParent = new Map<string, Row[]>();
    for (const row of await this.#runner.run(readQuery(query), parameters)) {
      const parent = text(row, 'parentId');
      const rows = byParent.get(parent);
      if (rows) rows.push(row);
      else byParent.set(parent, [row]);
    }
    return byParent;
  }
}

/** A list as one field asks for it. */
interface AskedList {
  readonly parentId: string;
  readonly conditions: Parameters;
  /** The order key of the last entry of the page before. */
  readonly after: OrderKey | null;
  /** One entry more than the page has, which tells that there is a next one. */
  readonly wanted: number;
}

function afterOf<Node, Carried>(
  { cursor, shape }: ListQuery<Node, Carried>,
  { after }: PageRequest,
): OrderKey | null {
  return after ? readCursor(cursor, shape, after) : null;
}

function afterParameters(shape: KeyShape, after: OrderKey | null): Parameters {
  return Object.fromEntries(shape.map(([parameter], index) => [parameter, after?.[index] ?? null]));
}
