// The only file that knows @grafeo-db/js, beside the values it gives back in grafeo-values.ts.
import { mkdirSync, accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { GrafeoDB, QueryResult, Transaction as GrafeoTransaction } from '@grafeo-db/js';
import { CommuniqueError } from '../../errors.ts';
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
import {
  closeFailure,
  folderFailure,
  isConflict,
  missingBinary,
  openFailure,
  queryFailure,
} from './grafeo-errors.ts';
import { plainRows } from './grafeo-values.ts';
import { INDEXED_PROPERTIES, TEXT_INDEX_LABELS, UNIQUE_ID_LABELS, textIndexesOf } from './graph-schema.ts';
import { Mutex } from './mutex.ts';
import { MAX_CANDIDATES, rankHits, type Candidate } from './rank-hits.ts';
import { refuse, refuseWrites } from './read-only.ts';
import { refuseRowsBeyond } from './row-limit.ts';
import { plainParameters } from './values.ts';

/** The file of the graph in its folder. */
export const GRAPH_FILE = 'graph.grafeo';
// Without triggers the log grows until the program ends; both run in the background.
const CHECKPOINTS = { intervalMs: 60_000, walBytes: 16 * 1024 * 1024 };
const MAX_TRIES = 8;
const FIRST_WAIT_MS = 5;
const ASKED = 'your query';
// One question for all of them: asking for each node and each property by itself takes three times as long.
const CANDIDATES = `CALL grafeo.search.text($label, 'search', $text, $most) YIELD node_id, score
  MATCH (n) WHERE id(n) = node_id RETURN n.id AS id, n.search AS search`;

type Executor = Pick<GrafeoDB, 'executeCypher'>;

/** Opens the embedded graph in a folder, or in memory; one process at a time. Throws GRAPH_UNAVAILABLE. */
export async function openGrafeo(folder: string | null): Promise<Engine> {
  const place = folder ?? 'memory';
  if (folder !== null) makeFolder(folder);
  const grafeo = await importGrafeo(place);
  const file = folder === null ? null : join(folder, GRAPH_FILE);
  try {
    const database = grafeo.GrafeoDB.create(file);
    if (file !== null) database.setCheckpointTriggers(CHECKPOINTS);
    return new GrafeoEngine(database, place);
  } catch (cause) {
    throw openFailure(file ?? place, cause);
  }
}

async function importGrafeo(place: string) {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (cause) {
    throw missingBinary(place, cause);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw folderFailure(folder, cause);
  }
}

class GrafeoEngine implements Engine {
  readonly name = 'grafeo';
  readonly place: string;
  readonly #database: GrafeoDB;
  // The first writer on a node wins and the second fails at once; waiting in line is cheaper than trying again.
  readonly #writing = new Mutex();
  #isOpen = true;

  constructor(database: GrafeoDB, place: string) {
    this.#database = database;
    this.place = place;
  }

  get version(): number | null {
    return this.#isOpen ? Number(this.#database.currentEpoch()) : null;
  }

  currentVersion(): Promise<string | null> {
    return Promise.resolve(this.version?.toString() ?? null);
  }

  async run(query: Query, parameters: Parameters = {}, options: RunOptions = {}): Promise<readonly Row[]> {
    const work = async () => {
      const result = await retried(() => execute(this.#open(), query.name, query.text, parameters));
      refuseRowsBeyond(query.name, result.length, options.mostRows);
      return plainRows(result);
    };
    return withinDeadline(query.name, query.access === 'READ' ? work() : this.#writing.run(work), options);
  }

  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#write(work);
  }

  async prepare(): Promise<void> {
    for (const label of UNIQUE_ID_LABELS) {
      await this.#define(
        `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
      );
      await this.#define(`CREATE INDEX ${label}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
    }
    for (const [label, property] of INDEXED_PROPERTIES) {
      await this.#define(
        `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.\`${property}\`)`,
      );
    }
    for (const label of Object.values(TEXT_INDEX_LABELS)) {
      await this.#open().createTextIndex(label, 'search', { tokenizer: 'standard', stopWords: [] });
    }
  }

  async search(
    index: SearchIndex,
    words: readonly string[],
    limit: number,
    options: RunOptions = {},
  ): Promise<readonly SearchHit[]> {
    const candidates: Candidate[] = [];
    for (const name of textIndexesOf(index)) {
      const found = this.#candidates(TEXT_INDEX_LABELS[name], words);
      candidates.push(...(await withinDeadline('search', found, options)));
    }
    return rankHits(candidates, words, limit);
  }

  async ask(
    text: string,
    parameters: Parameters = {},
    { write = false, ...options }: AskOptions = {},
  ): Promise<Answer> {
    if (!write) refuseWrites(text);
    const work = write
      ? this.#write((transaction) => transaction.answer(text, parameters))
      : this.#askReading(text, parameters);
    return withinDeadline(ASKED, work, options);
  }

  close(): Promise<void> {
    // Writes under way are finished first; the file is closed once.
    return this.#writing.run(() => {
      if (this.#isOpen) closeFile(this.#database, this.place);
      this.#isOpen = false;
      return Promise.resolve();
    });
  }

  // A closed database in memory would go on taking writes.
  #open(): GrafeoDB {
    if (!this.#isOpen)
      throw new CommuniqueError('GRAPH_UNAVAILABLE', `${this.place}: the graph has been closed`);
    return this.#database;
  }

  #write<Result>(work: (transaction: GrafeoRunner) => Promise<Result>): Promise<Result> {
    return this.#writing.run(() => retried(() => this.#transact(work)));
  }

  async #transact<Result>(work: (transaction: GrafeoRunner) => Promise<Result>): Promise<Result> {
    const transaction = this.#open().beginTransaction();
    try {
      const result = await work(new GrafeoRunner(transaction));
      commit(transaction);
      return result;
    } catch (cause) {
      undo(transaction);
      throw cause;
    }
  }

  // Whatever gets past the words is undone, and then refused.
  async #askReading(text: string, parameters: Parameters): Promise<Answer> {
    const transaction = this.#open().beginTransaction();
    try {
      const runner = new GrafeoRunner(transaction);
      const answer = await runner.answer(text, parameters);
      if (runner.hasWritten) refuse('it changes the graph');
      return answer;
    } finally {
      transaction.rollback();
    }
  }

  async #define(text: string): Promise<void> {
    await execute(this.#open(), 'prepare', text, {});
  }

  async #candidates(label: string, words: readonly string[]): Promise<Candidate[]> {
    if (words.length === 0) return [];
    const parameters = { label, text: words.join(' '), most: MAX_CANDIDATES };
    const found = await execute(this.#open(), 'search', CANDIDATES, parameters);
    return found.rows().flatMap(([id, search]) => {
      return typeof id === 'string' && typeof search === 'string' ? [{ id, search }] : [];
    });
  }
}

