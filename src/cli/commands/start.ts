import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { loadArticles } from '../load-articles.ts';
import { summary } from '../load-report.ts';
import { withGraph } from '../newsroom.ts';

// Beside dist/ and src/ alike.
const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

const EXAMPLES = `
Examples:
  $ communique start
  $ PORT=8080 COMMUNIQUE_DATA=/var/lib/communique communique start`;

export function startCommand(): Command {
  return new Command('start')
    .description('load the seed articles unless they are there already, and serve')
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const config = readConfig();
      // The server's packages take a second to load: no other command shall wait for them.
      const { checkServing, serveUntilInterrupted } = await import('../serve-graph.ts');
      await checkServing(config);
      await withGraph(config, async (graph) => {
        const report = await loadArticles([SEEDS], graph, config);
        console.log(`Graph    ${graph.place}`);
        console.log(`Seeds    ${summary(report)}`);
        if (!report.interrupted) await serveUntilInterrupted(graph, config);
      });
    });
}
