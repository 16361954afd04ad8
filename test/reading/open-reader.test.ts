import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { modelFolderOf } from '../../src/reading/model-files.ts';
import { openReader } from '../../src/reading/open-reader.ts';

const TEXT = '“We will rebuild the harbour,” said Mayor Ana Ruiz.\n\nRuiz left for France on Monday.';
const WHOLE = [{ start: 0, end: TEXT.length }];

it('tells source, cue, content and names', async () => {
  const reader = await openReader({ threads: 0 });
  const { names, attributions } = await reader.read(TEXT, WHOLE);
  const quotes = (places: readonly { start: number; end: number }[]) =>
    places.map(({ start, end }) => TEXT.slice(start, end));
  expect(attributions.map(({ source, cue, content }) => [source, cue, content].map(quotes))).toEqual([
    [['Mayor Ana Ruiz'], ['said'], [expect.stringContaining('We will rebuild the harbour')]],
  ]);
  expect(names.map(({ start, end, type }) => [type, TEXT.slice(start, end)])).toContainEqual([
    'COUNTRY',
    'France',
  ]);
  await reader.close();
});

it('reads the same on a thread as on the own one', async () => {
  const own = await openReader({ threads: 0 });
  const pool = await openReader({ threads: 1 });
  const [first, second] = await Promise.all([pool.read(TEXT, WHOLE), pool.read(TEXT, WHOLE)]);
  expect([first, second]).toEqual(Array(2).fill(await own.read(TEXT, WHOLE)));
  await pool.close();
  await own.close();
});

it('closed while it reads a long article, it ends that reading at once, and nothing else', async () => {
  const reader = await openReader({ threads: 1, model: 'fast' });
  const long = `${TEXT}\n\n`.repeat(2_000);
  const reading = reader.read(long, [{ start: 0, end: long.length }]).catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await reader.close();
  expect(await reading).toMatchObject({ code: 'READER_FAILED' });
});

it('a damaged file of the model is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'model-'));
  await cp(modelFolderOf('thorough'), folder, { recursive: true });
  await writeFile(join(folder, 'vocabulary.txt'), 'nothing');
  await expect(openReader({ threads: 1, modelFolder: folder })).rejects.toMatchObject({
    code: 'MODEL_DAMAGED',
    message: expect.stringMatching(/vocabulary\.txt has 7 bytes instead of \d{6}/) as string,
  });
  await rm(folder, { recursive: true });
});
