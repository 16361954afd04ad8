import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { CommuniqueError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { judge, takeBack } from '../../ingest.ts';
import { withGraph } from '../newsroom.ts';

const EXAMPLES = `
A judgement holds for all later loads; --undo takes it back, and the graph is as before.

Examples:
  $ communique resolve --same person:ana-ruiz person:ana-ruiz-lind
  $ communique resolve --different organization:harbour-union organization:harbour-union-2
  $ communique resolve --undo person:ana-ruiz person:ana-ruiz-lind`;

interface ResolveOptions {
  readonly same?: string[];
  readonly different?: string[];
  readonly undo?: string[];
}

export function resolveCommand(): Command {
  return new Command('resolve')
    .description('say who is who, or take it back')
    .option('--same <ids...>', 'two ids that are one')
    .option('--different <ids...>', 'two ids that are not')
    .option('--undo <ids...>', 'two ids whose judgement no longer holds')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ResolveOptions) => {
      const { name, ids } = chosen(options);
      await withGraph(readConfig(), async (graph) => {
        await record(name, ids, graph);
        console.log(
          `${ids[0]} and ${ids[1]}: ${name === 'undo' ? 'judgement taken back' : `judged ${name}`}`,
        );
      });
    });
}

type Choice = keyof ResolveOptions;

function chosen(options: ResolveOptions): { name: Choice; ids: readonly [string, string] } {
  const given = (['same', 'different', 'undo'] as const).filter((name) => options[name]);
  const [name] = given;
  const [left, right, ...more] = name ? (options[name] ?? []) : [];
  if (given.length !== 1 || !name || left === undefined || right === undefined || more.length > 0) {
    throw new CommuniqueError('USAGE', 'expected one of --same ID ID, --different ID ID, --undo ID ID');
  }
  return { name, ids: [left, right] };
}

async function record(name: Choice, [left, right]: readonly [string, string], { keeper }: Graph) {
  if (name !== 'undo') {
    await judge({ verdict: name === 'same' ? 'SAME' : 'DIFFERENT', left, right }, keeper);
    return;
  }
  try {
    await takeBack({ verdict: 'SAME', left, right }, keeper);
  } catch (error) {
    if (!(error instanceof CommuniqueError) || error.code !== 'NOT_FOUND') throw error;
    await takeBack({ verdict: 'DIFFERENT', left, right }, keeper);
  }
}
