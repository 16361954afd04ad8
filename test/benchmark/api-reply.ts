import type { Benchmark, Contestant } from './support/benchmark.ts';
import { askApart, turnOf } from './support/ask-apart.ts';
import { FRONT_PAGE, PERSON_PAGE } from './support/questions.ts';
import { serveApart } from './support/serve-apart.ts';
import { ASKED_ANEW, KEPT, UNCOMPILED } from './support/ways.ts';

const STATEMENTS = 10_000;
const WAYS = [KEPT, ASKED_ANEW, UNCOMPILED];
const QUESTIONS = { 'front page': FRONT_PAGE, 'page of the most quoted person': PERSON_PAGE };

export const benchmark: Benchmark = {
  title: `replies of about 19 KB from an embedded graph of ${STATEMENTS} statements, 16 connections`,
  rounds: 5,
  open: async () => {
    const server = await serveApart({
      from: { statements: STATEMENTS },
      ways: WAYS.map(({ options }) => options),
    });
    const client = askApart();
    const contestants = Object.entries(QUESTIONS).flatMap(([question, query]) =>
      WAYS.map(({ name, requests }, index): Contestant => {
        const url = `${server.urls[index] ?? ''}/graphql`;
        const asked = { url, body: JSON.stringify({ query }), connections: 16, requests };
        return { name: `${question}, ${name}`, measure: () => turnOf(client, server, asked) };
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
