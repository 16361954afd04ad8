import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { CommuniqueError } from '../../errors.ts';
import { callLines } from '../closest-calls.ts';
import { getDone } from '../hand-over/hand-over.ts';
import { wholeNumber } from '../whole-number.ts';

const EXAMPLES = `
A judgement holds for all later loads; --undo takes it back, and the graph is as before.

Examples:
  $ communique resolve --doubtful --limit 5
  $ communique resolve --same person:ana-ruiz person:ana-ruiz-lind
  $ communique resolve --different organization:harbour-union organization:harbour-union-2
  $ communique resolve --undo person:ana-ruiz person:ana-ruiz-lind`;

interface ResolveOptions {
  readonly same?: string[];
  readonly different?: string[];
  readonly undo?: string[];
  readonly doubtful?: boolean;
  readonly limit: number;
}

export function resolveCommand(): Command {
  return new Command('resolve')
    .description('say who is who, or take it back')
    .option('--same <ids...>', 'two ids that are one')
    .option('--different <ids...>', 'two ids that are not')
    .option('--undo <ids...>', 'two ids whose judgement no longer holds')
    .option('--doubtful', 'list the closest calls, for a person to settle')
    .option('--limit <n>', 'how many of them', wholeNumber, 20)
    .addHelpText('after', EXAMPLES)
    .action(async (options: ResolveOptions) => {
      if (isList(options)) {
        await listDoubtful(options.limit);
        return;
      }
      const { name, ids } = chosen(options);
      await getDone({ kind: 'resolve', verdict: name, ids }, readConfig());
      console.log(`${ids[0]} and ${ids[1]}: ${name === 'undo' ? 'judgement taken back' : `judged ${name}`}`);
    });
}

type Choice = 'same' | 'different' | 'undo';

const isList = ({ doubtful, same, different, undo }: ResolveOptions): boolean =>
  doubtful === true && !same && !different && !undo;

async function listDoubtful(limit: number): Promise<void> {
  const calls = await getDone({ kind: 'doubtful', limit }, readConfig());
  for (const call of calls) console.log([...callLines(call), ''].join('\n'));
  if (calls.length === 0) console.log('nobody in the graph is in doubt');
}

function chosen(options: ResolveOptions): { name: Choice; ids: [string, string] } {
  const given = (['same', 'different', 'undo'] as const).filter((name) => options[name]);
  const [name] = given;
  const [left, right, ...more] = name ? (options[name] ?? []) : [];
  if (given.length !== 1 || !name || left === undefined || right === undefined || more.length > 0) {
    throw new CommuniqueError(
      'USAGE',
      'expected one of --same ID ID, --different ID ID, --undo ID ID, --doubtful',
    );
  }
  return { name, ids: [left.trim(), right.trim()] };
}
