import { openKeeper, type ArticleKeeper } from './article-keeper.ts';
import type { Engine } from './engine/engine.ts';
import { openEngine, type EngineSettings } from './engine/open-engine.ts';
import { refuseOtherLayout } from './layout.ts';
import { exportGraph, type ExportFormat } from './export/export-graph.ts';
import { openReadings, type Readings } from './reading/open-readings.ts';
import { whoIsWho, type WhoIsWho } from './reading/who-is-who.ts';

/** The graph as the service speaks of it, over either engine: its writing half, its reading half, and plain Cypher. */
export interface Graph {
  /** Where the data is, for messages. */
  readonly place: string;
  readonly keeper: ArticleKeeper;
  readonly readings: Readings;
  /** Every name and occasion of the graph with whom it stands for, and what people have judged. */
  whoIsWho(): Promise<WhoIsWho>;
  /** A person's own Cypher; refuses writes unless they are allowed. */
  ask(...asked: Parameters<Engine['ask']>): ReturnType<Engine['ask']>;
  /** The whole graph as text, piece by piece. */
  export(format: ExportFormat): AsyncIterable<string>;
  close(): Promise<void>;
}

/** Opens the graph that the settings name. Throws GRAPH_UNAVAILABLE or SETTING_INVALID with what to look at. */
export async function openGraph(settings: EngineSettings): Promise<Graph> {
  const engine = await openEngine(settings);
  await refuseOtherLayout(engine).catch(async (cause: unknown) => {
    await engine.close();
    throw cause;
  });
  const keeper = openKeeper(engine);
  return {
    place: engine.place,
    keeper,
    readings: openReadings(engine, (ids) => keeper.currentIds(ids)),
    whoIsWho: () => whoIsWho(engine),
    ask: (...asked) => engine.ask(...asked),
    export: (format) => exportGraph(engine, format),
    close: () => engine.close(),
  };
}
