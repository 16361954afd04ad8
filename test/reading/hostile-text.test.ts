import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type OpenedReader } from '../../src/reading/open-reader.ts';
import { readableText } from '../../src/reading/readable-text.ts';
import { windowsOf } from '../../src/reading/windows.ts';
import { vocabulary } from './vocabulary.ts';

const whole = (text: string) => [{ start: 0, end: text.length }];
const windowCount = (text: string) => windowsOf(readableText(text, whole(text), vocabulary)).length;

describe('the work grows with the text, no faster', () => {
  const kinds: readonly [string, string][] = [
    ['quotation marks alone', '"'],
    ['quotation marks and blanks', '“ ” '],
    ['lone surrogates', '\ud800 a '],
    ['marks without width', 'no\u200b \u2060yes '],
    ['prose', 'The mayor said that “it is so” in Lima. '],
    ['paragraphs of one word', 'No\n\n'],
  ];
  it.each(kinds)('%s', (_, unit) => {
    const one = windowCount(unit.repeat(5_000));
    const four = windowCount(unit.repeat(20_000));
    expect(one).toBeGreaterThan(10);
    expect(four / one).toBeGreaterThan(3.7);
    expect(four / one).toBeLessThan(4.3);
  });

  it('a word of a megabyte is one window', () => {
    expect(windowCount('x'.repeat(1_000_000))).toBe(1);
  });
});

describe('what is read has its true place', () => {
  let reader: OpenedReader;
  beforeAll(async () => {
    reader = await openReader({ threads: 0, model: 'fast' });
  });
  afterAll(() => reader.close());

  const around: readonly [string, string][] = [
    ['lone surrogates', '\ud800 \udfff\ud800'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['right-to-left and zero-width marks', '\u202e\u200f\u200b\ufeff'],
    ['mixed scripts', 'Как 你好 مرحبا नमस्ते 👩‍👩‍👧'],
    ['stray quotation marks', '”“"«»„'.repeat(50)],
    ['a long word', 'x'.repeat(50_000)],
  ];
  it.each(around)('%s before and after a sentence', async (_, noise) => {
    const sentence = '“We will rebuild the harbour,” said Mayor Ana Ruiz.';
    const text = `${noise}\n\n${sentence}\n\n${noise}`;
    const { attributions, names } = await reader.read(text, whole(text));
    expect(
      attributions.map(({ source, cue }) =>
        [...source, ...cue].map(({ start, end }) => text.slice(start, end)),
      ),
    ).toContainEqual(['Mayor Ana Ruiz', 'said']);
    expect(names.map(({ start, end }) => text.slice(start, end))).toContain('Ana Ruiz');
  });

  it('a text without a letter is read as nothing', async () => {
    const text = '"'.repeat(200_000);
    expect(await reader.read(text, whole(text))).toEqual({ names: [], attributions: [], deeds: [] });
  });
});
