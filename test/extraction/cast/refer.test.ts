import { describe, expect, it } from 'vitest';
import { StagedCast } from '../../support/casts.ts';

describe('the head of a phrase decides whom it means', () => {
  it.each([
    [
      '[Kirill Lind|P], [Ruiz|P]’s business envoy, left.',
      'Kirill Lind, Ruiz’s business envoy',
      'Kirill Lind',
    ],
    [
      '[Russian|N] MP [Bo Lind|P], speaking to [RT|O], left.',
      'Russian MP Bo Lind, speaking to RT',
      'Bo Lind',
    ],
    [
      '[Germany|C]’s outgoing Chancellor [Ana Ruiz|P] left.',
      'Germany’s outgoing Chancellor Ana Ruiz',
      'Ana Ruiz',
    ],
    [
      'The [EU|O]’s foreign affairs chief [Ana Ruiz|P] left.',
      'The EU’s foreign affairs chief Ana Ruiz',
      'Ana Ruiz',
    ],
    ['[Ruiz|P]’s spokesman, [Bo Lind|P], left.', 'Ruiz’s spokesman, Bo Lind', 'Bo Lind'],
    [
      'The spokesman of Gen. [Lind|P], Maj. Gen. [Per Falk|P], left.',
      'The spokesman of Gen. Lind, Maj. Gen. Per Falk,',
      'Per Falk',
    ],
    [
      'A spokesman for [Peruvian|N] President [Bo Lind|P], Col. [Per Falk|P], left.',
      'A spokesman for Peruvian President Bo Lind, Col. Per Falk,',
      'Per Falk',
    ],
    [
      'The [Harbour Party|O] leader, [Bo Lind|P], left. The leader of the opposition [Pier Party|O], [Ana Ruiz|P], stayed.',
      'The leader of the opposition Pier Party, Ana Ruiz,',
      'Ana Ruiz',
    ],
    [
      'The [HP|O](M) general secretary, Mr. [Bo Lind|P], left.',
      'The HP(M) general secretary, Mr. Bo Lind,',
      'Bo Lind',
    ],
    ['The mayor of [Lisbon|L] [Ana Ruiz|P] left.', 'The mayor of Lisbon Ana Ruiz', 'Ana Ruiz'],
    ['Harbour ward councillor [Bo Lind|P] left.', 'Harbour ward councillor Bo Lind', 'Bo Lind'],
    ['[Bo Lind|P], who had waited, left.', 'who', 'Bo Lind'],
    ['[Bo Lind|P], mayor of [Lisbon|L] and a poet, who had waited, left.', 'who', 'Bo Lind'],
    ['The pilots’ union, [Navis|O], left.', 'The pilots’ union, Navis', 'Navis'],
    ['[Ruiz|P] herself left.', 'Ruiz herself', 'Ruiz'],
    ['The [Ukrainian|N] government left.', 'The Ukrainian government', 'Ukraine'],
    ['The [Kremlin|O] left.', 'The Kremlin', 'Kremlin'],
    ['The [FXR|O] guerrilla group left.', 'The FXR guerrilla group', 'FXR'],
    ['The [Light of Tarvo|O] newspaper left.', 'The Light of Tarvo newspaper', 'Light of Tarvo'],
    [
      'The [Harbour Front|O] ([HF|O]) opposition party left.',
      'The Harbour Front (HF) opposition party',
      'Harbour Front',
    ],
  ])('%s', (text, words, name) => {
    expect(new StagedCast(text).meant(words)).toBe(name);
  });
});

describe('a part of a compound does not end the phrase', () => {
  it.each([
    ['[Acme|O] managing director [Bo Lind|P] left.', 'Acme managing director Bo Lind', 'Bo Lind'],
    ['Mother-of-four [Ana Ruiz|P], 71, left.', 'Mother-of-four Ana Ruiz, 71,', 'Ana Ruiz'],
  ])('%s', (text, words, name) => {
    expect(new StagedCast(text).meant(words)).toBe(name);
  });
});

describe('those who speak for an organization without a name, and what it publishes, are its voice', () => {
  it.each([
    ['A spokesman for the [Kremlin|O] left.', 'A spokesman for the Kremlin', 'Kremlin'],
    ['A [Kremlin|O] statement came.', 'A Kremlin statement', 'Kremlin'],
    ['[Acme|O]’s website showed it.', 'Acme’s website', 'Acme'],
    ['A statement from the [Harbour Union|O] came.', 'A statement from the Harbour Union', 'Harbour Union'],
    ['A [Tryvane|O] report came.', 'A Tryvane report', 'Tryvane'],
    ['The [WGC|O]’s [GRAIN|O] database came.', 'The WGC’s GRAIN database', 'WGC'],
    ['The [WGC|O]’s GRAIN database showed it.', 'The WGC’s GRAIN database', 'WGC'],
    ['A report published by [Tryvane|O] came.', 'A report published by Tryvane', 'Tryvane'],
    ['The [HF|O] leadership left.', 'The HF leadership', 'HF'],
    ['[HF|O] leaders left.', 'HF leaders', 'HF'],
    ['[Bo Lind|P]’s letter came.', 'Bo Lind’s letter', 'Bo Lind'],
  ])('%s', (text, words, name) => {
    expect(new StagedCast(text).meant(words)).toBe(name);
  });
});

