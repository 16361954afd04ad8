import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { EXIT } from '../exit.ts';
import { evaluateGold } from '../evaluate-gold.ts';
import { evaluationLines } from '../evaluation-lines.ts';
import { withReader } from '../newsroom.ts';

const EXAMPLES = `
GOLD is a .jsonl file, one annotated article a line: {"id", "text", "attributions": [{"source", "cue", "content"}]} as in
PolNeAR, or {"id", "text", "entities": [{"type", "start", "end", "isoCode"?}]}; places count UTF-16 code units.

Examples:
  $ communique evaluate polnear-dev.jsonl --errors 20
  $ communique evaluate newswire-dev.jsonl`;

export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('measure the extraction on annotated articles')
    .argument('<gold>', 'a .jsonl file of annotated articles')
    .option('--errors <n>', 'list the first n misses and extras', (n) => Number.parseInt(n, 10), 0)
    .addHelpText('after', EXAMPLES)
    .action(async (gold: string, { errors }: { errors: number }) => {
      const config = readConfig();
      const evaluation = await withReader(config, (reader) => evaluateGold(gold, reader, config.threads + 1));
      for (const line of evaluationLines(evaluation, errors)) console.log(line);
      if (evaluation.articles === 0) process.exitCode = EXIT.failed;
    });
}
