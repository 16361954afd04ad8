import { describe, expect, it } from 'vitest';
import { StagedCast } from '../../support/casts.ts';
import type { Saying } from '../../support/readings.ts';

const said = (source: string): Saying[] => [{ source, cue: 'said', content: 'so' }];

describe('an office is led to its only holder, by whatever word the paper calls it', () => {
  it.each<[string, string, string | null]>([
    ['[UN|O] Secretary-General [Ana Ruiz|P] left. The [UN|O] chief said so.', 'The UN chief', 'Ana Ruiz'],
    [
      '[Nordal|O] chief executive [Bo Lind|P] left. [Ostal|O] chief executive [Per Falk|P] came. The [Nordal|O] boss said so.',
      'The Nordal boss',
      'Bo Lind',
    ],
    [
      'Secretary of State [Ana Ruiz|P] left. The secretary of state said so.',
      'The secretary of state',
      'Ana Ruiz',
    ],
    [
      '[Peruvian|N] Foreign Minister [Ana Ruiz|P] left. The [Peruvian|N] top diplomat said so.',
      'The Peruvian top diplomat',
      'Ana Ruiz',
    ],
    [
      'President [Ana Ruiz|P] left [Peru|C]. The [Peruvian|N] president said so.',
      'The Peruvian president',
      'Ana Ruiz',
    ],
    [
      '[Chilean|N] President [Ana Ruiz|P] left [Peru|C]. The [Peruvian|N] president said so.',
      'The Peruvian president',
      null,
    ],
    [
      'Foreign Minister Dr [Ana Ruiz|P] left. The foreign minister said so.',
      'The foreign minister',
      'Ana Ruiz',
    ],
    [
      'Senate President [Ana Ruiz|P] met President [Bo Lind|P]. The Senate President said so.',
      'The Senate President',
      'Ana Ruiz',
    ],
    [
      '[Peruvian|N] President [Ana Ruiz|P] called [Chilean|N] President [Eva Lind|P]. The president said so.',
      'The president',
      'Ana Ruiz',
    ],
    ['[Bo Lind|P], the president’s adviser, left. The president said so.', 'The president', null],
  ])('%s', (text, words, name) => {
    expect(new StagedCast(text, ...said(words)).meant(words)).toBe(name);
  });
});

describe('a title set off from a name that is honoured', () => {
  it.each([
    [
      'The [Peru|C] Prime Minister, Mr. [Bo Lind|P], left. The [Peru|C] Prime Minister said so.',
      'The Peru Prime Minister#2',
    ],
    [
      'The [Peruvian|N] President, Gen. [Bo Lind|P], left. The [Peruvian|N] President said so.',
      'The Peruvian President#2',
    ],
    ['The army chief, Lt. Gen. [Bo Lind|P], left. The army chief said so.', 'The army chief#2'],
  ])('%s', (text, words) => {
    expect(new StagedCast(text, ...said(words)).meant(words)).toBe('Bo Lind');
  });
});

describe('a speaker told by an office that nobody was said to hold is whom the sentence before is about', () => {
  it.each<[string, string, string | null]>([
    ['[Ana Ruiz|P] shot back. The [Peruvian|N] minister said so.', 'The Peruvian minister', 'Ana Ruiz'],
    ['[Ana Ruiz|P] denied it. [Peru|C]’s foreign minister said so.', 'Peru’s foreign minister', 'Ana Ruiz'],
    ['Prime Minister [Ana Ruiz|P] left. The [Peruvian|N] leader said so.', 'The Peruvian leader', 'Ana Ruiz'],
    ['[Ana Ruiz|P] left. The [Norwegian|N] diplomat said so.', 'The Norwegian diplomat', 'Ana Ruiz'],
    [
      '[Ana Ruiz|P] left with [Bo Lind|P]. The [Norwegian|N] diplomat said so.',
      'The Norwegian diplomat',
      null,
    ],
    ['[Chilean|N] Mayor [Ana Ruiz|P] left. The [Norwegian|N] mayor said so.', 'The Norwegian mayor', null],
    ['Mayor [Ana Ruiz|P] left. The [Norwegian|N] judge said so.', 'The Norwegian judge', null],
    ['[Ana Ruiz|P] left. The official said so.', 'The official', null],
    ['[Ana Ruiz|P] left. The ambassador to [Oman|C] said so.', 'The ambassador to Oman', null],
    ['[Ana Ruiz|P] left. It rained. The [Peruvian|N] minister said so.', 'The Peruvian minister', null],
  ])('%s', (text, words, name) => {
    expect(new StagedCast(text, ...said(words)).meant(words)).toBe(name);
  });
});

