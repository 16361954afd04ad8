import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { withGraph } from '../newsroom.ts';

const EXAMPLES = `
GraphQL at /graphql, the explorer at /, /healthz (alive), /readyz (the graph answers), /metrics.

Examples:
  $ communique serve
  $ PORT=8080 NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… communique serve`;

export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the graph over GraphQL')
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const config = readConfig();
      // The server's packages take a second to load: no other command shall wait for them.
      const { checkServing, serveUntilInterrupted } = await import('../serve-graph.ts');
      await checkServing(config);
      await withGraph(config, (graph) => serveUntilInterrupted(graph, config));
    });
}
