import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { loadArticles } from '../load-articles.ts';
import { summary } from '../load-report.ts';
import { withGraph } from '../newsroom.ts';
import { serveUntilInterrupted } from '../serve-graph.ts';

// Beside dist/ and src/ alike.
const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

export function startCommand(): Command {
  return new Command('start')
    .description('load the seed articles unless they are there already, and serve')
    .action(async () => {
      const config = readConfig();
      await withGraph(config, async (graph) => {
        const report = await loadArticles([SEEDS], graph, config);
        console.log(`Graph    ${graph.place}`);
        console.log(`Seeds    ${summary(report)}`);
        if (!report.interrupted) await serveUntilInterrupted(graph, config);
      });
    });
}
