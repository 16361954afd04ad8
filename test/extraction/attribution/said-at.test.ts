import { describe, expect, it } from 'vitest';
import { dayBefore } from '../../../src/extraction/attribution/named-days.ts';
import { statementsIn } from './marked-text.ts';

describe('the day on which it was said', () => {
  it.each([
    ['beside the cue', '{s Ruiz} {c said} on Tuesday {q that it was late}.', '2024-03-05'],
    ['before the source', 'On March 1, {s Ruiz} {c said} {q it was late}.', '2024-03-01'],
    [
      'behind the medium',
      'Speaking to the Herald on Sunday, {s she} {c stated} {q that it was late}.',
      '2024-03-03',
    ],
    ['of the year before', '{s Ruiz} {c said} on 24 December {q that it was late}.', '2023-12-24'],
    ['of what is said is not it', '{s Ruiz} {c said} {q the harbour would open on Tuesday}.', null],
    ['of something else is not it', 'On Monday the ships left, and {s Ruiz} {c said} {q it was late}.', null],
    ['is not a week', '{s Ruiz} {c said} earlier this week {q that it was late}.', null],
    ['is not told', '{s Ruiz} {c said} {q that it was late}.', null],
  ])('%s', (_, given, date) => {
    expect(statementsIn(given)[0]?.saidAt).toBe(date);
  });

  it('is not known where the article bears no date', () => {
    expect(statementsIn('{s Ruiz} {c said} on Tuesday {q it was late}.', null)[0]?.saidAt).toBeNull();
  });
});

describe('words for a day, seen from Wednesday, 6 March 2024', () => {
  it.each([
    ['Wednesday', '2024-03-06'],
    ['Thursday', '2024-02-29'],
    ['today', '2024-03-06'],
    ['yesterday', '2024-03-05'],
    ['3 days ago', '2024-03-03'],
    ['March 5th', '2024-03-05'],
    ['Feb. 29', '2024-02-29'],
    ['7 March', '2023-03-07'],
    ['March 7, 2024', '2024-03-07'],
    ['2024-02-30', null],
    ['Feb. 30', null],
  ])('%s', (words, date) => {
    expect(dayBefore('2024-03-06', words)).toBe(date);
  });
});
