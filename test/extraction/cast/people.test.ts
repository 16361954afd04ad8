import { describe, expect, it } from 'vitest';
import { StagedCast } from '../../support/casts.ts';

describe('a person has one entry under all forms of the name', () => {
  it.each([
    ['[Mayor Ana Ruiz|P] spoke. [Ruiz|P] left.', ['Ana Ruiz']],
    ['[Ruiz|P] spoke first, and [Ana Ruiz|P] left.', ['Ana Ruiz']],
    ['[Kirill A. Lind|P] spoke. [Kirill Lind|P] left, and [K. Lind|P] came back.', ['Kirill Lind']],
    ['[Olena Zelinsky|P] spoke. [Olena Zelinskiy|P] left.', ['Olena Zelinsky']],
    ['[José Pérez|P] spoke. [Jose Perez|P] left.', ['José Pérez']],
    [
      '[Hamad bin Jaber al-Sabri|P] spoke. [Hamad bin Jaber|P] left. [Hamad bin Jaber|P] slept.',
      ['Hamad bin Jaber'],
    ],
    ['[Cho Min-jae|P] spoke. [Min-jae Cho|P] left.', ['Cho Min-jae']],
    ['[Ursula van der Meer|P] spoke. [Van der Meer|P] left.', ['Ursula van der Meer']],
    ['[Ana Ruiz’s|P] term ended. [Ms. Ruiz|P] left.', ['Ana Ruiz']],
    ['[Kirill A|P]. [Lind|P] wrote it.', ['Kirill A. Lind']],
    ['[RUIZ|P] SPEAKS. [Ana Ruiz|P] left.', ['Ana Ruiz']],
  ])('%s', (text, names) => {
    expect(new StagedCast(text).names('PERSON')).toEqual(names);
  });
});

describe('a title that makes the name is kept with it', () => {
  it.each([
    ['King [Olaf|P] spoke. [Olaf|P] left.', ['King Olaf']],
    ['Crown Prince [Halvar|P] met Pope [Benno|P].', ['Crown Prince Halvar', 'Pope Benno']],
    ['King [Olaf II|P] spoke. King [Olaf|P] left.', ['King Olaf II']],
    ['King [Olaf bin Halvar|P] spoke. King [Olaf|P] left.', ['Olaf bin Halvar']],
    ['King [Olaf|P] met [Olaf Berg|P].', ['King Olaf', 'Olaf Berg']],
    ['Sheikh [Halima|P] spoke.', ['Sheikh Halima']],
    ['Minister [Sultan Al Rahi|P] spoke. [Sultan B. Lind|P] left.', ['Sultan Al Rahi', 'Sultan B. Lind']],
    ['The head of [Lagos Oil Company|O] [Bo Lind|P] spoke.', ['Bo Lind']],
    ['[MrsAna|P] [Ruiz|P] spoke. [MrsAna|P] left.', ['Ana Ruiz']],
    ['[Ana McLind|P] spoke. [McLind|P] left.', ['Ana McLind']],
  ])('%s', (text, names) => {
    expect(new StagedCast(text).names('PERSON')).toEqual(names);
  });
});

describe('two people stay two', () => {
  it.each([
    ['[Ana Ruiz|P] met [Pedro Ruiz|P].', ['Ana Ruiz', 'Pedro Ruiz']],
    ['[George W. Holt|P] met [George H. Holt|P].', ['George W. Holt', 'George H. Holt']],
    ['[Ana Ruiz|P] met [Ana Reyes|P].', ['Ana Ruiz', 'Ana Reyes']],
  ])('%s', (text, names) => {
    expect(new StagedCast(text).names('PERSON')).toEqual(names);
  });

  it('a shared surname goes to the bearer named last before it', () => {
    const cast = new StagedCast(
      '[Ana Ruiz|P] left. [Pedro Ruiz|P] stayed. [Ruiz|P] slept. [Ana Ruiz|P] sang. [Ruiz|P] ate. [Pedro Ruiz|P] left.',
    );
    expect(cast.mentionsOf('Pedro Ruiz')).toEqual(['Pedro Ruiz', 'Ruiz', 'Pedro Ruiz']);
    expect(cast.mentionsOf('Ana Ruiz')).toEqual(['Ana Ruiz', 'Ana Ruiz', 'Ruiz']);
  });

  it('a title of address tells which bearer of the surname is meant', () => {
    const cast = new StagedCast('[Mrs. Ana Ruiz|P] came. [Mr. Pedro Ruiz|P] stayed. [Mrs. Ruiz|P] left.');
    expect(cast.mentionsOf('Ana Ruiz')).toEqual(['Ana Ruiz', 'Ruiz']);
  });
});

describe('nobody is made of words that name nobody', () => {
  it.each([
    '[President|P] is a title.',
    `[${'Ana '.repeat(125)}|P] is too long.`,
    '[One Two Three Four Five Six Seven Eight Nine|P] is a headline.',
  ])('%s', (text) => {
    expect(new StagedCast(text).names('PERSON')).toEqual([]);
  });
});

describe('a name that is said to be a firm’s is no person', () => {
  it.each([
    'The drone firm [Tryvane|P] grew. [Tryvane|P] hired.',
    '[Tryvane|P] CEO [Bo Lind|P] spoke for [Tryvane|P].',
  ])('%s', (text) => {
    expect(new StagedCast(text).names('ORGANIZATION')).toEqual(['Tryvane']);
  });
});

it('a surname alone is the one whom the article is about', () => {
  const cast = new StagedCast(
    '[Bo Lind|P] won. [Bo Lind|P] sang. His wife, [Ana Lind|P], was there. [Lind|P] left.',
  );
  expect(cast.mentionsOf('Bo Lind')).toEqual(['Bo Lind', 'Bo Lind', 'His', 'Lind']);
});

it.each([
  '[Per Dahl Lind|P], who goes by the alias [Falk|P], left. [Falk|P] slept.',
  '[Per Dahl Lind|P], better known as [Falk|P], left. [Falk|P] slept.',
  '[Per Dahl Lind|P] (a.k.a. [Falk|P]) left. [Falk|P] slept.',
])('another name that the paper tells is the same person’s: %s', (text) => {
  expect(new StagedCast(text).names('PERSON')).toEqual(['Per Dahl Lind']);
});

it('a surname goes without its article', () => {
  expect(new StagedCast('[Omar al-Rashid|P] left. [Rashid|P] slept.').names('PERSON')).toEqual([
    'Omar al-Rashid',
  ]);
});

it('a nickname in quotation marks is the same person’s', () => {
  const cast = new StagedCast('[Per Dahl Lind|P] ‘[Falk|P]’ left. [Falk|P] slept. “[Sund|P]” sang.');
  expect(cast.names('PERSON')).toEqual(['Per Dahl Lind', 'Sund']);
  expect(cast.mentionsOf('Per Dahl Lind')).toEqual(['Per Dahl Lind', 'Falk', 'Falk']);
});
