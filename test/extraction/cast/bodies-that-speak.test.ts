import { describe, expect, it } from 'vitest';
import { StagedCast } from '../../support/casts.ts';

describe('names of common words that the reader overlooked', () => {
  it.each([
    ['The [US|C] Treasury spoke.', ['US Treasury']],
    ['The Treasury spoke.', ['Treasury']],
    ['The Treasury Secretary spoke of Treasury yields.', []],
    ['[Labour|O] won. Labour has promised more.', ['Labour']],
    ['Labour MPs left.', ['Labour']],
    ['Labour costs rose. The Ministry of Labour said nothing.', []],
    ['The City of Tarvo said so.', ['City of Tarvo']],
    ['They met in the City of Tarvo.', []],
    ['The [ATM|O] said so. The [ATM|O] left.', ['ATM']],
    ['The thieves took the [ATM|O].', []],
    ['The Cabinet met.', ['Cabinet']],
    ['Cabinet Secretary [Ana Ruiz|P] left.', []],
    ['Variety reported it.', ['Variety']],
    ['A variety reported it.', []],
    ['Lisbon/NAVIS/. The pier opened.', ['NAVIS']],
    ['The [UNESCO Heritage Site|M] burnt.', ['UNESCO']],
    ['They talked at the [NATO Defence|O] Ministers’ Meeting.', ['NATO']],
    ['The [NATO Defence College|O] wrote.', ['NATO Defence College']],
    ['The [US|C] [Chamber of Dockers|O] spoke.', ['US Chamber of Dockers']],
    ['The [Rule of Law|O] prevails.', []],
    ['The [Astana|O] process failed.', []],
    ['[Peru|C]’s Director of [Public Prosecutions|O] left.', []],
    [
      '[Panama|C]’s [Chamber of Dockers|O], [Divers|O] and [Pilots|O] ([Cddpp|O]) met.',
      ['Chamber of Dockers, Divers and Pilots'],
    ],
  ])('%s', (text, names) => {
    expect(new StagedCast(text).names('ORGANIZATION')).toEqual(names);
  });
});

describe('the office of one who leads a country is a body; any other speaks for its owner', () => {
  it.each([
    [
      '[Peru|C]’s Prime Minister [Ana Ruiz|P] left. [Ruiz|P]’s office slept.',
      'Ruiz’s office',
      "Peruvian Prime Minister's Office",
    ],
    [
      '[Peruvian|N] President [Ana Ruiz|P] left. The office of President [Ruiz|P] slept.',
      'The office of President Ruiz',
      'Peruvian Presidency',
    ],
    [
      'The [Peruvian|N] prime minister’s office slept.',
      'The Peruvian prime minister’s office',
      "Peruvian Prime Minister's Office",
    ],
    [
      '[Peru|C]’s President [Ana Ruiz|P] left. The president’s office slept.',
      'The president’s office',
      'Peruvian Presidency',
    ],
    [
      'Former [Peruvian|N] President [Ana Ruiz|P] left. [Ruiz|P]’s office slept.',
      'Ruiz’s office',
      'Ana Ruiz',
    ],
    ['Senator [Ana Ruiz|P] left. [Ruiz|P]’s office slept.', 'Ruiz’s office', 'Ana Ruiz'],
    ['The [Ruiz|P] campaign slept.', 'The Ruiz campaign', 'Ruiz'],
    ['[Ruiz|P]’s camp slept.', 'Ruiz’s camp', 'Ruiz'],
    ['[Ruiz|P]’s lawyers slept.', 'Ruiz’s lawyers', null],
    ['[Ruiz|P]’s supporters slept.', 'Ruiz’s supporters', null],
    ['The mayor’s office slept.', 'The mayor’s office', null],
    [
      '[Peruvian|N] President [Ana Ruiz|P] left. The presidency slept.',
      'The presidency',
      'Peruvian Presidency',
    ],
  ])('%s', (text, words, name) => {
    expect(new StagedCast(text).meant(words)).toBe(name);
  });
});

describe('a body speaks by what it consists of', () => {
  it.each([
    ['Members of the [Pilots’ Union|O] slept.', 'Members of the Pilots’ Union', 'Pilots’ Union'],
    ['Some members of the [Pilots’ Union|O] slept.', 'Some members of the Pilots’ Union', null],
    ['Members of [Congress|O] slept.', 'Members of Congress', null],
    ['The [FXR|O]’s bureau slept.', 'The FXR’s bureau', 'FXR'],
    ['The [FXR|O] press office slept.', 'The FXR press office', 'FXR'],
    ['Workers of the [FXR|O] slept.', 'Workers of the FXR', null],
    [
      'The spokesperson of [Peru|C]’s [Foreign Office|O] slept.',
      'The spokesperson of Peru’s Foreign Office',
      'Foreign Office',
    ],
    [
      '[Peru|C]’s Director of [Public Prosecutions|O] ([DPP|O]) [Ana Ruiz|P] slept.',
      'Peru’s Director of Public Prosecutions (DPP) Ana Ruiz',
      'Ana Ruiz',
    ],
  ])('%s', (text, words, name) => {
    expect(new StagedCast(text).meant(words)).toBe(name);
  });
});

