/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its options as classes */
// The only file that knows neo4j-driver, beside the values it takes and gives back in neo4j-values.ts.
import neo4j, { type Driver, type ManagedTransaction, type Result, type Session } from 'neo4j-driver';
import { withinDeadline } from './deadline.ts';
import type {
  Answer,
  AskOptions,
  Change,
  Engine,
  Parameters,
  Query,
  Row,
  RunOptions,
  SearchHit,
  SearchIndex,
  Transaction,
} from './engine.ts';
import { Fresh } from './fresh.ts';
import {
  INDEXED_PROPERTIES,
  ORDERED_PROPERTIES,
  TEXT_INDEX_LABELS,
  UNIQUE_ID_LABELS,
  textIndexesOf,
} from './graph-schema.ts';
import { openFailure, runFailure, type Address } from './neo4j-errors.ts';
import { driverParameters, plainRow } from './neo4j-values.ts';
import { MAX_CANDIDATES, rankHits, type Candidate } from './rank-hits.ts';
import { retriedReading } from './neo4j-retry.ts';
import { refuse, refuseWrites } from './read-only.ts';
import { refuseRowsBeyond } from './row-limit.ts';

/** Where Neo4j is and who asks. */
export interface Neo4jSettings extends Address {
  readonly password: string;
}

// A person at the start waits no longer for an address that nobody answers at.
const CONNECT_TIMEOUT_MS = 5_000;
// Conflicts between writers are tried again by the driver for so long.
const RETRY_MS = 15_000;
const ASKED = 'your query';
// Who asks for the version can do without it.
const VERSION_TIMEOUT_MS = 1_000;

const CANDIDATES =
  'CALL db.index.fulltext.queryNodes($index, $words, {limit: $limit}) YIELD node RETURN node.id AS id, node.search AS search';

/** Connects to Neo4j 5. Throws SETTING_INVALID or GRAPH_UNAVAILABLE, naming the setting to look at. */
export async function openNeo4j({ password, ...address }: Neo4jSettings): Promise<Engine> {
  let driver: Driver | null = null;
  try {
    driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: CONNECT_TIMEOUT_MS * 2,
      maxTransactionRetryTime: RETRY_MS,
    });
    // More than whether somebody answers: whether this user may ask this database. Once: a person is waiting.
    const session = driver.session({ database: address.database });
    await session.run('RETURN 1 AS one');
    await session.close();
    return new Neo4jEngine(driver, address);
  } catch (cause) {
    await driver?.close();
    throw openFailure(address, cause);
  }
}

