#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { CommuniqueError } from '../errors.ts';
import { cypherCommand } from './commands/cypher.ts';
import { deleteCommand } from './commands/delete.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { loadCommand } from './commands/load.ts';
import { resolveCommand } from './commands/resolve.ts';
import { serveCommand } from './commands/serve.ts';
import { startCommand } from './commands/start.ts';
import { EXIT, exitCodeOf } from './exit.ts';
import { usageError } from './usage-error.ts';

const EXAMPLES = `
Examples:
  $ communique start                                  load the seed articles, serve http://localhost:4000
  $ communique load news/ archive.jsonl.gz            files and folders into the graph
  $ communique extract article.txt | jq .statements   what is found in an article, without a graph
  $ communique cypher 'MATCH (p:Person)-[:SAID]->(s:Statement) RETURN p.name AS who, count(s) AS said ORDER BY said DESC LIMIT 5'

Settings come from the environment (NEO4J_URI, COMMUNIQUE_DATA, PORT, …); the README lists them.`;

function program(): Command {
  const communique = new Command('communique')
    .description('News articles in, a graph of who said what out; every fact with its sentence.')
    .version('0.1.0')
    .option('--trace', 'with a fault of the program, print where in it that happened')
    .addHelpText('after', EXAMPLES);
  const commands = [
    startCommand(),
    loadCommand(),
    extractCommand(),
    serveCommand(),
    cypherCommand(),
    deleteCommand(),
    exportCommand(),
    resolveCommand(),
    evaluateCommand(),
  ];
  for (const command of commands) communique.addCommand(command);
  // Every command throws instead of exiting, so that one place decides on codes and messages.
  for (const command of [communique, ...commands]) {
    command.exitOverride().configureOutput({
      outputError: (text, print) => {
        print(usageError(command, text));
      },
    });
  }
  return communique;
}

async function run(args: readonly string[]): Promise<void> {
  // Whoever writes hears of it too; unheard here, it would end the program in the middle of its work.
  process.stdout.on('error', () => undefined);
  try {
    await program().parseAsync(args);
  } catch (error) {
    // `communique extract … | head` has what it wanted.
    if (isPipeClosed(error)) process.exitCode = 0;
    else if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT.usage;
    else {
      process.exitCode = exitCodeOf(error);
      console.error(`communique: ${messageOf(error)}`);
    }
  }
}

const isPipeClosed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';

// A person gets one line; who hunts a fault of ours asks for the rest.
function messageOf(error: unknown): string {
  if (error instanceof CommuniqueError) return error.message;
  const fault = error instanceof Error ? error : new Error(String(error));
  return process.argv.includes('--trace')
    ? (fault.stack ?? fault.message)
    : `${fault.message} (a fault of the program; with --trace it says where)`;
}

await run(process.argv);
