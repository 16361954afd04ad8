import { afterEach, expect, it, vi } from 'vitest';
import { claimsOf } from '../../../src/ingest.ts';
import { Encoder } from '../../../src/reading/encoder.ts';
import { openReader } from '../../../src/reading/open-reader.ts';
import { attributionWindows } from '../../../src/reading/training/attribution-windows.ts';
import { nameWindows } from '../../../src/reading/training/name-windows.ts';
import { vocabulary } from '../vocabulary.ts';

// All that is easily done in two ways: an address, furniture, quotation marks of three kinds, marks without width, a long
// paragraph, a quotation over paragraphs, words that no piece knows.
const TEXT = [
  'https://example.org/2024/harbour',
  'By Bo Lind',
  "``We will re\u00adbuild the har\u200bbour,'' said Mayor Ana Ruiz.",
  `“It was long. ${'The pier stood, the wind blew, and nobody came. '.repeat(40)}`,
  '“And it was cold,” she added.',
  'Lind, 47, of Zürich-Łódź Shipping, hopes for "rain" – 雨 – by 3.30pm.',
  'Advertisement',
  'Sign up for our newsletter',
].join('\n\n');

afterEach(() => {
  vi.restoreAllMocks();
});

it('training is given the windows that the program reads, piece by piece', async () => {
  const encode = vi.spyOn(Encoder.prototype, 'encode');
  const reader = await openReader({ threads: 0 });
  const article = { id: 'article:a', title: null, source: null, url: null, publishedAt: null, text: TEXT };
  await claimsOf(article, reader);
  await reader.close();
  const read = encode.mock.calls.map(([input]) => input);
  expect(read.length).toBeGreaterThan(1);

  const gold = { id: 'a', text: TEXT, attributions: [], entities: [] };
  expect(attributionWindows(gold, vocabulary).map(({ input }) => input)).toEqual(read);
  expect(nameWindows(gold, vocabulary).map(({ input }) => input)).toEqual(read);
});
