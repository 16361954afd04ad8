import { describe, expect, it } from 'vitest';
import { StagedCast } from '../../support/casts.ts';

describe('a title beside a name is a role', () => {
  it.each([
    ['[Kremlin|O] spokesman [Bo Lind|P] spoke.', ['Bo Lind: spokesman, Kremlin']],
    ['[US|C] President [Ana Ruiz|P] spoke.', ['Ana Ruiz: president, United States']],
    ['[German|N] Foreign Minister [Ana Ruiz|P] spoke.', ['Ana Ruiz: foreign minister, Germany']],
    ['[Germany|C]’s outgoing Chancellor [Ana Ruiz|P] spoke.', ['Ana Ruiz: chancellor, Germany, ACTING']],
    ['Former [French|N] president [Ana Ruiz|P] spoke.', ['Ana Ruiz: president, France, FORMER']],
    ['[US|C] Secretary of State [Ana Ruiz|P] spoke.', ['Ana Ruiz: secretary of state, United States']],
    [
      '[White House|O] Deputy Chief of Staff [Bo Lind|P] spoke.',
      ['Bo Lind: deputy chief of staff, White House'],
    ],
    ['[Russian|N] MP [Bo Lind|P] spoke.', ['Bo Lind: MP, Russia']],
    ['[Ana Ruiz|P], the mayor of [Lisbon|L], spoke.', ['Ana Ruiz: mayor of Lisbon']],
    ['[Ana Ruiz|P], 54, [Peru|C]’s finance minister, spoke.', ['Ana Ruiz: finance minister, Peru']],
    [
      '[Bo Lind|P], president of the [World Grain Council|O], spoke.',
      ['Bo Lind: president, World Grain Council'],
    ],
    [
      '[Bo Lind|P], the editor-in-chief of [Nordal News|O], spoke.',
      ['Bo Lind: editor-in-chief, Nordal News'],
    ],
    ['The plant’s spokesperson [Ana Ruiz|P] spoke.', ['Ana Ruiz: spokesperson']],
    ['He received the ambassador of [Peru|C], [Ana Ruiz|P].', ['Ana Ruiz: ambassador, Peru']],
    [
      'On Sunday, Deputy Head of the [World Grain Council|O], [Ana Ruiz|P], left.',
      ['Ana Ruiz: deputy head, World Grain Council'],
    ],
    [
      '[Ana Ruiz|P], a professor of public law at [Nordal University|O], spoke.',
      ['Ana Ruiz: professor of public law, Nordal University'],
    ],
    ['[Ana Ruiz|P], minister of water and energy, spoke.', ['Ana Ruiz: minister of water and energy']],
    ['[Ana Ruiz|P], chairman in [Lund|L] and longtime friend, spoke.', ['Ana Ruiz: chairman in Lund']],
    ['[Peru|C]’s president, [Ana Ruiz|P], spoke.', ['Ana Ruiz: president, Peru']],
    ['[Pier Union|O] chairman, [Bo Lind|P], spoke.', ['Bo Lind: chairman, Pier Union']],
    ['He heard [Pier Union|O] ([PU|O]) Chairman [Bo Lind|P].', ['Bo Lind: chairman, Pier Union']],
    [
      'the [Chilean|N] dictator and [Peruvian|N] president [Ana Ruiz|P] spoke.',
      ['Ana Ruiz: president, Peru'],
    ],
  ])('%s', (text, roles) => {
    expect(new StagedCast(text).roles()).toEqual(roles);
  });
});

