import { expect, it } from 'vitest';
import type { Reading } from '../../src/reading/reading.ts';
import type { ReadingJob } from '../../src/reading/reading-job.ts';
import { ReadingPool } from '../../src/reading/reading-pool.ts';
import type { ReadingThread } from '../../src/reading/start-thread.ts';

const NOTHING: Reading = { names: [], attributions: [], deeds: [] };

/** A thread that reads nothing out of any text, and dies over one that asks for it. */
class FakeThread implements ReadingThread {
  readonly runtime = 'native' as const;
  readonly nativeMissing = null;
  isAlive = true;
  readonly texts: string[] = [];

  async read({ text }: ReadingJob): Promise<Reading> {
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.texts.push(text);
    if (text === 'poison') {
      this.isAlive = false;
      throw new Error('died');
    }
    return NOTHING;
  }

  stop(): Promise<void> {
    this.isAlive = false;
    return Promise.resolve();
  }
}

function poolOf(size: number) {
  const threads = [new FakeThread()];
  const pool = new ReadingPool(size, threads[0]!, () => {
    const thread = new FakeThread();
    threads.push(thread);
    return Promise.resolve(thread);
  });
  return { pool, threads };
}

const job = (text: string): ReadingJob => ({ text, passages: [{ start: 0, end: text.length }] });

it('a thread that dies fails its own article alone, and another takes its place', async () => {
  const { pool, threads } = poolOf(1);
  const outcomes = await Promise.allSettled(['a', 'poison', 'b', 'c'].map((text) => pool.read(job(text))));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(threads.map(({ texts }) => texts)).toEqual([
    ['a', 'poison'],
    ['b', 'c'],
  ]);
  await pool.close();
});

it('no more threads than asked for, and no more than there is work for', async () => {
  const { pool, threads } = poolOf(3);
  await pool.read(job('alone'));
  expect(threads).toHaveLength(1);
  await Promise.all(Array.from({ length: 20 }, (_, i) => pool.read(job(`text ${i}`))));
  expect(threads).toHaveLength(3);
  expect(threads.flatMap(({ texts }) => texts)).toHaveLength(21);
  await pool.close();
});

it('what waits when the pool closes is told so, and so is what comes after', async () => {
  const { pool } = poolOf(1);
  const waiting = [pool.read(job('a')), pool.read(job('b'))];
  const outcomes = Promise.allSettled(waiting);
  await pool.close();
  expect((await outcomes)[1]).toMatchObject({ status: 'rejected', reason: { code: 'READER_FAILED' } });
  await expect(pool.read(job('late'))).rejects.toMatchObject({ code: 'READER_FAILED' });
});
