import { describe, expect, it } from 'vitest';
import { GAP, wordsOf } from '../../src/reading/words.ts';

const whole = (text: string) => wordsOf(text, [{ start: 0, end: text.length }]);

describe('a text falls into words and marks', () => {
  it.each<[string, string[]]>([
    ['Ruiz said: no.', ['Ruiz', 'said', ':', 'no', '.']],
    ["''No,'' she said.", ['"', 'No', ',', '"', 'she', 'said', '.']],
    ['co\u00adoperate', ['cooperate']],
    ['a\u200bb \u202eright\u202c', ['ab', 'right']],
    ['Грин said', ['Грин', 'said']],
    ['\u0000\u0001', []],
    ['', []],
  ])('%j', (text, forms) => {
    expect(whole(text).form).toEqual(forms);
  });
});

it('every word stands where its offsets say, whatever lies around it', () => {
  const text = 'A\u200d\ud800 “Ruiz”\u0007\r\n\n\tsaid\u00a0🙂.';
  const { start, end } = whole(text);
  expect(start.map((at, i) => text.slice(at, end[i]))).toEqual([
    'A',
    '\ud800',
    '“',
    'Ruiz',
    '”',
    'said',
    '🙂',
    '.',
  ]);
});

it('only passages are read, and a passage ends its paragraph', () => {
  const text = 'Menu Ana Ruiz spoke. Share Nobody left.';
  const { form, paragraph, gap } = wordsOf(text, [
    { start: 5, end: 20 },
    { start: 27, end: text.length },
  ]);
  expect(form).toEqual(['Ana', 'Ruiz', 'spoke', '.', 'Nobody', 'left', '.']);
  expect(paragraph).toEqual([0, 0, 0, 0, 1, 1, 1]);
  expect(gap[4]).toBe(GAP.line);
});
