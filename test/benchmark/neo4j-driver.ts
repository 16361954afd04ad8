import { openEngine } from '../../src/graph/engine/open-engine.ts';
import type { BareAnswered, BareAsked } from './support/bare-driver.ts';
import { askApart, turnOf, type AskingApart } from './support/ask-apart.ts';
import type { Benchmark, Contestant } from './support/benchmark.ts';
import { openMadeNeo4j } from './support/made-neo4j.ts';
import { quantile } from './support/over-and-over.ts';
import { programApart, type ProgramApart } from './support/program-apart.ts';
import { FIVE_QUESTIONS } from './support/questions.ts';
import { recordQueries, type Recorded } from './support/recorded-queries.ts';
import { serveApart, type ServedApart } from './support/serve-apart.ts';
import { ASKED_ANEW, KEPT } from './support/ways.ts';

const STATEMENTS = 10_000;
const TURN = { connections: 1, requests: 200 };
const WAYS = [ASKED_ANEW, KEPT];

export const benchmark: Benchmark = {
  title: `five questions of a Neo4j of ${STATEMENTS} statements: the service, and its queries by the driver alone; one request at a time, ${TURN.requests} a turn`,
  rounds: 7,
  open: async () => {
    const neo4j = await openMadeNeo4j(STATEMENTS);
    const { settings } = neo4j;
    const engine = await openEngine({ neo4j: settings, dataFolder: null });
    const server = await serveApart({ from: { neo4j: settings }, ways: WAYS.map(({ options }) => options) });
    const client = askApart();
    const driver: Driver = programApart('bare-driver.ts', settings);
    const contestants: Contestant[] = [];
    for (const [name, question] of Object.entries(FIVE_QUESTIONS)) {
      const recorded = await recordQueries(engine, question);
      contestants.push(...sideBySide({ name, question, recorded, driver, client, server }));
    }
    const close = async () => {
      for (const program of [client, driver, server]) program.close();
      await engine.close();
      await neo4j.stop();
    };
    return { contestants, close };
  },
};

type Driver = ProgramApart<BareAsked, BareAnswered>;

interface Sides {
  readonly name: string;
  readonly question: string;
  readonly recorded: Recorded;
  readonly driver: Driver;
  readonly client: AskingApart;
  readonly server: ServedApart;
}

// The driver's turn comes right before the service's, so that both meet the machine in the same state.
function sideBySide({ name, question, recorded, driver, client, server }: Sides): readonly Contestant[] {
  const body = JSON.stringify({ query: question });
  let driverMs = 0;
  const alone: Contestant = {
    name: `${name}, the driver`,
    measure: async () => {
      const { eachMs, cpuMs } = await driver.ask({ ...recorded, ...TURN });
      driverMs = quantile(eachMs, 0.5);
      return {
        queries: recorded.queries.length,
        'p50 ms': driverMs,
        'times the driver': 1,
        'p95 ms': quantile(eachMs, 0.95),
        'ms of processor': cpuMs / TURN.requests,
      };
    },
  };
  const served = WAYS.map((way, index): Contestant => {
    const asked = { url: `${server.urls[index] ?? ''}/graphql`, body, ...TURN };
    return {
      name: `${name}, the service, ${way.name}`,
      measure: async () => {
        const figures = await turnOf(client, server, asked);
        return { ...figures, 'times the driver': (figures['p50 ms'] ?? 0) / driverMs };
      },
    };
  });
  return [alone, ...served];
}
