// A program of its own, so that its processor time is the service's and nobody else's: fills an embedded graph in
// memory and serves it, several times over where several ways are compared.
import { startService, type ServiceOptions } from '../../../src/api/server.ts';
import { openEngine } from '../../../src/graph/engine/open-engine.ts';
import { openReadings } from '../../../src/graph/reading/open-readings.ts';
import { fillGraph } from './fill-graph.ts';

/** What is served: news of this many statements, once for each of these ways. */
export interface Served {
  readonly statements: number;
  readonly ways: readonly Partial<ServiceOptions>[];
}

/** What the program tells: where it serves, and on "spent" its processor time and memory. */
export type Told =
  { readonly urls: readonly string[] } | { readonly cpuMs: number; readonly memoryMb: number };

const served = JSON.parse(process.argv[2] ?? '') as Served;
const engine = await openEngine({ neo4j: null, dataFolder: null });
await fillGraph(engine, served.statements);
const graph = { readings: openReadings(engine) };
const services = await Promise.all(
  served.ways.map((way) => startService({ graph, host: '127.0.0.1', port: 0, logLevel: 'error', ...way })),
);
tell({ urls: services.map(({ url }) => url) });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  tell({ cpuMs: (user + system) / 1_000, memoryMb: process.memoryUsage.rss() / 1e6 });
});
// The graph in memory is not worth the time that closing it takes.
process.once('disconnect', () => process.exit());

function tell(told: Told): void {
  process.send?.(told);
}
