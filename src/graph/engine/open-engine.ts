import type { Engine } from './engine.ts';
import type { Neo4jSettings } from './neo4j-engine.ts';

export interface EngineSettings {
  /** Neo4j where set; the embedded graph else. */
  readonly neo4j: Neo4jSettings | null;
  /** The folder of the embedded graph; null keeps it in memory. */
  readonly dataFolder: string | null;
}

/** Opens the graph that the settings name, with its constraints and indexes; the other engine is not even loaded. */
export async function openEngine({ neo4j, dataFolder }: EngineSettings): Promise<Engine> {
  const engine = neo4j
    ? await (await import('./neo4j-engine.ts')).openNeo4j(neo4j)
    : await (await import('./grafeo-engine.ts')).openGrafeo(dataFolder);
  try {
    await engine.prepare();
    return engine;
  } catch (cause) {
    await engine.close();
    throw cause;
  }
}
