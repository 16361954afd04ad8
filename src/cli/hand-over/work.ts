import { z } from 'zod';
import type { Config } from '../../config.ts';
import { CommuniqueError } from '../../errors.ts';
import type { Difference } from '../../graph/article-keeper.ts';
import type { Answer, Value } from '../../graph/engine/engine.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../graph/export/export-graph.ts';
import type { Graph } from '../../graph/graph.ts';
import { judge, takeBack, takeOut } from '../../ingest.ts';
import type { DoubtfulCall } from '../../resolution/doubtful.ts';
import { closestCalls } from '../closest-calls.ts';
import { loadArticles } from '../load-articles.ts';
import type { LoadReport } from '../load-report.ts';
import type { ProgressLine } from '../progress.ts';

const pair = z.tuple([z.string(), z.string()]);

const value: z.ZodType<Value> = z.json();

/** What one program may hand to another that has the graph open. */
export const WORK = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('load'), paths: z.array(z.string()), isAgain: z.boolean() }),
  z.object({ kind: z.literal('delete'), ids: z.array(z.string()) }),
  z.object({ kind: z.literal('resolve'), verdict: z.enum(['same', 'different', 'undo']), ids: pair }),
  z.object({ kind: z.literal('doubtful'), limit: z.number() }),
  z.object({
    kind: z.literal('cypher'),
    query: z.string(),
    parameters: z.record(z.string(), value),
    isWrite: z.boolean(),
  }),
  z.object({ kind: z.literal('export'), format: z.enum(EXPORT_FORMATS) }),
]);
export type Work = z.output<typeof WORK>;
type Load = Extract<Work, { kind: 'load' }>;
type Delete = Extract<Work, { kind: 'delete' }>;
type Resolve = Extract<Work, { kind: 'resolve' }>;

/** Work that only looks need not wait for work that changes. */
export const onlyLooks = (work: Work): boolean =>
  work.kind === 'doubtful' || work.kind === 'export' || (work.kind === 'cypher' && !work.isWrite);

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
  readonly doubtful: readonly DoubtfulCall[];
  readonly cypher: Answer;
  readonly export: null;
}

/** Who is told how it goes, and who may end it. */
export interface Worker {
  readonly graph: Graph;
  readonly config: Config;
  readonly progress: ProgressLine;
  /** Where an export goes, piece by piece; whoever is slow to take them slows it down. */
  readonly print: (piece: string) => Promise<void>;
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
    case 'doubtful':
      return listDoubtful(work, worker);
    case 'cypher':
      return worker.graph.ask(work.query, work.parameters, { write: work.isWrite });
    case 'export':
      return printAll(work, worker);
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

async function listDoubtful({ limit }: { limit: number }, { graph }: Worker): Promise<DoubtfulCall[]> {
  return closestCalls(await graph.whoIsWho(), limit);
}

async function printAll(
  { format }: { format: ExportFormat },
  { graph, print, signal }: Worker,
): Promise<null> {
  for await (const piece of graph.export(format)) {
    signal.throwIfAborted();
    await print(piece);
  }
  return null;
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
