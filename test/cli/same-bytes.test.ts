import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { communique } from '../support/communique.ts';

const SEEDS = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join('seeds', name));

async function extracted(threads: number, paths: readonly string[]): Promise<readonly string[]> {
  const settings = { COMMUNIQUE_THREADS: String(threads) };
  const { code, stdout } = await communique(['extract', ...paths], { folder: '.', settings });
  expect(code).toBe(0);
  return stdout.trimEnd().split('\n');
}

it('extract prints the same bytes whatever the threads and the order', { timeout: 240_000 }, async () => {
  const alone = await extracted(1, SEEDS);
  expect(alone).toHaveLength(SEEDS.length);
  expect(await extracted(3, SEEDS)).toEqual(alone);
  expect(await extracted(2, SEEDS.toReversed())).toEqual(alone.toReversed());
});
