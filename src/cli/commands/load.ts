import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { EXIT } from '../exit.ts';
import { getDone } from '../hand-over/hand-over.ts';
import { summary } from '../load-report.ts';

const EXAMPLES = `
Reads .txt, .md, .html and .jsonl (one article a line: {"id"?, "title"?, "text" or "html", "url"?, "source"?,
"publishedAt"?}), gzip-compressed or not. Loading an article again changes nothing; a changed one replaces what it
had contributed.

Examples:
  $ communique load seeds/
  $ communique load 2025-03.jsonl.gz --json | jq .failures
  $ NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… communique load archive/`;

export function loadCommand(): Command {
  return new Command('load')
    .description('put files and folders of articles into the graph')
    .argument('<path...>', 'files or folders')
    .option('--json', 'print the summary as JSON')
    .option('--again', 'read and save unchanged articles too')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: { json?: boolean; again?: boolean }) => {
      const work = { kind: 'load', paths, isAgain: options.again ?? false } as const;
      const report = await getDone(work, readConfig());
      console.log(options.json ? JSON.stringify(report) : summary(report));
      if (report.failed > 0) process.exitCode = EXIT.failed;
      if (report.interrupted) process.exitCode = EXIT.interrupted;
    });
}