describe('what somebody is called beside the name leads back to the name', () => {
  it.each<[string, string, string | null]>([
    ['Trader [Bo Lind|P] sells shoes. The trader said so.', 'The trader', 'Bo Lind'],
    ['Prominent seer [Bo Lind|P] left. The seer said so.', 'The seer', 'Bo Lind'],
    [
      '[Ana Ruiz|P], 54, a glassblower from [Lisbon|L], left. The glassblower said so.',
      'The glassblower',
      'Ana Ruiz',
    ],
    ['[Ana Ruiz|P], D-Lisbon, left. The Democrat said so.', 'The Democrat', 'Ana Ruiz'],
    ['Trader [Bo Lind|P] met trader [Per Falk|P]. The trader said so.', 'The trader', null],
    ['Trader [Bo Lind|P] left. A trader came. The trader said so.', 'The trader', null],
    ['On the advice of [Bo Lind|P], a trader said no. The trader said so.', 'The trader', null],
  ])('%s', (text, words, name) => {
    const cue = text.split(' said ').length > 2 ? 'said#2' : 'said';
    const sayings = [{ source: words, cue, content: 'so' }];
    expect(new StagedCast(text, ...sayings).meant(words)).toBe(name);
  });
});

describe('several are meant together', () => {
  it.each<[string, string, string[]]>([
    [
      'Ministers [Ana Ruiz|P] of [Peru|C] and [Bo Lind|P] of [Chile|C] said so.',
      'Ministers Ana Ruiz of Peru and Bo Lind of Chile',
      ['Ana Ruiz', 'Bo Lind'],
    ],
    [
      '[Peru|C]’s [Ana Ruiz|P] and [Chile|C]’s [Bo Lind|P] left. They said so.',
      'They',
      ['Ana Ruiz', 'Bo Lind'],
    ],
    ['[Ana Ruiz|P] met her friend [Bo Lind|P]. They said so.', 'They', ['Ana Ruiz', 'Bo Lind']],
    ['[Ana Ruiz|P] feared [Bo Lind|P]. They said so.', 'They', []],
    ['[Ana Ruiz|P] met [Bo Lind|P]. Both leaders slept. They said so.', 'They', ['Ana Ruiz', 'Bo Lind']],
    ['[Ana Ruiz|P] and [Bo Lind|P] met. Two diplomats said so.', 'Two diplomats', []],
  ])('%s', (text, words, names) => {
    expect(new StagedCast(text, ...said(words)).allMeant(words)).toEqual(names);
  });
});

describe('a source leads to the name in it', () => {
  it.each<[string, string, string]>([
    [
      'Director of Public Works (DPW) [Ana Ruiz|P] said so.',
      'Director of Public Works (DPW) Ana Ruiz',
      'Ana Ruiz',
    ],
  ])('%s', (text, words, name) => {
    expect(new StagedCast(text, ...said(words)).meant(words)).toBe(name);
  });
});

describe('nobody says “he” of one whom he names', () => {
  it('“Falk must go, he said, adding that”', () => {
    const cast = new StagedCast(
      '[Bo Lind|P] said no. [Per Falk|P] must go, he said, adding that it was late.',
      { source: 'Bo Lind', cue: 'said', content: 'no' },
      { source: 'he', cue: 'said#2', content: 'Per Falk must go' },
      { source: 'he', cue: 'adding', content: 'that it was late' },
    );
    expect(cast.meant('he')).toBe('Bo Lind');
  });

  it('unless he is said to have said it: “Falk announced it, he said”', () => {
    const cast = new StagedCast(
      '[Bo Lind|P] said no. [Per Falk|P] announced that he would go, he said.',
      { source: 'Bo Lind', cue: 'said', content: 'no' },
      { source: 'he#2', cue: 'said#2', content: 'Per Falk announced that he would go' },
    );
    expect(cast.meant('he#2')).toBe('Per Falk');
  });
});
