// A program of its own, so that its processor time is the service's and nobody else's: serves a
// graph, several times over where several ways are compared.
import { startService, type ServiceOptions } from '../../../src/api/server.ts';
import type { Neo4jSettings } from '../../../src/graph/engine/neo4j-engine.ts';
import { openEngine } from '../../../src/graph/engine/open-engine.ts';
import { openReadings } from '../../../src/graph/reading/open-readings.ts';
import { openMadeGraph } from './made-graph.ts';

/** What is served: an embedded graph of this many made statements, or a Neo4j; once for each of these ways. */
export interface Served {
  readonly from: { readonly statements: number } | { readonly neo4j: Neo4jSettings };
  readonly ways: readonly Partial<ServiceOptions>[];
}

/** What the program tells: where it serves, and on "spent" its processor time and memory. */
export type Told =
  { readonly urls: readonly string[] } | { readonly cpuMs: number; readonly memoryMb: number };

const served = JSON.parse(process.argv[2] ?? '') as Served;
const engine =
  'statements' in served.from
    ? await openMadeGraph(served.from.statements)
    : await openEngine({ ...served.from, dataFolder: null });
const graph = { readings: openReadings(engine) };
const services = await Promise.all(
  served.ways.map((way) => startService({ graph, host: '127.0.0.1', port: 0, logLevel: 'error', ...way })),
);
tell({ urls: services.map(({ url }) => url) });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  tell({ cpuMs: (user + system) / 1_000, memoryMb: process.memoryUsage.rss() / 1e6 });
});
process.once('disconnect', () => {
  void engine.close().then(() => process.exit());
});

function tell(told: Told): void {
  process.send?.(told);
}
