/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its options as classes */
// A program of its own, as the service is one: asks Neo4j through its driver and nothing else, over and over.
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jSettings } from '../../../src/graph/engine/neo4j-engine.ts';
import { driverParameters } from '../../../src/graph/engine/neo4j-values.ts';
import { overAndOver, type Timed, type Turn } from './over-and-over.ts';
import type { RecordedQuery } from './recorded-queries.ts';

/** What is asked, how often. */
export interface BareAsked extends Turn {
  readonly queries: readonly RecordedQuery[];
  /** That they bring together; another number is a failure. */
  readonly rows: number;
}

/** What came of it, with the milliseconds of processor that this program spent. */
export interface BareAnswered extends Timed {
  readonly cpuMs: number;
}

const { uri, username, password, database } = JSON.parse(process.argv[2] ?? '') as Neo4jSettings;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

process.on('message', (asked: BareAsked) => void ask(asked).then((answered) => process.send?.(answered)));
process.once('disconnect', () => {
  void driver.close().then(() => process.exit());
});

async function ask({ queries, rows, ...turn }: BareAsked): Promise<BareAnswered> {
  const ready = queries.map(({ text, parameters, after }) => ({
    text,
    parameters: driverParameters(parameters),
    after,
  }));
  const before = process.cpuUsage();
  const timed = await overAndOver(turn, async () => {
    const brought = await runAll(driver, ready);
    if (brought !== rows) throw new Error(`the driver brought ${brought} rows, the service ${rows}`);
  });
  const { user, system } = process.cpuUsage(before);
  return { ...timed, cpuMs: (user + system) / 1_000 };
}

type Ready = Omit<RecordedQuery, 'parameters'> & { readonly parameters: Record<string, unknown> };

async function runAll(of: Driver, queries: readonly Ready[]): Promise<number> {
  const running: Promise<number>[] = [];
  for (const { text, parameters, after } of queries) {
    const before = after === null ? Promise.resolve() : running[after];
    running.push(Promise.resolve(before).then(() => runOne(of, text, parameters)));
  }
  return (await Promise.all(running)).reduce((sum, rows) => sum + rows, 0);
}

async function runOne(of: Driver, text: string, parameters: Record<string, unknown>): Promise<number> {
  const session = of.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, parameters);
    return records.map((record) => record.toObject()).length;
  } finally {
    await session.close();
  }
}
