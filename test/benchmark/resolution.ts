import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../src/graph/engine/open-engine.ts';
import { knownSignatures } from '../../src/graph/writing/known-signatures.ts';
import type { KnownEntities } from '../../src/resolution/known-entities.ts';
import { nothingKnown } from '../../src/resolution/known-list.ts';
import { resolve } from '../../src/resolution/resolve.ts';
import type { Benchmark, Figures } from './support/benchmark.ts';
import { fillArchive } from './support/fill-archive.ts';
import { madeArticle } from './support/made-articles.ts';

const ENTITIES = 100_000;
const ARTICLES = 20;
// Far behind those that fill the graph.
const FIRST = 1_000_000;

export const benchmark: Benchmark = {
  title: `an article of fourteen people, four organizations, two events and twenty statements, resolved against an embedded graph of ${ENTITIES} entities`,
  rounds: 9,
  open: async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'communique-benchmark-'));
    const engine = await openEngine({ neo4j: null, dataFolder });
    await fillArchive(engine, ENTITIES);
    const against = (name: string, known: KnownEntities) => ({ name, measure: () => turn(known) });
    const contestants = [
      against('the graph', knownSignatures(engine)),
      against('nothing known', nothingKnown),
    ];
    const close = async () => {
      await engine.close();
      rmSync(dataFolder, { recursive: true, force: true });
    };
    return { contestants, close };
  },
};

async function turn(known: KnownEntities): Promise<Figures> {
  const articles = Array.from({ length: ARTICLES }, (_, at) => madeArticle(FIRST + at));
  const [started, used] = [performance.now(), process.cpuUsage()];
  for (const article of articles) await resolve(article, article.extraction, known);
  const { user, system } = process.cpuUsage(used);
  return {
    'ms an article': (performance.now() - started) / ARTICLES,
    'ms of processor': (user + system) / 1000 / ARTICLES,
  };
}
