import { readArticles } from '../articles/read-articles.ts';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import { ingest } from '../ingest.ts';
import type { Reader } from '../reading/reading.ts';
import { untilInterrupted } from './interrupt.ts';
import { emptyReport, note, type LoadReport } from './load-report.ts';
import { withReader } from './newsroom.ts';
import { progressLine, type ProgressLine } from './progress.ts';

export interface LoadOptions {
  readonly isAgain?: boolean;
  readonly progress?: ProgressLine;
  /** Ends the load tidily; without one, Ctrl-C does. */
  readonly signal?: AbortSignal;
}

/** Files and folders into the graph; progress and failures go to standard error as they come. */
export async function loadArticles(
  paths: readonly string[],
  graph: Graph,
  config: Config,
  { isAgain = false, progress = progressLine(), signal }: LoadOptions = {},
): Promise<LoadReport> {
  const report = emptyReport();
  const started = performance.now();
  await interruptible(signal, (signal) => {
    const load = async (reader: Reader) => {
      const options = { reader, keeper: graph.keeper, width: config.threads + 1, isAgain, signal };
      for await (const outcome of ingest(readArticles(paths, config.mostChars), options)) {
        note(report, outcome);
        if (outcome.kind === 'FAILED') progress.say(`communique: ${outcome.error.message}`);
        progress.show(`${report.new + report.changed + report.unchanged} articles, ${report.failed} failed`);
      }
      report.interrupted = signal.aborted;
    };
    return withReader(config, load, signal);
  });
  progress.clear();
  report.seconds = (performance.now() - started) / 1000;
  return report;
}

function interruptible<Result>(
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return signal ? work(signal) : untilInterrupted(work);
}