describe('a role is of the body or country that is meant', () => {
  it.each([
    ['A [Pier Union|O] spokesman, [Bo Lind|P], spoke.', ['Bo Lind: spokesman, Pier Union']],
    ['[Bo Lind|P], chair of the conservative [Pier Union|O], spoke.', ['Bo Lind: chair, Pier Union']],
    [
      '[Bo Lind|P], a professor at the state-backed [Nordal Academy|O], spoke.',
      ['Bo Lind: professor, Nordal Academy'],
    ],
    ['President [Ana Ruiz|P] of [Peru|C] spoke.', ['Ana Ruiz: president, Peru']],
    [
      'The [Pier Union|O] lost. Its chief executive, [Bo Lind|P], left.',
      ['Bo Lind: chief executive, Pier Union'],
    ],
    [
      'The [Pier Union|O] put the cost at ten; its founder, [Bo Lind|P], left.',
      ['Bo Lind: founder, Pier Union'],
    ],
    [
      '[Peru|C]’s President [Ana Ruiz|P] left. Her foreign minister, [Bo Lind|P], stayed.',
      ['Ana Ruiz: president, Peru', 'Bo Lind: foreign minister, Peru'],
    ],
    ['[Ana Ruiz|P], who also chairs the [Pier Union|O], left.', ['Ana Ruiz: chair, Pier Union']],
  ])('%s', (text, roles) => {
    expect(new StagedCast(text).roles()).toEqual(roles);
  });
});

describe('who is named with a body or country is of it', () => {
  it.each([
    ['[Peru|C]’s [Ana Ruiz|P] spoke.', ['Ana Ruiz: , Peru']],
    ['[Nordal|O]’s [Ana Ruiz|P] spoke.', ['Ana Ruiz: , Nordal']],
    ['[Ana Ruiz|P] of the independent [Pier Union|O] spoke.', ['Ana Ruiz: , Pier Union']],
    ['[Ana Ruiz|P], of the watchdog [Pier Focus|O], spoke.', ['Ana Ruiz: , Pier Focus']],
    [
      '[Nordal|O]’s [Ana Ruiz|P] spoke. [Nordal|O] chairman [Ana Ruiz|P] left.',
      ['Ana Ruiz: chairman, Nordal'],
    ],
    ['[Ana Ruiz|P] spoke of the [Pier Union|O].', []],
    ['The [Pier Union|O] warned [Nordal|O] of [Peru|C]. Its lawyers wrote to [Ana Ruiz|P].', []],
  ])('%s', (text, roles) => {
    expect(new StagedCast(text).roles()).toEqual(roles);
  });
});

describe('words before a name that are no title of it', () => {
  it.each([
    ['As he told the president, [Ana Ruiz|P] spoke.', []],
    ['A call to President [Ana Ruiz|P] was planned.', ['Ana Ruiz: president']],
    ['Under the leadership of President [Ana Ruiz|P] it grew.', ['Ana Ruiz: president']],
    ['He told reporters [Ana Ruiz|P] was ill.', []],
    ['[Ana Ruiz|P], President [Bo Lind|P] and others came.', ['Bo Lind: president']],
    ['After a talk with [Ana Ruiz|P], the mayor said no.', []],
  ])('%s', (text, roles) => {
    expect(new StagedCast(text).roles()).toEqual(roles);
  });
});

describe('an organization belongs to the country it is named with', () => {
  it.each([
    ['[Russia|C]’s [Nordal|O] grew.', ['Nordal: , Russia']],
    ['[German|N] tabloid [Kurier|O] wrote it.', ['Kurier: , Germany']],
    ['[Peru|C] spoke. The [Peruvian Foreign Ministry|O] left.', ['Peruvian Foreign Ministry: , Peru']],
    ['[Peru|C] sued [Nordal|O].', []],
  ])('%s', (text, roles) => {
    expect(new StagedCast(text).roles()).toEqual(roles);
  });
});

it('the evidence of a role covers title and name', () => {
  const staged = new StagedCast('Then [Kremlin|O] spokesman [Bo Lind|P] spoke.');
  const evidence = staged.cast.roles.map(({ evidence: { start, end } }) => staged.text.slice(start, end));
  expect(evidence).toEqual(['Kremlin spokesman Bo Lind']);
});
