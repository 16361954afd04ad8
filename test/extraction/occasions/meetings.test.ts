import { describe, expect, it } from 'vitest';
import { StagedOccasions } from '../../support/occasions.ts';
import { quoteAt } from '../../../src/language/offsets.ts';

const met = (text: string) => new StagedOccasions(text).told('MET');
const PAIR = 'Ana Ruiz – Bo Lind';

describe('people who meet or speak are led to each other', () => {
  it.each([
    ['[Ana Ruiz|P] met [Bo Lind|P] in [Oslo|L] on Monday.', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] met with [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] spoke with [Bo Lind|P] by phone.', `${PAIR} CALL`],
    ['[Ana Ruiz|P] has been speaking to [Bo Lind|P].', `${PAIR} UNKNOWN`],
    ['[Ana Ruiz|P] and [Bo Lind|P] talked on Monday.', `${PAIR} UNKNOWN`],
    ['[Ana Ruiz|P] phoned [Bo Lind|P] on Monday.', `${PAIR} CALL`],
    ['[Ana Ruiz|P] held a phone call with [Bo Lind|P].', `${PAIR} CALL`],
    ['The call between [Ana Ruiz|P] and [Bo Lind|P] lasted an hour.', `${PAIR} CALL`],
    ['The [Ruiz|P]-[Lind|P] summit was short. [Ana Ruiz|P] left. [Bo Lind|P] stayed.', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P]’s meeting with [Bo Lind|P] was short.', `${PAIR} IN_PERSON`],
    ['[Bo Lind|P] was received by [Ana Ruiz|P].', `${PAIR} IN_PERSON`],
    ['During a tense meeting at the palace, [Ana Ruiz|P] accused [Bo Lind|P] of lying.', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] flew to [Oslo|L], where [Bo Lind|P] promised help.', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P], who leads the council, met [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] confirmed speaking with [Bo Lind|P].', `${PAIR} UNKNOWN`],
    ['[Chad|C] and [Peru|C] held talks in [Geneva|L].', 'Chad – Peru UNKNOWN'],
    ['[Ana Ruiz|P] of [Peru|C] and [Bo Lind|P] of [Chad|C] met on Monday.', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] on Monday met [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] and [Bo Lind|P] last week met in [Oslo|L].', `${PAIR} IN_PERSON`],
    ['The union’s leader, [Ana Ruiz|P], met [Bo Lind|P].', `${PAIR} IN_PERSON`],
    [
      'The mayors of [Bergen|L] and [Oslo|L], [Ana Ruiz|P] and [Bo Lind|P], met on Monday.',
      `${PAIR} IN_PERSON`,
    ],
    ['Mayor [Ana Ruiz|P] and her guest, [Bo Lind|P], spoke by phone.', `${PAIR} CALL`],
    ['[Ana Ruiz|P] smiled after meeting [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['After meeting [Bo Lind|P], [Ana Ruiz|P] smiled.', `${PAIR} IN_PERSON`],
    ['“It is done,” said [Ana Ruiz|P] after meeting [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] did not deny that the rain fell. She met [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] met the premier, [Bo Lind|P], on Monday.', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] met the minister of roads and trade [Bo Lind|P] on Monday.', `${PAIR} IN_PERSON`],
    [
      '[Ana Ruiz|P] held talks with the head of the [Harbour Office|O] ([HO|O]) [Bo Lind|P].',
      `${PAIR} UNKNOWN`,
    ],
    [
      'There he was received by its abbot, [Bo Lind|P]. [Ana Ruiz|P] held talks with the premier, [Bo Lind|P], who smiled.',
      `${PAIR} UNKNOWN`,
    ],
    ['[Ana Ruiz|P] received at the palace on Monday [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] received a call from [Bo Lind|P], the mayor.', `${PAIR} CALL`],
    ['A meeting held this morning between [Ana Ruiz|P] and [Bo Lind|P] was short.', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] in a meeting with [Bo Lind|P] made it clear.', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] received the ambassador of [Chad|C], [Bo Lind|P].', `${PAIR} IN_PERSON`],
    [
      'A call on Tuesday between [Ana Ruiz|P], the mayor of [Oslo|L], and [Bo Lind|P] was short.',
      `${PAIR} CALL`,
    ],
    ['[Ana Ruiz|P] called [Bo Lind|P] the next day.', `${PAIR} CALL`],
    ['[Ana Ruiz|P] and [Bo Lind|P] on Sunday discussed a truce.', `${PAIR} UNKNOWN`],
    ['[Ana Ruiz|P] met [Bo Lind|P] to discuss a truce.', `${PAIR} IN_PERSON`],
    [
      '[Ana Ruiz|P] held a telephone meeting with her counterpart from [Chad|C], [Bo Lind|P].',
      `${PAIR} CALL`,
    ],
    ['[Ana Ruiz|P] received an official visit from [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] was welcomed by [Bo Lind|P] at the palace.', `${PAIR} IN_PERSON`],
    [
      '[Ana Ruiz|P] received Tuesday a phone call from the head of the [Harbour Office|O] [Bo Lind|P].',
      `${PAIR} CALL`,
    ],
    [
      'In a meeting with [Bo Lind|P], attended by a clerk, [Ana Ruiz|P] proposed a vote.',
      `${PAIR} IN_PERSON`,
    ],
    ['[Chad|C] met the leaders of the [Harbour Party|O].', 'Chad – Harbour Party IN_PERSON'],
    ['[Ana Ruiz|P] shook hands with [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P], left, and [Bo Lind|P] shake hands in [Oslo|L].', `${PAIR} IN_PERSON`],
    ['The text was agreed by [Ana Ruiz|P] and [Bo Lind|P] after two days of talks.', `${PAIR} UNKNOWN`],
    ['Delegations from [Chad|C] and [Peru|C] met on Monday.', 'Chad – Peru IN_PERSON'],
    ['Talks between officials of [Chad|C] and [Peru|C] began.', 'Chad – Peru UNKNOWN'],
    [
      '[Ana Ruiz|P] smiled during her meeting with the Minister of Roads and Advanced Building and Managing Director of the [Harbour Office|O] [Bo Lind|P] in the presence of a clerk.',
      `${PAIR} IN_PERSON`,
    ],
    ['[Ana Ruiz|P] met the minister, Hon [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] smiled while meeting the leader of the port, [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] held a one-on-one meeting with [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] had a tête-à-tête with [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P], who had breakfast with the premier, [Bo Lind|P], smiled.', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] met this Thursday with [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Chad|C] met the leaders of the [Harbour Party of Peru|O].', 'Chad – Harbour Party of Peru IN_PERSON'],
    ['[Chad|C] held meetings with [Peru|C].', 'Chad – Peru IN_PERSON'],
    ['[Ana Ruiz|P] paid a visit to [Bo Lind|P] at his home.', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] paid a courtesy call on [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] called on Prime Minister [Bo Lind|P] at his office.', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] visited [Bo Lind|P] in hospital.', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] and [Bo Lind|P] exchanged views on trade.', `${PAIR} UNKNOWN`],
    ['[Ana Ruiz|P] and [Bo Lind|P] gave a joint press conference.', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] told a joint press conference with [Bo Lind|P] that trade was up.', `${PAIR} IN_PERSON`],
    [
      '[Ana Ruiz|P], speaking at a news conference alongside [Bo Lind|P], said trade was up.',
      `${PAIR} IN_PERSON`,
    ],
    [
      'The minister discussed trade with [Bo Lind|P]. [Ana Ruiz|P] discussed trade with [Bo Lind|P].',
      `${PAIR} UNKNOWN`,
    ],
    ['[Ana Ruiz|P] had a phone call Monday with [Bo Lind|P].', `${PAIR} CALL`],
    ['[Ana Ruiz|P]’s remarks came during a meeting with [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] assured [Bo Lind|P] of that in person.', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] co-chaired the council with [Bo Lind|P].', `${PAIR} UNKNOWN`],
    ['[Ana Ruiz|P] emerged from talks with [Bo Lind|P].', `${PAIR} UNKNOWN`],
    ['[Ana Ruiz|P] went into a meeting with [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] told [Bo Lind|P] by phone that trade was up.', `${PAIR} CALL`],
    [
      'The [United Peru|O] ([UP|O]) won. [Ana Ruiz|P] in a meeting with [UP|O] representative [Bo Lind|P] made it clear.',
      `${PAIR} IN_PERSON`,
    ],
    ['[Ana Ruiz|P] spoke with [Bo Lind|P] on Monday. The visit by [Bo Lind|P] was short.', `${PAIR} UNKNOWN`],
    ['The accord was thrashed out between Mayor [Ana Ruiz|P] and [Bo Lind|P].', `${PAIR} UNKNOWN`],
    [
      '[Ana Ruiz|P] smiled. It was her third tête-à-tête in as many weeks with [Bo Lind|P].',
      `${PAIR} IN_PERSON`,
    ],
    ['[Ana Ruiz|P] sat across from [Bo Lind|P].', `${PAIR} IN_PERSON`],
    ['[Ana Ruiz|P] was told of it by [Bo Lind|P] in a telephone call.', `${PAIR} CALL`],
    ['The talks he chaired between [Ana Ruiz|P] and [Bo Lind|P] ended.', `${PAIR} UNKNOWN`],
    [
      'Minister of Roads and Ports [Ana Ruiz|P] and Acting Head of the Desk for Aid [Bo Lind|P] on Sunday discussed trade.',
      `${PAIR} UNKNOWN`,
    ],
    ['[Chad|C] and [Peru|C] have held five rounds of talks.', 'Chad – Peru UNKNOWN'],
  ])('%s', (text, expected) => {
    expect(met(text)).toEqual([expected]);
  });
});

