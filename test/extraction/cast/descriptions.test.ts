import { describe, expect, it } from 'vitest';
import { StagedCast } from '../../support/casts.ts';

describe('a description leads to the one who was named with it', () => {
  it.each([
    [
      '[Russian|N] President [Bo Lind|P] left. The [Russian|N] president slept.',
      'The Russian president',
      'Bo Lind',
    ],
    [
      '[Russian|N] President [Bo Lind|P] left. The [Russian|N] leader slept.',
      'The Russian leader',
      'Bo Lind',
    ],
    [
      '[Kremlin|O] spokesman [Bo Lind|P] left. The [Kremlin|O] spokesman slept.',
      'The Kremlin spokesman',
      'Bo Lind',
    ],
    ['Foreign Minister [Ana Ruiz|P] left. The minister slept.', 'The minister', 'Ana Ruiz'],
    ['President [Ana Ruiz|P] left. The head of state slept.', 'The head of state', 'Ana Ruiz'],
    ['[Ana Ruiz|P], the mayor of [Lisbon|L], left. The mayor slept.', 'The mayor slept', 'Ana Ruiz'],
    [
      '[US|C] President [Ana Ruiz|P] left. [Russian|N] President [Bo Lind|P] called his [US|C] counterpart.',
      'his US counterpart',
      'Ana Ruiz',
    ],
    [
      'The [Peruvian Finance Ministry|O] spoke. The ministry fell silent.',
      'The ministry',
      'Peruvian Finance Ministry',
    ],
    ['[Nordal|O] grew. The company hired.', 'The company', 'Nordal'],
    ['The tabloid [Bild|O] wrote it. The newspaper added more.', 'The newspaper', 'Bild'],
  ])('%s', (text, words, name) => {
    expect(new StagedCast(text).meant(words)).toBe(name);
  });
});

describe('a description that fits nobody leads nowhere', () => {
  it.each([
    ['[Russian|N] President [Bo Lind|P] left. The [French|N] president slept.', 'The French president'],
    ['Foreign Minister [Ana Ruiz|P] left. The finance minister slept.', 'The finance minister'],
    ['President [Bo Lind|P] left. The vice president slept.', 'The vice president'],
    ['Spokesman [Mr. Bo Lind|P] left. The spokeswoman slept.', 'The spokeswoman'],
    ['President [Bo Lind|P] left. A president slept.', 'A president'],
    ['The [Peruvian Finance Ministry|O] spoke. The bank fell silent.', 'The bank'],
  ])('%s', (text, words) => {
    expect(new StagedCast(text).meant(words)).toBeNull();
  });
});

it('the two people of the sentence before are meant by “the two”', () => {
  const cast = new StagedCast('[Ana Ruiz|P] urged her friend [Bo Lind|P] to go. The two met in May.');
  expect(cast.allMeant('The two')).toEqual(['Ana Ruiz', 'Bo Lind']);
  const three = new StagedCast('[Ana Ruiz|P] urged [Bo Lind|P] to see [Per Falk|P]. The two met in May.');
  expect(three.allMeant('The two')).toEqual([]);
});

it('“both” alone is the two named side by side right before, where they speak', () => {
  const saying = { source: 'Both', cue: 'said', content: 'so' };
  const cast = new StagedCast('[Peru|C] and [Chad|C] met. Both said so.', saying);
  expect(cast.allMeant('Both')).toEqual(['Peru', 'Chad']);
});

it('“both sides” far from any pair are the two that the article names side by side most often', () => {
  const rain = 'It rained. '.repeat(14);
  const pair = '[Peru|C] and the [WGC|O] met. The [WGC|O] and [Peru|C] agreed. ';
  expect(new StagedCast(`${pair}${rain}Both sides slept.`).allMeant('Both sides')).toEqual(['Peru', 'WGC']);
  const once = new StagedCast(`[Peru|C] and the [WGC|O] met. ${rain}Both sides slept.`);
  expect(once.allMeant('Both sides')).toEqual([]);
  const other = new StagedCast(
    `${pair}[Chad|C] and [Oman|C] met. [Chad|C] and [Oman|C] left. ${rain}Both sides slept.`,
  );
  expect(other.allMeant('Both sides')).toEqual([]);
});

it('“they” are those who were named side by side in the same sentence', () => {
  const cast = new StagedCast(
    '[Peruvian|N] and [Chilean|N] envoys came. [Peru|C] and the [WGC|O] said that they agreed.',
  );
  expect(cast.allMeant('they')).toEqual(['Peru', 'WGC']);
});

it('“the army” is the one army of the article', () => {
  expect(new StagedCast('[Peru|C]’s army left. The army slept.').meant('The army')).toBe(
    'Peruvian armed forces',
  );
  const two = new StagedCast('[Peru|C]’s army met [Chile|C]’s army. The army slept.');
  expect(two.meant('The army')).toBeNull();
});

it('a byline names nobody of whom the text tells', () => {
  const cast = new StagedCast('By [Ana Ruiz|P] and [Bo Lind|P]\n\n[Per Falk|P] left. The two leaders slept.');
  expect(cast.allMeant('The two leaders')).toEqual([]);
});

it('two parties may be a country and an organization', () => {
  const cast = new StagedCast('[Peru|C] and the [WGC|O] signed. Both parties left. The two sides slept.');
  expect(cast.allMeant('Both parties')).toEqual(['Peru', 'WGC']);
  expect(cast.allMeant('The two sides')).toEqual(['Peru', 'WGC']);
});

describe('two who were named side by side are meant together', () => {
  it.each([
    [
      'President [Ana Ruiz|P] and her [US|C] counterpart [Bo Lind|P] met. Both leaders smiled.',
      'Both leaders',
    ],
    ['The call between [Ana Ruiz|P] and [Bo Lind|P] was long. The two leaders smiled.', 'The two leaders'],
    ['[Ana Ruiz|P] and [Bo Lind|P] met. They smiled.', 'They'],
  ])('%s', (text, words) => {
    const cast = new StagedCast(text);
    expect(cast.allMeant(words)).toEqual(['Ana Ruiz', 'Bo Lind']);
    expect(cast.meant(words)).toBeNull();
  });
});

it('a nominee of one party is not the nominee of another', () => {
  const cast = new StagedCast('Libertarian candidate [Bo Lind|P] spoke. The Republican candidate slept.');
  expect(cast.mentionsOf('Bo Lind', 'DESCRIPTION')).toEqual([]);
});

it.each([
  ['The [Tarvo Policy Center|O] wrote it. The group said so.', 'Tarvo Policy Center', ['group']],
  ['The [Tarvo Foundation|O] wrote it. The charity said so.', 'Tarvo Foundation', ['charity']],
  ['The [Peruvian Senate|O] wrote it. The group said so.', 'Peruvian Senate', []],
  ['The [White House|O] wrote it. The organization said so.', 'White House', []],
])('an organization may be called a group: %s', (text, name, words) => {
  expect(
    new StagedCast(text).mentionsOf(name, 'DESCRIPTION').map((said) => said.replace('The ', '')),
  ).toEqual(words);
});
