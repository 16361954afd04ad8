import { askApart, turnOf, type AskingApart } from './support/ask-apart.ts';
import type { Benchmark, Contestant, Figures } from './support/benchmark.ts';
import { installPeer } from './support/install-peer.ts';
import { openMadeNeo4j } from './support/made-neo4j.ts';
import { PEER_QUESTIONS } from './support/peer-questions.ts';
import { FIVE_QUESTIONS } from './support/questions.ts';
import { askOnce } from './support/recorded-queries.ts';
import { expectSame } from './support/same-answer.ts';
import { serveApart, servePeerApart, type ServedApart } from './support/serve-apart.ts';

const STATEMENTS = 10_000;
const TURN = { connections: 16, requests: 100 };

export const benchmark: Benchmark = {
  title: `five questions of a Neo4j of ${STATEMENTS} statements: the service, and one made with @neo4j/graphql, whose answers tell the same; ${TURN.connections} connections, ${TURN.requests} requests a turn`,
  rounds: 5,
  open: async () => {
    installPeer();
    const neo4j = await openMadeNeo4j(STATEMENTS);
    const { settings } = neo4j;
    const peer = await servePeerApart(settings);
    const service = await serveApart({ from: { neo4j: settings }, ways: [{}] });
    const client = askApart();
    const contestants: Contestant[] = [];
    for (const [name, ours] of Object.entries(FIVE_QUESTIONS)) {
      const theirs = PEER_QUESTIONS[name as keyof typeof FIVE_QUESTIONS];
      expectSame(name, await askOnce(urlOf(service), ours), await askOnce(urlOf(peer), theirs));
      contestants.push(
        ...sideBySide(client, { name, server: peer, query: theirs }, { server: service, query: ours }),
      );
    }
    const close = async () => {
      for (const program of [client, peer, service]) program.close();
      await neo4j.stop();
    };
    return { contestants, close };
  },
};

interface Side {
  readonly server: ServedApart;
  readonly query: string;
}

// The peer's turn comes right before the service's, so that both meet the machine in the same state.
function sideBySide(
  client: AskingApart,
  peer: Side & { readonly name: string },
  service: Side,
): Contestant[] {
  const ask = ({ server, query }: Side) =>
    turnOf(client, server, { url: urlOf(server), body: JSON.stringify({ query }), ...TURN });
  let theirs: Figures = {};
  return [
    {
      name: `${peer.name}, @neo4j/graphql`,
      measure: async () => {
        theirs = await ask(peer);
        return { ...theirs, 'times its throughput': 1, 'part of its p95': 1 };
      },
    },
    {
      name: `${peer.name}, the service`,
      measure: async () => {
        const ours = await ask(service);
        const times = (figure: string) => (ours[figure] ?? 0) / (theirs[figure] ?? 0);
        return { ...ours, 'times its throughput': times('requests/s'), 'part of its p95': times('p95 ms') };
      },
    },
  ];
}

const urlOf = ({ urls: [url = ''] }: ServedApart): string => new URL('/graphql', url).href;