describe('all whom the words name one after the other are met', () => {
  const of = (...others: string[]) => others.map((other) => `Ana Ruiz – ${other} IN_PERSON`);
  it.each([
    [
      '[Ana Ruiz|P] hosted Foreign Minister [Bo Lind|P] and her opposite number, [Cy Moor|P].',
      of('Bo Lind', 'Cy Moor'),
    ],
    [
      '[Ana Ruiz|P] met Minister of Roads [Bo Lind|P], the mayor of [Oslo|L], and Minister of Ports [Cy Moor|P].',
      of('Bo Lind', 'Cy Moor'),
    ],
    [
      '[Ana Ruiz|P] met with her [Chadian|N] and [Peruvian|N] counterparts, [Bo Lind|P] and [Cy Moor|P], in [Oslo|L].',
      of('Bo Lind', 'Cy Moor'),
    ],
    [
      '[Ana Ruiz|P] held a meeting with Premier [Bo Lind|P] and Minister of Roads [Cy Moor|P].',
      [...of('Bo Lind', 'Cy Moor'), 'Bo Lind – Cy Moor IN_PERSON'],
    ],
    [
      '[Ana Ruiz|P] met Foreign Minister [Bo Lind|P] of [Chad|C] and [Peru|C]’s [Cy Moor|P].',
      of('Bo Lind', 'Cy Moor'),
    ],
    [
      '[Ana Ruiz|P] spoke with General [Bo Lind|P], head of the port, and with the commander, General [Cy Moor|P].',
      of('Bo Lind', 'Cy Moor').map((one) => one.replace('IN_PERSON', 'UNKNOWN')),
    ],
    ['[Ana Ruiz|P] had met [Bo Lind|P] and, separately, [Cy Moor|P].', of('Bo Lind', 'Cy Moor')],
    [
      '[Bo Lind|P], Minister of Roads [Cy Moor|P] and [Chad|C]’s [Di Hall|P] on Monday met [Ana Ruiz|P].',
      of('Bo Lind', 'Cy Moor', 'Di Hall'),
    ],
    ['Besides [Cy Moor|P], [Ana Ruiz|P] also met [Bo Lind|P].', of('Bo Lind', 'Cy Moor')],
    ['[Ana Ruiz|P] held separate meetings with [Bo Lind|P] and [Cy Moor|P].', of('Bo Lind', 'Cy Moor')],
    ['[Ana Ruiz|P] met with [Bo Lind|P], who leads the council, and [Cy Moor|P].', of('Bo Lind', 'Cy Moor')],
    [
      '[Ana Ruiz|P] received a delegation of the [Peru Union|O], led by [Bo Lind|P].',
      of('Bo Lind', 'Peru Union'),
    ],
    [
      'The [Indian|N] delegation headed by [Ana Ruiz|P] met the [Pakistani|N] side led by [Bo Lind|P].',
      [`${PAIR} IN_PERSON`, 'India – Pakistan IN_PERSON'],
    ],
    [
      'In addition to [Cy Moor|P], [Ana Ruiz|P] also held talks with [Bo Lind|P].',
      [`${PAIR} UNKNOWN`, 'Ana Ruiz – Cy Moor UNKNOWN'],
    ],
    [
      'The leadership of the [Harbour Party|O] and of the [Peru Union|O] met President [Ana Ruiz|P].',
      of('Harbour Party', 'Peru Union'),
    ],
  ])('%s', (text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('heads of two delegations met', () => {
  it.each([
    'Envoy [Bo Lind|P] led the [Chadian|N] side of engineers. The [Peru|C] delegation was led by its commissioner [Ana Ruiz|P].',
    '[Ana Ruiz|P] headed the [Peruvian|N] delegation, while [Bo Lind|P] headed the [Chadian|N] delegation.',
  ])('%s', (text) => {
    expect(met(text)).toEqual([`${PAIR} IN_PERSON`, 'Chad – Peru IN_PERSON']);
  });
});

describe('what is announced is planned', () => {
  it.each([
    '[Ana Ruiz|P] will meet [Bo Lind|P] on Friday.',
    '[Ana Ruiz|P] plans to meet [Bo Lind|P].',
    '[Ana Ruiz|P] will travel to [Oslo|L] to see [Bo Lind|P].',
    'Envoys of the [Harbour Office|O] said [Ana Ruiz|P] will visit [Bo Lind|P].',
    '[Ana Ruiz|P] said she would meet [Bo Lind|P] on Friday.',
    '[Ana Ruiz|P] flew to [Oslo|L] for a meeting with [Bo Lind|P].',
    'The upcoming meeting between [Ana Ruiz|P] and [Bo Lind|P] has drawn attention.',
    '[Ana Ruiz|P] and [Bo Lind|P] have agreed to hold a meeting. Nobody said when the meeting will begin.',
  ])('%s', (text) => {
    expect(met(text)).toEqual([`${PAIR} IN_PERSON planned`]);
  });
});

describe('nobody met', () => {
  it.each([
    '[Ana Ruiz|P] did not meet [Bo Lind|P].',
    '[Ana Ruiz|P] refused to meet [Bo Lind|P].',
    '[Ana Ruiz|P] has yet to meet [Bo Lind|P].',
    'Aides said [Ana Ruiz|P] never met [Bo Lind|P].',
    '[Ana Ruiz|P] rarely meets [Bo Lind|P].',
    '[Ana Ruiz|P] allegedly met [Bo Lind|P].',
    'Has [Ana Ruiz|P] met [Bo Lind|P]?',
    '[Ana Ruiz|P] tried to speak with [Bo Lind|P].',
    'The [Harbour Times|O] met [Ana Ruiz|P] in her office.',
    '[Ana Ruiz|P] received a request from the director of the port, [Bo Lind|P].',
    '[Ana Ruiz|P] spoke at a dinner. [Bo Lind|P] stayed away.',
    '[Ana Ruiz|P] called on [Bo Lind|P] to resign.',
    '[Ana Ruiz|P] discussed relations with [Bo Lind|P].',
    '[Ana Ruiz|P] told [Bo Lind|P] that trade was up.',
    '[Ana Ruiz|P] visited [Chad|C].',
    'The negotiations with [Chad|C] and [Peru|C] failed.',
    '[Ana Ruiz|P] spoke at the port conference. [Bo Lind|P] stayed. [Bo Lind|P] also spoke at the conference.',
    'The [Peruvian|N] side was led by [Ana Ruiz|P] in the final of the cup. [Bo Lind|P] led the [Chadian|N] side.',
    'The meeting was opened in [Chad|C], hosted by the [Harbour Office|O].',
    'The meeting between [Ana Ruiz|P] and [Bo Lind|P] was cancelled.',
    'The vote had an impact on the prospects of holding talks between [Chad|C] and [Peru|C].',
    '[Bo Lind|P] recalled that during the meeting the clerk read a report. [Ana Ruiz|P] stayed away.',
    'The [Harbour Party|O]’s conference began. [Ana Ruiz|P] spoke at the conference.',
    '[Ana Ruiz|P] denied that she had met [Bo Lind|P].',
    '[Ana Ruiz|P] denied meeting [Bo Lind|P].',
    '[Ana Ruiz|P] denied reports in the press that she had met [Bo Lind|P].',
    '[Ana Ruiz|P] called [Bo Lind|P] the finest mayor.',
    '[Ana Ruiz|P] welcomed [Bo Lind|P]’s decision.',
    '[Ana Ruiz|P] spoke to [Bo Lind|P] on [Harbour Radio|O].',
    '[Ana Ruiz|P] regretted “the lack of progress” in negotiations with [Peru|C].',
    'The ambassador of [Chad|C] in [Peru|C] met the [Harbour Party|O].',
    '[Ana Ruiz|P] discussed a truce with the firms. [Bo Lind|P] waited.',
    '[Ana Ruiz|P], [Bo Lind|P] and [Cy Moor|P] discussed the war.',
    'There was a discussion on the links between [Chad|C] and [Peru|C].',
    'Ann will face Mim, while [Ana Ruiz|P] will meet [Bo Lind|P].',
    '[Ana Ruiz|P] sat down. [Bo Lind|P] shook his head.',
    'The text was agreed by [Ana Ruiz|P] after two days of talks. [Bo Lind|P] stayed away.',
    'Aides do not believe [Ana Ruiz|P] ever met [Bo Lind|P].',
    '[Chad|C] met [Peru|C] in the semi-final on Monday.',
    '[Angola|C] received 42 million dollars from [Chad|C].',
    'The [Harbour Union|O] [Oslo Council|O] meeting was short.',
    'The exhibition opened a cultural exchange between [Chad|C] and [Peru|C].',
    '[Ana Ruiz|P] regretted the lack of progress in negotiations with [Peru|C].',
    '[Ana Ruiz|P] has no plans to meet [Bo Lind|P].',
    '[Ana Ruiz|P] and [Bo Lind|P] spoke out on Monday.',
    '[Ana Ruiz|P] and [Bo Lind|P] consulted with the firms.',
    '[Ana Ruiz|P] spoke during a march with [Bo Lind|P].',
    '[Ana Ruiz|P] would step down and meet [Bo Lind|P].',
    'The mayor dismissed reports that [Ana Ruiz|P] met [Bo Lind|P].',
    'The mayor did not say that [Ana Ruiz|P] met [Bo Lind|P].',
    'If [Ana Ruiz|P] met [Bo Lind|P], nobody saw it.',
    '[Ana Ruiz|P] might meet [Bo Lind|P].',
    '[Ana Ruiz|P] cancelled the meeting with [Bo Lind|P].',
    'There was no meeting between [Ana Ruiz|P] and [Bo Lind|P].',
    '[Ana Ruiz|P] told [Bo Lind|P] to wait.',
    '[Ana Ruiz|P] met expectations. [Bo Lind|P] did not.',
    '[Ana Ruiz|P] praised the call for calm. [Bo Lind|P] did not.',
    '[Ana Ruiz|P] spoke to [Harbour Radio|O].',
  ])('%s', (text) => {
    expect(met(text)).toEqual([]);
  });
});

it('a country that only tells whose president somebody is has met nobody', () => {
  expect(met('The meeting between [Ana Ruiz|P] and President [Bo Lind|P] of [Peru|C] was short.')).toEqual([
    `${PAIR} IN_PERSON`,
  ]);
});

it('two on one side of a meeting are not said to have met each other', () => {
  expect(met('[Ana Ruiz|P] and [Bo Lind|P] met with [Cy Moor|P].')).toEqual([
    'Ana Ruiz – Cy Moor IN_PERSON',
    'Bo Lind – Cy Moor IN_PERSON',
  ]);
});

it('a meeting rests on its clause', () => {
  const { occasions, text } = new StagedOccasions('On Monday [Ana Ruiz|P] met [Bo Lind|P] and left.');
  const { start, end } = occasions.relations[0]!.evidence;
  expect(text.text.slice(start, end)).toContain('Ana Ruiz met Bo Lind');
});

it('a meeting rests on the words that tell it, wherever the one who meets stands', () => {
  const told = new StagedOccasions('Speaking to [Bo Lind|P], [Ana Ruiz|P] recalled the storm.');
  expect(told.occasions.relations.map(({ evidence }) => quoteAt(told.text.text, evidence))).toEqual([
    'Speaking to Bo Lind, Ana Ruiz',
  ]);
});
