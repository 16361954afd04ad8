import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Benchmark, Figures } from './support/benchmark.ts';
import { table, type Turns } from './support/table.ts';

const USAGE = `npm run benchmark              runs all
npm run benchmark -- NAME…     runs these
npm run benchmark -- --list    names them`;

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

await main(process.argv.slice(2));

async function main(asked: readonly string[]): Promise<void> {
  if (asked.includes('--list')) {
    console.log(names.join('\n'));
    return;
  }
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    console.error(`there is no benchmark "${unknown}": expected one of ${names.join(', ')}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const model = cpus()[0]?.model ?? 'unknown processor';
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${model}`);
  for (const name of asked.length > 0 ? asked : names) await run(name);
}

async function run(name: string): Promise<void> {
  const { benchmark } = (await import(`./${name}.ts`)) as { readonly benchmark: Benchmark };
  console.log(`\n${name}: ${benchmark.title}; median of ${benchmark.rounds} turns (least–greatest)`);
  const comparison = await benchmark.open();
  const turns = comparison.contestants.map(({ name }): Turns & { readonly figures: Figures[] } => ({
    name,
    figures: [],
  }));
  try {
    for (let round = 0; round <= benchmark.rounds; round += 1) {
      for (const [index, contestant] of comparison.contestants.entries()) {
        const figures = await contestant.measure();
        if (round > 0) turns[index]?.figures.push(figures);
      }
    }
  } finally {
    await comparison.close();
  }
  console.log(table(turns));
}
