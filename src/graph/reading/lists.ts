import type { Parameters, Row, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { Batch } from './batch.ts';
import { pageOf, pageSize, type Connection, type Found, type Page, type PageRequest } from './connection.ts';
import { readCursor, type KeyShape } from './cursor.ts';
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
}

/** The parent of a list that belongs to no node; such queries return it so that all lists are read alike. */
export const NO_PARENT = '';

/** Pages and lengths of lists, each asked for once for all parents of one level. Made for one request. */
export class Lists {
  readonly #runner: Runner;
  readonly #pages = new Map<string, Batch<readonly Row[]>>();

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /** The list of this parent under these conditions; nothing is asked before its page or its length is wanted. */
  connection<Node, Carried>(
    list: ListQuery<Node, Carried>,
    parentId: string,
    request: PageRequest,
    conditions: Parameters = {},
  ): Connection<Node, Carried> {
    const limit = pageSize(request) + 1;
    const parameters = { ...conditions, ...afterParameters(list, request), limit };
    let page: Promise<Page<Node, Carried>> | null = null;
    const fetchPage = async () => {
      const rows = (await this.rows(list.query, parentId, parameters)) ?? [];
      return pageOf(list.cursor, request, rows.map(list.read));
    };
    return {
      page: () => (page ??= fetchPage()),
      total: async () => {
        const [row] = (await this.rows(list.count, parentId, conditions)) ?? [];
        return row ? number(row, 'total') : 0;
      },
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

function afterParameters<Node, Carried>(
  { cursor, shape }: ListQuery<Node, Carried>,
  { after }: PageRequest,
): Parameters {
  const key = after ? readCursor(cursor, shape, after) : [];
  return Object.fromEntries(shape.map(([parameter], index) => [parameter, key[index] ?? null]));
}