describe('a body that has just acted is told more of', () => {
  it.each([
    ['The [African Dock Front|O] ([ADF|O]) left. The party slept.', 'The party', 'African Dock Front'],
    ['The [Unity Congress|O] left. The far-right party slept.', 'The far-right party', 'Unity Congress'],
    ['The [Unity Congress|O] left. The ruling party slept.', 'The ruling party', null],
    ['The [Unity Congress|O] left. A rival party slept.', 'A rival party', null],
    ['The [NXF|O] left. The agency slept.', 'The agency', 'NXF'],
    ['The [NXF|O] left. The news agency slept.', 'The news agency', 'NXF'],
    ['The [Standards Authority|O] left. The news agency slept.', 'The news agency', null],
    ['The [Dock Fund|O] left. The Lisbon-based fund slept.', 'The Lisbon-based fund', 'Dock Fund'],
    ['The [Pilots Guild|O] left. The union slept.', 'The union', 'Pilots Guild'],
    ['The [Dock Directorate|O] ([DD|O]) left. The agency slept.', 'The agency', 'Dock Directorate'],
    [
      'The [Rapid Dock Forces|O] left. The paramilitary group slept.',
      'The paramilitary group',
      'Rapid Dock Forces',
    ],
    ['The [High Court|O] left. The top court slept.', 'The top court', 'High Court'],
    ['[Navis|O] left. The power utility slept.', 'The power utility', 'Navis'],
    ['[Dock Watch|O] left. The New York-based group slept.', 'The New York-based group', 'Dock Watch'],
    ['The [Dock Labour Congress|O] left. The union slept.', 'The union', 'Dock Labour Congress'],
    ['The [NXB|O] left. The bank slept.', 'The bank', 'NXB'],
    [
      'The [Dock Society of Peru|O] left. The pilots’ body slept.',
      'The pilots’ body',
      'Dock Society of Peru',
    ],
    ['The City of Tarvo said so. The city slept.', 'The city', 'City of Tarvo'],
    ['The [World Food Programme|O] left. The [UN|O] agency slept.', 'The UN agency', 'World Food Programme'],
    ['[UNHCR|O] left. The [UN|O]’s refugee agency slept.', 'The UN’s refugee agency', 'UNHCR'],
    ['[UNHCR|O] left. The [UN|O] health agency slept.', 'The UN health agency', null],
  ])('%s', (text, words, name) => {
    expect(new StagedCast(text).meant(words)).toBe(name);
  });
});

describe('an office before an honorific is the office of the one named', () => {
  it.each([
    'Dock Union spokesman Dr [Ana Ruiz|P] left. The spokesman slept.',
    'Dock Union Spokesman Counsellor [Ana Ruiz|P] left. The Spokesman slept.',
  ])('%s', (text) => {
    const words = text.includes('The Spokesman') ? 'The Spokesman' : 'The spokesman';
    expect(new StagedCast(text).meant(words)).toBe('Ana Ruiz');
  });
});

describe('“it added” is the body that was speaking', () => {
  it('and no country that something has been said of since', () => {
    const cast = new StagedCast(
      'The [Dock Union|O] said piers closed. [Peru|C] slept, it added, and left.',
      { source: 'The Dock Union', cue: 'said', content: 'piers closed' },
      { source: 'it', cue: 'added', content: 'and left' },
    );
    expect(cast.meant('it')).toBe('Dock Union');
  });
});

describe('a speaking “it” is the body that tells, not the one it tells of', () => {
  it('between the name and the verb', () => {
    const cast = new StagedCast(
      'The [Dock Union|O] announced the end. [Peru|C], it said, had agreed.',
      { source: 'The Dock Union', cue: 'announced', content: 'the end' },
      { source: 'it', cue: 'said', content: 'had agreed' },
      { source: 'it', cue: 'said', content: 'Peru' },
    );
    expect(cast.meant('it')).toBe('Dock Union');
  });

  it('after another was the subject of its words', () => {
    const cast = new StagedCast(
      'The [Dock Union|O] said that [Peru|C] slept. Then it said no.',
      { source: 'The Dock Union', cue: 'said', content: 'that Peru slept' },
      { source: 'it', cue: 'said', content: 'no' },
    );
    expect(cast.meant('it')).toBe('Dock Union');
  });

  it('or the one named in what it says itself, where no other has been on', () => {
    const cast = new StagedCast('The [Dock Union|O] slept, it said.', {
      source: 'it',
      cue: 'said',
      content: 'The Dock Union slept',
    });
    expect(cast.meant('it')).toBe('Dock Union');
  });
});
