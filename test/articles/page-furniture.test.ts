import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/articles/page-furniture.ts';

const kept = (text: string): string[] => passagesOf(text).map(({ start, end }) => text.slice(start, end));

const PROSE =
  'Mayor Ana Ruiz said on Monday that the harbour would open again in May, after nine weeks of strikes.';
const MORE_PROSE =
  'The dockers’ union, led by Bo Lind, has not yet answered her, and talks are to go on tomorrow.';

describe('what the page puts around an article is left out', () => {
  it.each([
    [
      'a menu',
      [
        'Skip to content',
        'Featured',
        'War Harbour Opinion Field Report',
        'Newsletters',
        'Shop Now',
        'Edit post',
      ],
    ],
    ['share buttons', ['Share this article', 'Facebook', 'Twitter', 'Copy link', '12 comments']],
    [
      'a subscription form',
      ['Subscribe', '* indicates required', 'Enter your email', 'Please, enter correct email address'],
    ],
    [
      'a notice of cookies',
      ['This website uses cookies to give you the best experience.', 'Accept all cookies'],
    ],
    [
      'a caption with its credit',
      ['Dockers at the gate in Porto Velho, 3 May. (Jo Marsh / Anadolu / Getty Images)'],
    ],
    [
      'who wrote it, when, and how long it takes',
      ['By Jo Marsh March 3, 2024 5:17 PM (Updated: ) 2 min read'],
    ],
    ['how it was read aloud', ['This audio is created with AI assistance']],
    [
      'a link to another text',
      ['READ MORE about the strike and its causes.', 'Read the mayor’s statement in full'],
    ],
    ['the end of a live blog', ['This live stream has ended.', 'More follows...']],
    ['rights', ['© 2024 The Harbour Post. All rights reserved.']],
    [
      'an appeal in one long line',
      [
        'Your support helps us to tell the story Read more Support Now From strikes to storms, The Harbour Post is on ' +
          'the ground. Your donation lets us keep sending journalists. We have no paywalls. Your support makes all ' +
          'the difference.',
      ],
    ],
    ['a short appeal', ['Help us keep independent journalism alive: donate today.']],
  ])('%s', (_, furniture) => {
    expect(kept([PROSE, ...furniture, MORE_PROSE].join('\n'))).toEqual([PROSE, MORE_PROSE]);
    expect(kept([...furniture, '', PROSE].join('\n\n'))).toEqual([PROSE]);
  });

  it('a list of other articles, up to the next paragraph', () => {
    const list = [
      'Also read',
      '- How the port lost its ships',
      '- WATCH | ‘We want bread’: the dockers’ song',
    ];
    expect(kept([PROSE, ...list, MORE_PROSE].join('\n'))).toEqual([PROSE, MORE_PROSE]);
  });

  it('a box that opens another article and breaks off', () => {
    const box = [
      'Who gains more from the strike — owners or dockers?',
      'The owners of the port said last week that they would rather wait, since the',
      'The Harbour PostJo Marsh',
    ];
    expect(kept([PROSE, ...box].join('\n'))).toEqual([PROSE]);
  });

  it('the foot of the page with news of other things', () => {
    const foot = [
      'Most popular',
      'News Feed',
      '1:13 PM',
      'Council buys a ferry.',
      PROSE,
      'MORE NEWS',
      'Follow us',
      'Subscribe',
    ];
    expect(kept([PROSE, MORE_PROSE, ...foot].join('\n'))).toEqual([`${PROSE}\n${MORE_PROSE}`]);
  });

  it('an appeal that stands before the article on the same line', () => {
    const appeal =
      'Your support lets us send reporters on the ground. Subscribe now, for independent journalism needs you.';
    const article = `${PROSE} ${MORE_PROSE}`;
    expect(kept(`${appeal} ${article}`).map((part) => part.trim())).toEqual([article]);
  });
});

describe('the article itself stays', () => {
  it.each([
    ['headline and prose', `Harbour opens again in May\n\n${PROSE}`],
    [
      'a quotation that asks for support',
      `${PROSE}\n“We need your support. Donate, and journalists will come,” Lind said.`,
    ],
    ['a report on donations', 'Readers who donate to the museum will be thanked, the museum said.'],
    [
      'a list with marks',
      `The paper asks for:\n- an end of the strike\n- a fair wage\n- a new pier\n${PROSE}`,
    ],
    ['an embedded post', `${PROSE}\nThe harbour is open again! Historic!\n— Ana Ruiz (@anaruiz) May 3, 2024`],
    ['a line without a full stop', `The owners’ spokesman Karl Berg has told the Harbour Post\n${PROSE}`],
    ['many short lines of a talk', 'Q: Will it open?\nRuiz: In May.\nQ: Why so late?\nRuiz: Ask the owners.'],
    ['text broken to a width', `${PROSE.slice(0, 60)}\n${PROSE.slice(60)}`],
  ])('%s', (_, text) => {
    expect(kept(text)).toEqual([text]);
  });

  it('a heading of a list does not swallow prose far below', () => {
    expect(kept(`Most popular\n${PROSE}\n${MORE_PROSE}`)).toEqual([`${PROSE}\n${MORE_PROSE}`]);
  });
});

describe('strange texts', () => {
  it('nothing comes of nothing', () => {
    expect(passagesOf(' \n\t\n')).toEqual([]);
  });

  it.each([
    ['one word of a megabyte', 'a'.repeat(1_000_000)],
    ['labels only', 'Read more\n'.repeat(50_000)],
    ['headings and prose in turn', `Follow us\n${PROSE}\n`.repeat(10_000)],
    ['open brackets', '(ap '.repeat(250_000)],
    ['pleas only', 'your support journalism us '.repeat(40_000)],
  ])('take no longer than plain ones: %s', (_, text) => {
    const started = performance.now();
    passagesOf(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