class GrafeoRunner implements Transaction {
  readonly #transaction: GrafeoTransaction;
  #nodes = 0;
  #relationships = 0;
  #hasWritten = false;

  constructor(transaction: GrafeoTransaction) {
    this.#transaction = transaction;
  }

  get change(): Change {
    return { nodes: this.#nodes, relationships: this.#relationships };
  }

  get hasWritten(): boolean {
    return this.#hasWritten;
  }

  async run(query: Query, parameters: Parameters = {}, options: RunOptions = {}): Promise<readonly Row[]> {
    const result = await this.#execute(query.name, query.text, parameters);
    // A transaction cannot be undone under a running query, so a limit is heeded only after it.
    await withinDeadline(query.name, Promise.resolve(), options);
    return plainRows(result);
  }

  async answer(text: string, parameters: Parameters): Promise<Answer> {
    const result = await this.#execute(ASKED, text, parameters);
    return { columns: result.columns, rows: plainRows(result) };
  }

  async #execute(name: string, text: string, parameters: Parameters): Promise<QueryResult> {
    const result = await execute(this.#transaction, name, text, parameters);
    const { nodesCreated, nodesDeleted, edgesCreated, edgesDeleted, ...others } = result.counters;
    this.#nodes += nodesCreated - nodesDeleted;
    this.#relationships += edgesCreated - edgesDeleted;
    this.#hasWritten ||= [
      nodesCreated,
      nodesDeleted,
      edgesCreated,
      edgesDeleted,
      ...Object.values(others),
    ].some((count) => count > 0);
    return result;
  }
}

async function execute(
  executor: Executor,
  name: string,
  text: string,
  parameters: Parameters,
): Promise<QueryResult> {
  try {
    return await executor.executeCypher(text, plainParameters(parameters));
  } catch (cause) {
    throw queryFailure(name, cause);
  }
}

function closeFile(database: GrafeoDB, place: string): void {
  try {
    database.close();
  } catch (cause) {
    throw closeFailure(place, cause);
  }
}

// A transaction that could not be written has been undone already, though it calls itself active.
function undo(transaction: GrafeoTransaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // What made this necessary is told to the caller.
  }
}

function commit(transaction: GrafeoTransaction): void {
  try {
    transaction.commit();
  } catch (cause) {
    throw queryFailure('commit', cause);
  }
}

async function retried<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (cause) {
      const isWorthIt = cause instanceof CommuniqueError && isConflict(cause.cause);
      if (!isWorthIt || tries === MAX_TRIES) throw cause;
      await wait(FIRST_WAIT_MS * 2 ** tries * (0.5 + Math.random()));
    }
  }
}
