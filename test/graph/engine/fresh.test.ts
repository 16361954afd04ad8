import { describe, expect, it } from 'vitest';
import { Fresh } from '../../../src/graph/engine/fresh.ts';

describe('what is asked for afresh', () => {
  it('is never older than the question, and is done once for all who ask meanwhile', async () => {
    let begun = 0;
    const fresh = new Fresh(async () => {
      const result = (begun += 1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return result;
    });
    const first = fresh.result();
    const meanwhile = [fresh.result(), fresh.result(), fresh.result()];
    expect(await first).toBe(1);
    const later = fresh.result();
    expect(await Promise.all(meanwhile)).toEqual([2, 2, 2]);
    expect(await later).toBe(3);
    expect(await fresh.result()).toBe(4);
  });
});
