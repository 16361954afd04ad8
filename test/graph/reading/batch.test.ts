import { describe, expect, it } from 'vitest';
import { Batch } from '../../../src/graph/reading/batch.ts';

const noting = (asked: (readonly string[])[]) =>
  new Batch<string>((keys) => {
    asked.push(keys);
    return Promise.resolve(
      new Map(keys.filter((key) => key !== 'nobody').map((key) => [key, key.toUpperCase()])),
    );
  });

describe('a batch', () => {
  it('asks once for all keys of a level, and for each key once', async () => {
    const asked: (readonly string[])[] = [];
    const batch = noting(asked);
    const answers = await Promise.all(['a', 'b', 'a', 'nobody'].map((key) => batch.load(key)));
    expect(answers).toEqual(['A', 'B', 'A', undefined]);
    await batch.load('a');
    expect(asked).toEqual([['a', 'b', 'nobody']]);
  });

  it('collects keys that come in promise jobs behind one another', async () => {
    const asked: (readonly string[])[] = [];
    const batch = noting(asked);
    const late = Promise.resolve().then(() => batch.load('b'));
    await Promise.all([batch.load('a'), late]);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('fails every key of the level alike', async () => {
    const batch = new Batch<string>(() => Promise.reject(new Error('gone')));
    const results = await Promise.allSettled([batch.load('a'), batch.load('b')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
