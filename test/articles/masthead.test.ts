import { describe, expect, it } from 'vitest';
import { readMasthead } from '../../src/articles/masthead.ts';

const PROSE =
  'Mayor Ana Ruiz said on Monday that the harbour would open again in May, after nine weeks of strikes that had cost ' +
  'the port a third of its trade and the city the patience of its people.';

describe('the date of a plain text', () => {
  it.each([
    ['a labelled date', `date 2024-03-05 Your support helps us\n\n${PROSE}`, '2024-03-05'],
    ['a labelled date in words', `Published: Tuesday, 5 March 2024 at 9 am\n${PROSE}`, '2024-03-05'],
    [
      'a byline',
      `Menu\nHarbour opens again in May\nby Jo Marsh March 5, 2024 5:17 PM (Updated: ) 2 min read\n${PROSE}`,
      '2024-03-05',
    ],
    ['a line of its own', `${PROSE}\n5 March 2024\nThis live stream has ended.`, '2024-03-05'],
    ['an address', `https://post.example/2024/03/05/harbour\n\n${PROSE}`, '2024-03-05'],
    ['a date in the prose is not it', `Ana Ruiz was born on 5 March 1974. ${PROSE}`, null],
    ['a date under an embedded post is not it', `${PROSE}\n— Ana Ruiz (@anaruiz) March 5, 2024`, null],
    ['a day without a year is not it', `Tuesday, 5 March\n${PROSE}`, null],
    ['figures that mean two days are not it', `Published: 03/04/2024\n${PROSE}`, null],
    ['a day that is no day is not it', `date 2024-02-30\n${PROSE}`, null],
    ['a word that looks like a label is not it', `Date palms are back.\n${PROSE}`, null],
  ])('%s', (_, text, date) => {
    expect(readMasthead(text).publishedAt).toBe(date);
  });
});

describe('the title of a plain text', () => {
  it.each([
    ['stands above the prose', `Harbour opens again in May\n\n${PROSE}`, 'Harbour opens again in May'],
    [
      'stands above the byline',
      `Menu\nShop\n\nHarbour opens again in May\nBy Jo Marsh\n${PROSE}`,
      'Harbour opens again in May',
    ],
    ['is marked in Markdown', `# Harbour opens\n\n${PROSE}`, 'Harbour opens'],
    [
      'stands below an address',
      `https://post.example/1\n\nHarbour opens again in May\n\n${PROSE}`,
      'Harbour opens again in May',
    ],
    ['is not the first paragraph', `${PROSE}\n${PROSE}`, null],
    ['is not a short first sentence', `The mayor has resigned today.\n${PROSE}`, null],
    ['is not the first of many short lines', 'Harbour opens again in May\nMenu\nShop', null],
  ])('%s', (_, text, title) => {
    expect(readMasthead(text).title).toBe(title);
  });
});
