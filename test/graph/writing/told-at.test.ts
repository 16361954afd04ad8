import { describe, expect, it } from 'vitest';
import { toldAt } from '../../../src/graph/writing/told-at.ts';

/** What stands at the places of a text in which the pieces of content stand in square brackets. */
function told(marked: string): string[] {
  const text = marked.replaceAll(/[[\]]/g, '');
  const content = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ 1: piece = '', index }, at) => {
    const start = index - 2 * at;
    return { start, end: start + piece.length };
  });
  return toldAt(content, text).map(({ start, end }) => text.slice(start, end));
}

describe('a statement is told at one place where only its speaker parts it', () => {
  it.each([
    ['[Ruiz] was said [to have left].', ['Ruiz was said to have left']],
    ['[The talks], Ruiz said, [went well].', ['The talks, Ruiz said, went well']],
    ['[“The talks,”] he told the Herald, [“went well.”]', ['“The talks,” he told the Herald, “went well.”']],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toEqual(expected);
  });

  it.each([
    ['[“We won,”] she said. [“It was hard.”]', ['“We won,”', '“It was hard.”']],
    ['[“We won.”] [“It was hard,”] she said.', ['“We won.”', '“It was hard,”']],
    ['[the talks] described by Ruiz [as “tough”]', ['the talks', 'as “tough”']],
    ['[“We won,”] she said\n\n[“It was hard.”]', ['“We won,”', '“It was hard.”']],
  ])(
    'but at two where it goes on in another sentence, or the words between say more: %s',
    (marked, expected) => {
      expect(told(marked)).toEqual(expected);
    },
  );
});
