import { Command } from 'commander';
import { readConfig, type Config } from '../../config.ts';
import type { GoldArticle } from '../../evaluation/gold.ts';
import { claimsOf } from '../../ingest.ts';
import { openReader } from '../../reading/open-reader.ts';
import type { Reader } from '../../reading/reading.ts';
import { nothingKnown } from '../../resolution/known-list.ts';
import { resolve } from '../../resolution/resolve.ts';
import { EXIT } from '../exit.ts';
import { evaluateGold, type Evaluation } from '../evaluate-gold.ts';
import { evaluationLines } from '../evaluation-lines.ts';
import { extractionLine } from '../extraction-line.ts';
import { withReader } from '../newsroom.ts';
import { printedClaimsIn, type PrintedClaims } from '../printed-claims.ts';
import { wholeNumber } from '../whole-number.ts';

const EXAMPLES = `
GOLD is a .jsonl file, one annotated article a line: {"id", "text", "attributions": [{"source", "cue", "content"}]} as in
PolNeAR, or {"id", "text", "entities": [{"type", "start", "end", "isoCode"?}]}; places count UTF-16 code units.

Examples:
  $ communique evaluate polnear-dev.jsonl --errors 20
  $ communique extract polnear-dev.jsonl > claims.ndjson && communique evaluate polnear-dev.jsonl --claims claims.ndjson`;

interface Options {
  readonly errors: number;
  readonly claims?: string;
  readonly model?: string;
}

export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('measure the extraction on annotated articles')
    .argument('<gold>', 'a .jsonl file of annotated articles')
    .option('--errors <n>', 'list the first n misses and extras', wholeNumber, 0)
    .option('--claims <file>', 'judge what "communique extract" printed instead of reading anew')
    .option('--model <folder>', 'read with the weights in this folder')
    .addHelpText('after', EXAMPLES)
    .action(async (gold: string, options: Options) => {
      const evaluation = await evaluate(gold, options, readConfig());
      for (const line of evaluationLines(evaluation, options.errors)) console.log(line);
      if (evaluation.articles === 0) process.exitCode = EXIT.failed;
    });
}

async function evaluate(gold: string, { claims, model }: Options, config: Config): Promise<Evaluation> {
  if (claims !== undefined) {
    const printed = await printedClaimsIn(claims);
    return evaluateGold(gold, ({ id }) => Promise.resolve(printed.get(`article:${id}`) ?? null), 1);
  }
  const judge = (reader: Reader) =>
    evaluateGold(gold, (article) => claimsIn(article, reader), config.threads + 1);
  if (model === undefined) return withReader(config, judge);
  const { threads, leastConfidence } = config;
  const reader = await openReader({
    threads,
    modelFolder: model,
    ...(leastConfidence === null ? {} : { leastConfidence }),
  });
  return judge(reader).finally(() => reader.close());
}

/** What `communique extract` would print of the article. */
async function claimsIn({ id, text }: GoldArticle, reader: Reader): Promise<PrintedClaims> {
  const article = {
    id: `article:${id}`,
    text,
    title: null,
    source: null,
    url: null,
    publishedAt: null,
  };
  const resolution = await resolve(article, await claimsOf(article, reader), nothingKnown);
  return extractionLine(article, resolution.article);
}
