import { Command, Option } from 'commander';
import { readConfig } from '../../config.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../graph/export/export-graph.ts';
import { getDone } from '../hand-over/hand-over.ts';

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
      await getDone({ kind: 'export', format }, readConfig());
    });
}
