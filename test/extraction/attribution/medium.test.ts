import { describe, expect, it } from 'vitest';
import { statementsIn } from './marked-text.ts';

const viaOf = (given: string) => statementsIn(given).map(({ via }) => via);

describe('the medium that carried the words', () => {
  it.each([
    ['a platform', '{s Ruiz} {c said} {q it was late} in a post on X (formerly Twitter).', 'X'],
    [
      'a platform of one’s own',
      'Posting on her Truth Social platform, {s Ruiz} {c said} {q it was late}.',
      'Truth Social',
    ],
    ['a post there', '{s Ruiz} {c said} in a Telegram post {q that it was late}.', 'Telegram'],
    ['a tweet', '{s Ruiz} {c tweeted}: {q “It is late.”}', 'Twitter'],
    ['an agency that was told', '{s Ruiz} {c told} {o TASS} {q it was late}.', 'TASS'],
    ['an outlet with a presenter', '{s Ruiz} {c told} {o Fox News}’ Jo Marsh {q it was late}.', 'Fox News'],
    [
      'an outlet described',
      '{s Ruiz} {c told} the state broadcaster {o Harbour TV} {q it was late}.',
      'Harbour TV',
    ],
    [
      'an interview, whatever the outlet',
      'In an interview with {o Kobra}, {s Ruiz} {c said} {q it was late}.',
      'Kobra',
    ],
    ['an article', '{s Ruiz} {c wrote} in the {o Harbour Herald} {q that it was late}.', 'Harbour Herald'],
    ['who is quoted', '{q “It is late,”} {s she} {c said}, according to {o Reuters}.', 'Reuters'],
    ['reporters are none', '{s Ruiz} {c told} reporters {q it was late}.', null],
    ['an audience is none', '{s Ruiz} {c told} the {o Security Council} {q it was late}.', null],
    ['an outlet that speaks for itself is none', '{s {o Reuters}} {c reported} {q it was late}.', null],
    ['what is only spoken of is none', '{s Ruiz} {c said} {q she had told {o TASS} so on X}.', null],
    ['a letter is none', '{s Ruiz} {c said} {q it was late} on X-ray plates.', null],
    [
      'what another told is none',
      '{s Ruiz} {c said} {q no}, while {s2 Lind} {c2 told} {o TASS} {q2 that he agreed}.',
      null,
    ],
    [
      'another’s post is none',
      '{s Ruiz} {c said} {q no}, while {s2 Lind} {c2 wrote} on Facebook {q2 that he agreed}.',
      null,
    ],
  ])('%s', (_, given, via) => {
    expect(viaOf(given)[0]).toBe(via);
  });

  it.each([
    [
      'the same speaker in the same paragraph',
      '{s Ruiz} {c told} {o TASS} {q no}. {s2 She} {c2 cited} {q2 the law}.',
      ['TASS', 'TASS'],
    ],
    [
      'what is added in the next',
      '{s Ruiz} {c said} on X {q no}.\n{q2 “Never,”} {s2 she} {c2 added}.',
      ['X', 'X'],
    ],
    [
      'the same interview',
      '{s Ruiz} {c told} {o TASS} {q no}.\nRain.\nIn the same interview {s2 she} {c2 said} {q2 yes}.',
      ['TASS', 'TASS'],
    ],
    [
      'not another speaker',
      '{s Ruiz} {c told} {o TASS} {q no}. {s2 Lind} {c2 said} {q2 yes}.',
      ['TASS', null],
    ],
    [
      'not another paragraph',
      '{s Ruiz} {c told} {o TASS} {q no}.\n{s2 She} {c2 said} {q2 yes}.',
      ['TASS', null],
    ],
  ])('is carried on: %s', (_, given, via) => {
    expect(viaOf(given)).toEqual(via);
  });
});
