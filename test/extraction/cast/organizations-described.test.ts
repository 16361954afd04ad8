import { describe, expect, it } from 'vitest';
import { StagedCast } from '../../support/casts.ts';

describe('an organization is called by what the text has said it is', () => {
  it.each([
    [
      'The [Harbour Front|O] opposition party left. The [WGC|O] came. The opposition party slept.',
      'The opposition party',
      'Harbour Front',
    ],
    ['The [HF|O] - [Peru|C]’s main opposition party - left. The party slept.', 'The party', 'HF'],
    [
      'The pilots’ union, [Navis|O], left. The [WGC|O] came. This pilots’ union slept.',
      'This pilots’ union',
      'Navis',
    ],
    [
      'The [Harbour Delivery Group|O] left. The lobby group slept.',
      'The lobby group',
      'Harbour Delivery Group',
    ],
    ['[Reuters|O] wrote it. The news agency slept.', 'The news agency', 'Reuters'],
    ['[Navis|O] told the [WGC|O] so. The party slept.', 'The party', 'Navis'],
    [
      'The [Ministry of Finance|O] left. The ministry statement came.',
      'The ministry statement',
      'Ministry of Finance',
    ],
    [
      'The [Ministry of Finance|O] left. A ministry spokesman slept.',
      'A ministry spokesman',
      'Ministry of Finance',
    ],
    ['[Navis|O] core committee met. The committee slept.', 'The committee', null],
    [
      'The [HF|O] - [Peru|C]’s main opposition party - left. The ruling party slept.',
      'The ruling party',
      null,
    ],
    [
      'The [Bank of Chile|O] left. [Chile|C] and [Peru|C] came. The Moravian bank slept.',
      'The Moravian bank',
      null,
    ],
  ])('%s', (text, words, name) => {
    expect(new StagedCast(text).meant(words)).toBe(name);
  });
});

describe('“the report” is that of the body that was last said to have one', () => {
  it.each([
    ['A report by [Tryvane|O] came.', 'Tryvane'],
    ['In a report, [Tryvane|O] wrote it.', 'Tryvane'],
    ['[Reuters|O] wrote it.', 'Reuters'],
    ['A report by [Tryvane|O] came. A media report followed.', null],
    ['A report by [Bo Lind|P] came.', null],
  ])('%s', (before, name) => {
    const cast = new StagedCast(
      `${before} The report said so.`,
      { source: 'The report', cue: 'said', content: 'so' },
      ...(before.endsWith('wrote it.')
        ? [{ source: before.includes('Reuters') ? 'Reuters' : 'Tryvane', cue: 'wrote', content: 'it' }]
        : []),
    );
    expect(cast.meant('The report')).toBe(name);
  });

  it('is no name of it', () => {
    const cast = new StagedCast('A report by [Tryvane|O] came. The report said so.', {
      source: 'The report',
      cue: 'said',
      content: 'so',
    });
    expect(cast.mentionsOf('Tryvane', 'DESCRIPTION')).toEqual([]);
  });
});

describe('a country is called by what it is', () => {
  it.each([
    ['[Saudi Arabia|C] and [Kuwait|C] came. The Kingdom left.', 'The Kingdom', 'Saudi Arabia'],
    ['[Iran|C] came. The Islamic Republic left.', 'The Islamic Republic', 'Iran'],
    ['[Jordan|C] and [Morocco|C] came. The Kingdom left.', 'The Kingdom', null],
    ['[Jordan|C] came. The kingdom of bees left.', 'The kingdom', null],
    ['[Jordan|C] came. The Kingdom Tower fell.', 'The Kingdom', null],
  ])('%s', (text, words, name) => {
    expect(new StagedCast(text).meant(words)).toBe(name);
  });
});

it.each([
  ['[Peru|C]’s ruling military junta left. The junta slept.', 'The junta', 'Peruvian Junta'],
  ['The [Peruvian|N] cabinet left. The cabinet slept.', 'The cabinet', 'Peruvian Cabinet'],
  ['As [Lima|L] says so, [Ana Ruiz|P] left.', 'Lima', 'Peru'],
])('bodies of a state without a name of their own: %s', (text, words, name) => {
  expect(new StagedCast(text).meant(words)).toBe(name);
});

it('an acronym in brackets need not have the letters of the name before it', () => {
  expect(
    new StagedCast('The [Popular Front|O] ([FP|O]) left. The [FP|O] slept.').names('ORGANIZATION'),
  ).toEqual(['Popular Front']);
});
