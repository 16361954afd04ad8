import { describe, expect, it } from 'vitest';
import { splitNames } from '../../../src/extraction/cast/names/split-names.ts';
import { nameInText } from '../../../src/extraction/cast/names/name-in-text.ts';
import { StagedCast } from '../../support/casts.ts';
import { readText } from '../../support/readings.ts';

describe('the words around a name tell that it is an organization', () => {
  it.each([
    'The drone firm [Tryvane|P] left.',
    'Bo Lind, chairman of [Tryvane|P], left.',
    '[Tryvane|P] fighters left.',
    '[Tryvane|L], a Peruvian drone-making company, left. Lind joined [Tryvane|L].',
    'He told [Tryvane|P]. She told [Tryvane|P].',
    'The [TRV|P] won.',
  ])('%s', (text) => {
    const cast = new StagedCast(text);
    expect(cast.names('ORGANIZATION')).toHaveLength(1);
    expect(cast.names('PERSON')).toEqual([]);
  });
});

describe('the words around a name tell that it is a place', () => {
  it.each([
    'They fought in [Tarvo|P].',
    'They fought for the [Tarvo|P], [Belm|P] and [Sorne|P] regions.',
    'The town of [Tarvo|P] fell. [Tarvo|P] burned.',
    'They lived in [Tarvo|O] and worked near [Tarvo|O].',
  ])('%s', (text) => {
    const cast = new StagedCast(text);
    expect(cast.names('PERSON')).toEqual([]);
    expect(cast.names('ORGANIZATION')).toEqual([]);
  });
});

describe('one who has a full name or a title stays a person', () => {
  it.each([
    ['[Ana Ruiz|P] left. He told [Ruiz|P]. She told [Ruiz|P].', 'Ana Ruiz'],
    ['Trust in [Ana Ruiz|P] fell. They believe in [Ruiz|P].', 'Ana Ruiz'],
    ['[Mayor Ruiz|P] left. The members of [Ruiz|P] household slept.', 'Ruiz'],
    ['There is no hope in [Ruiz|P]’s words.', 'Ruiz'],
  ])('%s', (text, name) => {
    expect(new StagedCast(text).names('PERSON')).toEqual([name]);
  });
});

it('a country that acts is no person, unless people are named like it', () => {
  expect(new StagedCast('[Fiji|P] agreed. [Jordan|P] scored.').names('COUNTRY')).toEqual(['Fiji']);
});

it('a capital that acts is no person', () => {
  const cast = new StagedCast('[Kyiv|P] accepted the plan.');
  expect(cast.names('PERSON')).toEqual([]);
  expect(cast.names('COUNTRY')).toEqual(['Ukraine']);
});

describe('bodies that the whole world names are organizations whatever the reader took them for', () => {
  it.each([
    ['The [Taliban|N] left.', 'Taliban'],
    ['[Mercosur|L] met.', 'Mercosur'],
    ['He read it in [Haaretz|M].', 'Haaretz'],
  ])('%s', (text, name) => {
    expect(new StagedCast(text).names('ORGANIZATION')).toEqual([name]);
  });
});

describe('short forms in capitals', () => {
  it.each(['The [MoU|O] was signed.', 'They use [AI|O].', 'The [NGOs|O] left.'])(
    'name nobody: %s',
    (text) => {
      expect(new StagedCast(text).names('ORGANIZATION')).toEqual([]);
    },
  );

  it('are a person’s initials where a full name has them', () => {
    const cast = new StagedCast('[Xavier-Luc Ruiz|P] spoke. [XLR|O] was angry.');
    expect(cast.mentionsOf('Xavier-Luc Ruiz')).toEqual(['Xavier-Luc Ruiz', 'XLR']);
    expect(cast.names('ORGANIZATION')).toEqual([]);
  });

  it('but an organization’s where its long name has them too', () => {
    const cast = new StagedCast('[Xavier-Luc Ruiz|P] led the [Xenon Light Research|O]. [XLR|O] grew.');
    expect(cast.mentionsOf('Xenon Light Research')).toEqual(['Xenon Light Research', 'XLR']);
  });
});

describe('names that were run together', () => {
  it.each([
    ['[Tarvo Union|O] left. [WGC and Tarvo Union|O] stayed.', ['Tarvo Union', 'WGC', 'Tarvo Union']],
    ['[Ana Ruiz|P] left. [Ana Ruiz’s Harbour Fund|O] stayed.', ['Ana Ruiz', 'Harbour Fund']],
    ['[Bo Lind|P] left. [Miners and Smelters Union|O] stayed.', ['Bo Lind', 'Miners and Smelters Union']],
    ['[Miners’s Union|O] stayed.', ['Miners’s Union']],
  ])('%s', (marked, names) => {
    const { text, reading } = readText(marked);
    const found = splitNames(
      reading.names.flatMap((name) => nameInText(text.text, name) ?? []),
      text.text,
    );
    expect(found.map((name) => name.text)).toEqual(names);
    expect(found.map(({ start, end }) => text.text.slice(start, end))).toEqual(names);
    expect(found.map(({ words }) => words.length)).toEqual(names.map((name) => name.split(' ').length));
  });
});

describe('initials of a place with several words', () => {
  it.each([
    ['[Dire Tarvo|L] grew. [DT|O] is hot.', []],
    ['[Dire Tarvo|L] grew. The [Dock Traders|O] left. [DT|O] won.', ['Dock Traders']],
  ])('%s', (text, organizations) => {
    expect(new StagedCast(text).names('ORGANIZATION')).toEqual(organizations);
  });
});

it('half a word in front of a hyphen names nobody', () => {
  expect(new StagedCast('[Anti|O]-smoking groups left.').names('ORGANIZATION')).toEqual([]);
});