it.each([
  ['A report on [Tryvane|O] came.', 'A report on Tryvane'],
  ['A report by [Tryvane|O]’s harbour office came.', 'A report by Tryvane’s harbour office'],
  ['A [Peruvian|N] report came.', 'A Peruvian report'],
  ['[HF|O] officials left.', 'HF officials'],
])('what is not published or led by the one named is not its voice: %s', (text, words) => {
  expect(new StagedCast(text).meant(words)).toBeNull();
});

describe('words that name nobody mean nobody', () => {
  it.each([
    ['A [White House|O] official left.', 'A White House official'],
    ['An unnamed senior [Ukrainian|N] official left.', 'An unnamed senior Ukrainian official'],
    ['[Russian|N] state media left.', 'Russian state media'],
    ['A spokesman for [Ana Ruiz|P] left.', 'A spokesman for Ana Ruiz'],
    ['[Ruiz|P]’s team left.', 'Ruiz’s team'],
    ['[Bo Lind|P], he knew, saw a man, who left.', 'who'],
    ['El presidente de [México|C] habla.', 'El presidente de México'],
    ['[Ukrainian|N] officials left.', 'Ukrainian officials'],
    ['[Ruiz|P] and [Lind|P] left.', 'Ruiz and Lind'],
  ])('%s', (text, words) => {
    expect(new StagedCast(text).meant(words)).toBeNull();
  });
});

describe('a list means all of its members', () => {
  it.each([
    ['[Ruiz|P] and [Lind|P] left.', 'Ruiz and Lind', ['Ruiz', 'Lind']],
    ['[Ruiz|P], [Lind|P] and [Peru|C] left.', 'Ruiz, Lind and Peru', ['Ruiz', 'Lind', 'Peru']],
    [
      '[French|N] President [Ana Ruiz|P] and [UK|C] Prime Minister [Bo Lind|P] left.',
      'French President Ana Ruiz and UK Prime Minister Bo Lind',
      ['Ana Ruiz', 'Bo Lind'],
    ],
    ['[Ruiz|P] left.', 'Ruiz', ['Ruiz']],
  ])('%s', (text, words, names) => {
    expect(new StagedCast(text).allMeant(words)).toEqual(names);
  });
});

it('a place holds its mentions, pronouns too, in reading order', () => {
  const staged = new StagedCast('[Ana Ruiz|P] left. She met [Peru|C] there.');
  const inside = staged.cast.mentionsIn({ start: 15, end: staged.text.length });
  expect(inside.map(({ key, mention }) => [staged.cast.entity(key).name, mention.form])).toEqual([
    ['Ana Ruiz', 'PRONOUN'],
    ['Peru', 'NAME'],
  ]);
});

it('an unknown key is a broken promise', () => {
  expect(() => new StagedCast('[Peru|C] spoke.').cast.entity('e9')).toThrow('no entity e9');
});

describe('those who stand side by side are each meant, whatever is said of them', () => {
  it.each([
    [
      '[Bo Lind|P], leader of the [Harbour Front|O], and [Ana Ruiz|P], chief of the [Pier League|O], left.',
      'Bo Lind, leader of the Harbour Front, and Ana Ruiz, chief of the Pier League',
      ['Bo Lind', 'Ana Ruiz'],
    ],
    ['[Ana Ruiz|P], along with [Bo Lind|P], left.', 'Ana Ruiz, along with Bo Lind,', ['Ana Ruiz', 'Bo Lind']],
    [
      'Mayor [Ana Ruiz|P] as well as Judge [Bo Lind|P] left.',
      'Mayor Ana Ruiz as well as Judge Bo Lind',
      ['Ana Ruiz', 'Bo Lind'],
    ],
    [
      'Ministers [Ana Ruiz|P] of [Peru|C] and [Bo Lind|P] of [Kenya|C] left.',
      'Ministers Ana Ruiz of Peru and Bo Lind of Kenya',
      ['Ana Ruiz', 'Bo Lind'],
    ],
    [
      'The [Navis|O], the [Acme|O] and [Peru|C] left.',
      'The Navis, the Acme and Peru',
      ['Navis', 'Acme', 'Peru'],
    ],
    [
      'Two judges — [Ana Ruiz|P] and [Bo Lind|P] — left.',
      'Two judges — Ana Ruiz and Bo Lind —',
      ['Ana Ruiz', 'Bo Lind'],
    ],
    ['[Ana Ruiz|P] of [Navis|O] and [Acme|O] left.', 'Ana Ruiz of Navis and Acme', ['Ana Ruiz']],
    [
      '[Ana Ruiz|P], who met [Bo Lind|P] and guided [Acme|O], left.',
      'Ana Ruiz, who met Bo Lind and guided Acme',
      ['Ana Ruiz'],
    ],
    [
      '[Ana Ruiz|P], minister of ports and trade, left.',
      'Ana Ruiz, minister of ports and trade',
      ['Ana Ruiz'],
    ],
  ])('%s', (text, words, names) => {
    expect(new StagedCast(text).allMeant(words)).toEqual(names);
  });
});
