import type { Benchmark, Contestant } from './support/benchmark.ts';
import { askApart, turnOf } from './support/ask-apart.ts';
import { serveApart } from './support/serve-apart.ts';
import { FRONT_PAGE, PERSON_PAGE } from './support/questions.ts';

const STATEMENTS = 10_000;
const REQUESTS = 48;

export const benchmark: Benchmark = {
  title: `replies of about 19 KB from an embedded graph of ${STATEMENTS} statements, 16 connections`,
  rounds: 3,
  open: async () => {
    const ways = { kept: { keptBytes: 32_000_000 }, compiled: {}, 'graphql-js': { isCompiling: false } };
    const server = await serveApart({ statements: STATEMENTS, ways: Object.values(ways) });
    const client = askApart();
    const questions = { 'front page': FRONT_PAGE, 'person page': PERSON_PAGE };
    const contestants = Object.entries(questions).flatMap(([question, query]) =>
      Object.keys(ways).map((way, index): Contestant => {
        const asked = { url: `${server.urls[index] ?? ''}/graphql`, body: JSON.stringify({ query }) };
        const measure = () => turnOf(client, server, { ...asked, connections: 16, requests: REQUESTS });
        return { name: `${question}, ${way}`, measure };
      }),
    );
    const close = () => {
      client.close();
      server.close();
      return Promise.resolve();
    };
    return { contestants, close };
  },
};
