import { Command, Option } from 'commander';
import { readConfig } from '../../config.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../graph/export/export-graph.ts';
import { withGraph } from '../newsroom.ts';
import { write } from '../write.ts';

const EXAMPLES = `
Examples:
  $ communique export --format graphml > graph.graphml
  $ communique export --format json | jq .`;

export function exportCommand(): Command {
  return new Command('export')
    .description('print the whole graph, streamed')
    .addOption(
      new Option('--format <format>', 'how it is written').choices(EXPORT_FORMATS).makeOptionMandatory(),
    )
    .addHelpText('after', EXAMPLES)
    .action(async ({ format }: { format: ExportFormat }) => {
      await withGraph(readConfig(), async (graph) => {
        for await (const piece of graph.export(format)) await write(piece);
      });
    });
}
