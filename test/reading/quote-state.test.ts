import { describe, expect, it } from 'vitest';
import { quoteStates } from '../../src/reading/quote-state.ts';
import { wordsOf } from '../../src/reading/words.ts';

// o outside, i inside, ( opening, ) closing, c carried on, s stray
const drawn = (text: string): string =>
  [...quoteStates(wordsOf(text, [{ start: 0, end: text.length }]))].map((state) => 'oi()cs'[state]).join('');

describe('each word knows how it stands to the quotation marks', () => {
  it.each([
    ['She left.', 'ooo'],
    ['“We stay,” he said.', '(iii)ooo'],
    ['"We stay," he said.', '(iii)ooo'],
    ["''We stay,'' he said.", '(iii)ooo'],
    ['He ("the boss") left.', 'oo(ii)ooo'],
    ['“One.\n“Two.”', '(ii(cc)'],
    ['“One.\nTwo.', '(iioo'],
    ['Left” alone.', 'osoo'],
  ])('%j', (text, states) => {
    expect(drawn(text)).toBe(states);
  });
});
