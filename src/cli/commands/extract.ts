import { Command } from 'commander';
import { readArticles, type ReadResult } from '../../articles/read-articles.ts';
import { readConfig } from '../../config.ts';
import { claimsOf, inOrder } from '../../ingest.ts';
import type { Reader } from '../../reading/reading.ts';
import { nothingKnown } from '../../resolution/known-list.ts';
import { resolve } from '../../resolution/resolve.ts';
import { EXIT } from '../exit.ts';
import { extractionLine } from '../extraction-line.ts';
import { untilInterrupted } from '../interrupt.ts';
import { withReader } from '../newsroom.ts';
import { progressLine } from '../progress.ts';
import { write } from '../write.ts';

const EXAMPLES = `
One JSON object an article and line: article, entities, events, statements, relations, each with its places in the
article's text (UTF-16 code units). The same input gives the same bytes.

Examples:
  $ communique extract article.txt | jq '.statements[] | {speaker, content}'
  $ communique extract archive.jsonl.gz > claims.ndjson`;

export function extractCommand(): Command {
  return new Command('extract')
    .description('print what is found in articles, one JSON object a line; needs no graph')
    .argument('<path...>', 'files or folders')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[]) => {
      const config = readConfig();
      await untilInterrupted(async (signal) => {
        const articles = readArticles(paths, config.mostChars);
        const print = (reader: Reader) => printClaims(articles, reader, config.threads + 1, signal);
        const failures = await withReader(config, print, signal);
        if (failures > 0) process.exitCode = EXIT.failed;
        if (signal.aborted) process.exitCode = EXIT.interrupted;
      });
    });
}

/** Prints a line an article, in their order, and returns how many failed. */
async function printClaims(
  articles: AsyncIterable<ReadResult>,
  reader: Reader,
  width: number,
  signal: AbortSignal,
): Promise<number> {
  const progress = progressLine(process.stdout.isTTY);
  let done = 0;
  let failures = 0;
  for await (const line of inOrder(articles, width, (result) => lineOf(result, reader))) {
    if (signal.aborted) break;
    if ('error' in line) {
      failures++;
      progress.say(`communique: ${line.error}`);
    } else await write(`${line.json}\n`);
    progress.show(`${++done} articles, ${failures} failed`);
  }
  progress.clear();
  return failures;
}

async function lineOf(result: ReadResult, reader: Reader): Promise<{ json: string } | { error: string }> {
  if (!result.ok) return { error: result.error.message };
  const { article, where } = result;
  try {
    const claims = await claimsOf(article, reader);
    const { article: resolved } = await resolve(article, claims, nothingKnown);
    return { json: JSON.stringify(extractionLine(article, resolved)) };
  } catch (cause) {
    return { error: `${where}: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
}
