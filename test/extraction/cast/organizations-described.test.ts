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

it('the office of a country is its own', () => {
  const cast = new StagedCast('[Peru|C] waited. In Lisbon, its foreign ministry spoke of harbours.');
  expect(cast.meant('its foreign ministry')).toBe('Peruvian Foreign Ministry');
  expect(cast.mentionsOf('Peruvian Foreign Ministry')).toEqual(['foreign ministry']);
});

it.each([
  ['The [Saudi|C] foreign ministry slept.', 'The Saudi foreign ministry', 'Saudi Foreign Ministry'],
  ['The [US|C] state department slept.', 'The US state department', 'US State Department'],
  ['The [UN|O] agency slept.', 'The UN agency', null],
  ['The [Navis|O] news agency slept.', 'The Navis news agency', 'Navis'],
])('adjectives that are names as well, and agencies of others: %s', (text, words, name) => {
  expect(new StagedCast(text).meant(words)).toBe(name);
});

it('a spokeswoman without a name goes on speaking for her body', () => {
  const cast = new StagedCast('A [Navis|O] spokeswoman said so. The spokeswoman added more.', {
    source: 'The spokeswoman',
    cue: 'added',
    content: 'more',
  });
  expect(cast.meant('The spokeswoman')).toBe('Navis');
});

it('each side is both that were named', () => {
  const cast = new StagedCast('[Peru|C] and the [WGC|O] signed. Each side left.');
  expect(cast.allMeant('Each side')).toEqual(['Peru', 'WGC']);
});

it.each([
  ['According to Variety, [Bo Lind|P] left.', ['Variety']],
  ['Variety is the spice of life, and [Bo Lind|P] left.', []],
  ['The Minister of Planning and [International Cooperation|O] left.', []],
  ['[International Cooperation|O] left.', ['International Cooperation']],
  [
    'The [Alliance of Dockers|O] and [Harbour Pilots|O] left. The [ADHP|O] slept.',
    ['Alliance of Dockers and Harbour Pilots'],
  ],
])('organizations that are none, or that the reader missed: %s', (text, names) => {
  expect(new StagedCast(text).names('ORGANIZATION')).toEqual(names);
});

it('a maker is the company named last', () => {
  expect(
    new StagedCast('[Tryvane|O] left. The Lisbon energy giant slept.').meant('The Lisbon energy giant'),
  ).toBe('Tryvane');
});

describe('one body under several names', () => {
  it.each([
    [
      'The [Harbour Front of Peru|O] met. The [HFP|O] left. The [HF|O] slept.',
      ['Harbour Front of Peru', 'HF'],
    ],
    ['The [Civic Harbour Front of Peru|O] met. The [CHF|O] slept.', ['Civic Harbour Front of Peru']],
    ['[Peru Eximbank|O] met. [Eximbank|O] slept.', ['Peru Eximbank']],
    ['The [Democratic Party|O] met. The [Democrats|O] slept.', ['Democratic Party']],
    ['[Navis|O] met. [Navis Peru|O] slept.', ['Navis Peru']],
    ['The [Chamber of Pilots and Divers|O] met. The [Chamber|O] slept.', ['Chamber of Pilots and Divers']],
    ['The [National Pilots Movement|O] ([Monapi|O]) met. [Monapi|O] slept.', ['National Pilots Movement']],
    ['The [Pilots’ Solidarity with|O] [Peru|C] ([Psape|O]) met.', ['Pilots’ Solidarity with Peru']],
    [
      'The [Peruvian|N] foreign ministry left. The [Ministry of Foreign Affairs|O] slept.',
      ['Peruvian Foreign Ministry'],
    ],
    [
      'The [Peruvian ministry|O] of water and irrigation left.',
      ['Peruvian ministry of water and irrigation'],
    ],
    ['The [Ministry of Water|O], Labour and Health left.', ['Ministry of Water, Labour and Health']],
    ['The [Ministry of Water|O], labour leaders said, slept.', ['Ministry of Water']],
    [
      'The [Peruvian|N] ministry of interior and municipalities left.',
      ['Peruvian Ministry of Interior and Municipalities'],
    ],
  ])('%s', (text, names) => {
    expect(new StagedCast(text).names('ORGANIZATION')).toEqual(names);
  });
});

describe('the ministries of two countries stay two', () => {
  it.each([
    ['The [Peruvian Foreign Ministry|O] left. The [Chilean Foreign Ministry|O] slept.'],
    ['[Peru|C]’s [Foreign Ministry|O] left. [Chile|C]’s [Foreign Ministry|O] slept.'],
    ['[Peru|C]’s [Foreign Ministry|O] left. [Chile|C]’s foreign ministry slept.'],
  ])('%s', (text) => {
    expect(new StagedCast(text).names('ORGANIZATION')).toHaveLength(2);
  });
});

it('an acronym in brackets need not have the letters of the name before it', () => {
  expect(
    new StagedCast('The [Popular Front|O] ([FP|O]) left. The [FP|O] slept.').names('ORGANIZATION'),
  ).toEqual(['Popular Front']);
});
