import { askApart, turnOf, type AskingApart } from './support/ask-apart.ts';
import type { Benchmark, Contestant, Figures } from './support/benchmark.ts';
import { installPeer } from './support/install-peer.ts';
import { openMadeNeo4j } from './support/made-neo4j.ts';
import { PEER_QUESTIONS } from './support/peer-questions.ts';
import { FIVE_QUESTIONS } from './support/questions.ts';
import { askOnce } from './support/recorded-queries.ts';
import { expectSame } from './support/same-answer.ts';
import { serveApart, servePeerApart, type ServedApart } from './support/serve-apart.ts';
import { ASKED_ANEW, KEPT } from './support/ways.ts';

const STATEMENTS = 10_000;
const CONNECTIONS = 16;
const PEER_REQUESTS = 100;
const WAYS = [ASKED_ANEW, KEPT];

export const benchmark: Benchmark = {
  title: `five questions of a Neo4j of ${STATEMENTS} statements: the service, and one made with @neo4j/graphql, whose answers tell the same; ${CONNECTIONS} connections`,
  rounds: 5,
  open: async () => {
    installPeer();
    const neo4j = await openMadeNeo4j(STATEMENTS);
    const { settings } = neo4j;
    const peer = await servePeerApart(settings);
    const service = await serveApart({ from: { neo4j: settings }, ways: WAYS.map(({ options }) => options) });
    const client = askApart();
    const contestants: Contestant[] = [];
    for (const [name, ours] of Object.entries(FIVE_QUESTIONS)) {
      const theirs = PEER_QUESTIONS[name as keyof typeof FIVE_QUESTIONS];
      const [oursTold, theirsTold] = [
        await askOnce(urlOf(service), ours),
        await askOnce(urlOf(peer), theirs),
      ];
      expectSame(name, oursTold, theirsTold);
      contestants.push(...sideBySide({ client, peer, service, name, ours, theirs }));
    }
    const close = async () => {
      for (const program of [client, peer, service]) program.close();
      await neo4j.stop();
    };
    return { contestants, close };
  },
};

interface Sides {
  readonly client: AskingApart;
  readonly peer: ServedApart;
  readonly service: ServedApart;
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
}

// The peer's turn comes right before the service's, so that both meet the machine in the same state.
function sideBySide({ client, peer, service, name, ours, theirs }: Sides): readonly Contestant[] {
  const asked = (url: string, query: string, requests: number) => {
    return { url, body: JSON.stringify({ query }), connections: CONNECTIONS, requests };
  };
  let peers: Figures = {};
  const contestant: Contestant = {
    name: `${name}, @neo4j/graphql`,
    measure: async () => {
      peers = await turnOf(client, peer, asked(urlOf(peer), theirs, PEER_REQUESTS));
      return { ...peers, 'times its throughput': 1, 'part of its p95': 1 };
    },
  };
  const served = WAYS.map((way, index): Contestant => {
    const question = asked(urlOf(service, index), ours, way.requests);
    return {
      name: `${name}, the service, ${way.name}`,
      measure: async () => {
        const figures = await turnOf(client, service, question);
        const times = (figure: string) => (figures[figure] ?? 0) / (peers[figure] ?? 0);
        return {
          ...figures,
          'times its throughput': times('requests/s'),
          'part of its p95': times('p95 ms'),
        };
      },
    };
  });
  return [contestant, ...served];
}

const urlOf = ({ urls }: ServedApart, index = 0): string => new URL('/graphql', urls[index]).href;
