import { describe, expect, it } from 'vitest';
import { piecesBetween } from '../../src/reading/readable-text.ts';
import { WINDOW_PIECES, windowInput, windowsOf } from '../../src/reading/windows.ts';
import { readableOf, vocabulary } from './vocabulary.ts';

const PARAGRAPH = 'The mayor of the town said that the bridge would open in May. Nobody believed her.\n';

describe('windows', () => {
  it.each([
    ['paragraphs', PARAGRAPH.repeat(200)],
    ['one paragraph', PARAGRAPH.replace('\n', ' ').repeat(200)],
    ['no full stop', 'bridge '.repeat(3000)],
    ['quotation marks', '"'.repeat(5000)],
  ])('hold every word once and none too many: %s', (_, text) => {
    const readable = readableOf(text);
    const windows = windowsOf(readable);
    windows.forEach(({ from, to }, i) => {
      expect(from).toBe(i === 0 ? 0 : windows[i - 1]!.to);
      expect(piecesBetween(readable, from, to)).toBeLessThanOrEqual(WINDOW_PIECES - 2);
    });
    expect(windows.at(-1)!.to).toBe(readable.words.count);
  });

  it('end with a paragraph where one ends', () => {
    const { words, ...rest } = readableOf(PARAGRAPH.repeat(60));
    for (const { to } of windowsOf({ words, ...rest }).slice(0, -1)) {
      expect(words.paragraph[to]).toBe(words.paragraph[to - 1]! + 1);
    }
  });

  it('an empty text has none', () => {
    expect(windowsOf(readableOf(''))).toEqual([]);
  });
});

describe('hostile text takes windows in proportion to its length', () => {
  it.each([
    ['a million quotation marks', '"'.repeat(1_000_000), 2 * Math.ceil(1_000_000 / (WINDOW_PIECES - 2))],
    ['one word of a megabyte', 'x'.repeat(1_000_000), 1],
    ['a letter under a million accents', `e${'\u0301'.repeat(1_000_000)}`, 1],
    ['a million marks without width', '\u200b'.repeat(1_000_000), 0],
    [
      'half a million lone surrogates',
      '\ud800 '.repeat(500_000),
      2 * Math.ceil(500_000 / (WINDOW_PIECES - 2)),
    ],
  ])('%s', (_, text, most) => {
    expect(windowsOf(readableOf(text)).length).toBeLessThanOrEqual(most);
  });

  it('twice the text, twice the windows', () => {
    const count = (times: number) => windowsOf(readableOf(PARAGRAPH.repeat(times))).length;
    expect(Math.abs(count(4000) - 2 * count(2000))).toBeLessThanOrEqual(1);
  });
});

it('a window goes in between its two end marks, each word led by its first piece', () => {
  const readable = readableOf('Unbelievable Ruiz');
  const { ids, features, firstPiece } = windowInput(readable, { from: 0, to: 2 }, vocabulary);
  expect(ids).toEqual([vocabulary.first, ...readable.pieces, vocabulary.last]);
  expect(features).toHaveLength(ids.length);
  expect([...firstPiece]).toEqual([1, 1 + readable.pieceStart[1]!]);
});
