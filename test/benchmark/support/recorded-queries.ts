import { startService } from '../../../src/api/server.ts';
import type { Engine, Parameters, Runner } from '../../../src/graph/engine/engine.ts';
import { openReadings } from '../../../src/graph/reading/open-readings.ts';

/** A query that the service ran: its text on Neo4j, its parameters, and which of the others it waited for. */
export interface RecordedQuery {
  readonly text: string;
  readonly parameters: Parameters;
  /** Its place in the record; null where it could begin at once. */
  readonly after: number | null;
}

/** What the service answers, and the queries that it runs for it. */
export interface Recorded {
  readonly answer: unknown;
  readonly queries: readonly RecordedQuery[];
  /** How many rows they bring together. */
  readonly rows: number;
}

/** Asks the service once on this engine, and takes down what it asks of the database. */
export async function recordQueries(engine: Engine, question: string): Promise<Recorded> {
  const queries: RecordedQuery[] = [];
  let rows = 0;
  const readings = openReadings(recording(engine, queries, (count) => (rows += count)));
  const service = await startService({ graph: { readings }, host: '127.0.0.1', port: 0, logLevel: 'error' });
  try {
    const answer = await askOnce(`${service.url}/graphql`, question);
    return { answer, queries, rows };
  } finally {
    await service.close();
  }
}

/** The data of an answer. Throws where there are errors in it. */
export async function askOnce(url: string, question: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: question }) });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`${url} answered ${JSON.stringify(errors)}`);
  return data;
}

// Whatever came in last when a query begins is what it has waited for: the next level is asked for in the same tick.
function recording(engine: Engine, queries: RecordedQuery[], countRows: (count: number) => void): Engine {
  let last: number | null = null;
  const run: Runner['run'] = async (query, parameters = {}, options) => {
    const place = queries.push({ text: query.neo4jText ?? query.text, parameters, after: last }) - 1;
    const rows = await engine.run(query, parameters, options);
    last = place;
    countRows(rows.length);
    return rows;
  };
  return new Proxy(engine, {
    get: (of, name) => {
      if (name === 'run') return run;
      const value: unknown = Reflect.get(of, name, of);
      return typeof value === 'function' ? (value.bind(of) as unknown) : value;
    },
  });
}