class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  readonly version = null;
  readonly place: string;
  readonly #driver: Driver;
  readonly #address: Address;
  readonly #version = new Fresh(() => this.#bookmark());

  constructor(driver: Driver, address: Address) {
    this.#driver = driver;
    this.#address = address;
    this.place = `${address.uri} (database ${address.database})`;
  }

  currentVersion(): Promise<string | null> {
    return this.#version.result();
  }

  async run(query: Query, parameters: Parameters = {}, options: RunOptions = {}): Promise<readonly Row[]> {
    const text = query.neo4jText ?? query.text;
    const { rows } = await this.#execute(query.name, text, parameters, { mode: query.access, ...options });
    return rows;
  }

  async transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session({ database: this.#address.database });
    try {
      return await session.executeWrite((transaction) => work(new Neo4jRunner(transaction, this.#address)));
    } catch (cause) {
      throw runFailure(this.#address, 'transaction', cause);
    } finally {
      await session.close();
    }
  }

  async prepare(): Promise<void> {
    for (const label of UNIQUE_ID_LABELS) {
      await this.#define(
        `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
      );
    }
    for (const [label, property] of INDEXED_PROPERTIES) {
      await this.#define(
        `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.\`${property}\`)`,
      );
    }
    for (const [label, properties] of ORDERED_PROPERTIES) {
      const columns = properties.map((property) => `n.\`${property}\``).join(', ');
      await this.#define(
        `CREATE INDEX ${[label, ...properties].join('_')} IF NOT EXISTS FOR (n:${label}) ON (${columns})`,
      );
    }
    for (const [name, label] of Object.entries(TEXT_INDEX_LABELS)) {
      // What is indexed is folded, stemmed and spaced already: split at spaces, change nothing.
      await this.#define(
        `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [n.search] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
      );
    }
    await this.#define('CALL db.awaitIndexes(300)');
  }

  async search(
    index: SearchIndex,
    words: readonly string[],
    limit: number,
    options: RunOptions = {},
  ): Promise<readonly SearchHit[]> {
    if (words.length === 0) return [];
    const quoted = words.map((word) => `"${word.replace(/["\\]/g, ' ')}"`).join(' OR ');
    const found = await Promise.all(
      textIndexesOf(index).map((name) => this.#candidates(name, quoted, options)),
    );
    return rankHits(found.flat(), words, limit);
  }

  async ask(
    text: string,
    parameters: Parameters = {},
    { write = false, ...options }: AskOptions = {},
  ): Promise<Answer> {
    if (write) return this.#execute(ASKED, text, parameters, { mode: 'WRITE', ...options });
    refuseWrites(text);
    const session = this.#session('READ');
    try {
      const explained = /^\s*(EXPLAIN|PROFILE)\b/i.test(text) ? text : `EXPLAIN ${text}`;
      const { summary } = await session.run(explained, driverParameters(parameters));
      if (summary.queryType !== 'r') refuse('it changes the graph');
    } catch (cause) {
      throw runFailure(this.#address, ASKED, cause);
    } finally {
      await session.close();
    }
    return this.#execute(ASKED, text, parameters, { mode: 'READ', ...options });
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #execute(
    name: string,
    text: string,
    parameters: Parameters,
    { mode, ...options }: RunOptions & { mode: Query['access'] },
  ): Promise<Answer> {
    const work = () => this.#once(name, text, parameters, { mode, ...options });
    return mode === 'READ' ? retriedReading(work, options) : work();
  }

  async #once(
    name: string,
    text: string,
    parameters: Parameters,
    { mode, ...options }: RunOptions & { mode: Query['access'] },
  ): Promise<Answer> {
    const session = this.#session(mode);
    const timeout = options.timeoutMs === undefined ? {} : { timeout: Math.max(1, options.timeoutMs) };
    const values = driverParameters(parameters);
    try {
      const work =
        mode === 'READ'
          ? answerOf(session.run(text, values, timeout), { name, ...options })
          : session.executeWrite((transaction) => answerOf(transaction.run(text, values), { name }), timeout);
      return await withinDeadline(name, work, options);
    } catch (cause) {
      throw runFailure(this.#address, name, cause);
    } finally {
      // Closing a session that still runs a query makes the server stop it; nobody waits for that.
      session.close().catch(() => undefined);
    }
  }

  // Neo4j gives every reader a bookmark of the last write that it can see; it is the same until there is another.
  async #bookmark(): Promise<string | null> {
    const session = this.#session('READ');
    try {
      const work = session.run('RETURN 1 AS one').then(() => session.lastBookmarks().join(' '));
      return (await withinDeadline('version', work, { timeoutMs: VERSION_TIMEOUT_MS })) || null;
    } catch {
      return null;
    } finally {
      session.close().catch(() => undefined);
    }
  }

  async #candidates(index: string, words: string, options: RunOptions): Promise<Candidate[]> {
    const parameters = { index, words, limit: MAX_CANDIDATES };
    const { rows } = await this.#execute('search', CANDIDATES, parameters, { mode: 'READ', ...options });
    return rows.flatMap(({ id, search }) =>
      typeof id === 'string' && typeof search === 'string' ? [{ id, search }] : [],
    );
  }

  async #define(text: string): Promise<void> {
    const session = this.#session('WRITE');
    try {
      await session.run(text);
    } catch (cause) {
      throw runFailure(this.#address, 'prepare', cause);
    } finally {
      await session.close();
    }
  }

  #session(defaultAccessMode: Query['access']): Session {
    return this.#driver.session({ database: this.#address.database, defaultAccessMode });
  }
}

class Neo4jRunner implements Transaction {
  readonly #transaction: ManagedTransaction;
  readonly #address: Address;
  #nodes = 0;
  #relationships = 0;

  constructor(transaction: ManagedTransaction, address: Address) {
    this.#transaction = transaction;
    this.#address = address;
  }

  get change(): Change {
    return { nodes: this.#nodes, relationships: this.#relationships };
  }

  async run(query: Query, parameters: Parameters = {}, options: RunOptions = {}): Promise<readonly Row[]> {
    const text = query.neo4jText ?? query.text;
    const result = this.#transaction.run(text, driverParameters(parameters));
    const work = answerOf(result, {
      name: query.name,
      count: (counters) => {
        this.#nodes += (counters['nodesCreated'] ?? 0) - (counters['nodesDeleted'] ?? 0);
        this.#relationships +=
          (counters['relationshipsCreated'] ?? 0) - (counters['relationshipsDeleted'] ?? 0);
      },
    });
    try {
      return (await withinDeadline(query.name, work, options)).rows;
    } catch (cause) {
      // The driver tries transient failures again, so it must see them as they are.
      throw neo4j.isRetryableError(cause) ? cause : runFailure(this.#address, query.name, cause);
    }
  }
}

interface AnswerOptions {
  readonly name: string;
  readonly mostRows?: number | undefined;
  readonly count?: (counters: Readonly<Record<string, number>>) => void;
}

function answerOf(result: Result, { name, mostRows, count }: AnswerOptions): Promise<Answer> {
  let columns: readonly string[] = [];
  const rows: Row[] = [];
  let isRefused = false;
  return new Promise((resolve, reject) => {
    result.subscribe({
      onKeys: (keys) => {
        columns = keys.map(String);
      },
      // Record by record, so that an answer beyond the limit is never in memory as a whole.
      onNext: (record) => {
        if (isRefused) return;
        try {
          rows.push(plainRow(columns, record.values()));
          refuseRowsBeyond(name, rows.length, mostRows);
        } catch (cause) {
          isRefused = true;
          reject(cause instanceof Error ? cause : new Error(String(cause)));
        }
      },
      onCompleted: ({ counters }) => {
        count?.(counters.updates());
        resolve({ columns, rows });
      },
      onError: reject,
    });
  });
}
