import { z } from 'zod';
import type { Config } from '../../config.ts';
import { CommuniqueError } from '../../errors.ts';
import type { Difference } from '../../graph/article-keeper.ts';
import type { Graph } from '../../graph/graph.ts';
import { judge, takeBack, takeOut } from '../../ingest.ts';
import { loadArticles } from '../load-articles.ts';
import type { LoadReport } from '../load-report.ts';
import type { ProgressLine } from '../progress.ts';

const pair = z.tuple([z.string(), z.string()]);

/** What changes the graph, as one program may hand it to another. */
export const WORK = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('load'), paths: z.array(z.string()), isAgain: z.boolean() }),
  z.object({ kind: z.literal('delete'), ids: z.array(z.string()) }),
  z.object({ kind: z.literal('resolve'), verdict: z.enum(['same', 'different', 'undo']), ids: pair }),
]);
export type Work = z.output<typeof WORK>;
type Load = Extract<Work, { kind: 'load' }>;
type Delete = Extract<Work, { kind: 'delete' }>;
type Resolve = Extract<Work, { kind: 'resolve' }>;

/** An article that was to be taken out, and what went with it; null where there was none. */
export interface TakenOut {
  readonly id: string;
  readonly difference: Difference | null;
}

/** What comes of each kind of work; plain values, which survive the way from one program to another. */
export interface Outcomes {
  readonly load: LoadReport;
  readonly delete: readonly TakenOut[];
  readonly resolve: null;
}

/** Who is told how it goes, and who may end it. */
export interface Worker {
  readonly graph: Graph;
  readonly config: Config;
  readonly progress: ProgressLine;
  readonly signal: AbortSignal;
}

/** Does a piece of work on an open graph. */
export function doWork(work: Work, worker: Worker): Promise<Outcomes[Work['kind']]> {
  switch (work.kind) {
    case 'load':
      return load(work, worker);
    case 'delete':
      return takeAllOut(work, worker);
    case 'resolve':
      return settleIdentity(work, worker);
  }
}

function load({ paths, isAgain }: Load, { graph, config, progress, signal }: Worker): Promise<LoadReport> {
  return loadArticles(paths, graph, config, { isAgain, progress, signal });
}

async function takeAllOut({ ids }: Delete, { graph }: Worker): Promise<readonly TakenOut[]> {
  const taken: TakenOut[] = [];
  for (const id of ids) taken.push({ id, difference: await takeOut(id, graph.keeper) });
  return taken;
}

async function settleIdentity({ verdict, ids: [left, right] }: Resolve, { graph }: Worker): Promise<null> {
  const { keeper } = graph;
  if (verdict !== 'undo') {
    await judge({ verdict: verdict === 'same' ? 'SAME' : 'DIFFERENT', left, right }, keeper);
    return null;
  }
  try {
    await takeBack({ verdict: 'SAME', left, right }, keeper);
  } catch (error) {
    if (!(error instanceof CommuniqueError) || error.code !== 'NOT_FOUND') throw error;
    await takeBack({ verdict: 'DIFFERENT', left, right }, keeper);
  }
  return null;
}
