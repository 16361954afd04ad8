import { describe, expect, it } from 'vitest';
import { Turns } from '../../src/api/turns.ts';

/** The order in which work begins that these clients ask for at once. */
async function orderOf(clients: readonly string[]): Promise<readonly string[]> {
  const turns = new Turns();
  const order: string[] = [];
  await Promise.all(clients.map(async (client) => turns.take(client).then(() => order.push(client))));
  return order;
}

describe('whoever wants the processor', () => {
  it('begins in the order of asking', async () => {
    expect(await orderOf(['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  });

  it('waits for one piece of work of each other client, however much that one asks', async () => {
    const asked = [...Array<string>(50).fill('greedy'), 'modest', 'modest'];
    const order = await orderOf(asked);
    expect(order).toHaveLength(52);
    expect(order.flatMap((client, index) => (client === 'modest' ? index : []))).toEqual([1, 3]);
  });

  it('lets what has arrived meanwhile pass between two pieces', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const work = ['first', 'second'].map(async (name) => turns.take('a').then(() => seen.push(name)));
    await work[0];
    await new Promise<void>((resolve) => {
      process.nextTick(() => {
        seen.push('between');
        resolve();
      });
    });
    await Promise.all(work);
    expect(seen).toEqual(['first', 'between', 'second']);
  });
});
