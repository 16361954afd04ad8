import type { Benchmark, Contestant } from './support/benchmark.ts';
import { askApart, turnOf } from './support/ask-apart.ts';
import { FRONT_PAGE } from './support/questions.ts';
import { serveApart, type ServedApart } from './support/serve-apart.ts';
import { ASKED_ANEW, KEPT } from './support/ways.ts';

const SIZES = [10_000, 1_000_000];
const WAYS = [KEPT, ASKED_ANEW];

export const benchmark: Benchmark = {
  title: `the same reply of 19 KB from embedded graphs of ${SIZES.join(' and of ')} statements, 16 connections`,
  rounds: 5,
  open: async () => {
    const servers: ServedApart[] = [];
    for (const statements of SIZES) {
      servers.push(await serveApart({ from: { statements }, ways: WAYS.map(({ options }) => options) }));
    }
    const client = askApart();
    const contestants = WAYS.flatMap(({ name, requests }, way) =>
      servers.map((server, size): Contestant => {
        const url = `${server.urls[way] ?? ''}/graphql`;
        const asked = { url, body: JSON.stringify({ query: FRONT_PAGE }), connections: 16, requests };
        return {
          name: `${SIZES[size] ?? 0} statements, ${name}`,
          measure: () => turnOf(client, server, asked),
        };
      }),
    );
    const close = () => {
      for (const program of [client, ...servers]) program.close();
      return Promise.resolve();
    };
    return { contestants, close };
  },
};
