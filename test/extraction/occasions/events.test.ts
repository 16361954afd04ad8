import { describe, expect, it } from 'vitest';
import { StagedOccasions } from '../../support/occasions.ts';

describe('one occasion is one event', () => {
  it('however it is called', () => {
    const { mentions } = {
      mentions: new StagedOccasions(
        'The phone call between [Ana Ruiz|P] and [Bo Lind|P] took place. The conversation was short. The call ended at noon.',
      ).mentions(),
    };
    expect(mentions).toEqual([['The phone call', 'The conversation', 'The call']]);
  });

  it('a halt of strikes is a ceasefire, whatever the words', () => {
    const told = new StagedOccasions(
      'They confirmed a 30-day suspension of strikes on power stations. [Peru|C] welcomed the ceasefire on power stations. ' +
        'The agreement to halt strikes on power stations holds.',
    );
    expect(told.occasions.events.map(({ kind, marks }) => [kind, marks])).toEqual([
      ['CEASEFIRE', ['power', 'station']],
    ]);
  });

  it.each([
    [
      '[Peru|C] proposed a 30-day ceasefire. [Chad|C] rejected the [Peruvian|N] peace deal proposal.',
      '30-day ceasefire',
    ],
    [
      'They want a 30-day temporary ceasefire. A temporary ceasefire would help.',
      '30-day temporary ceasefire',
    ],
    ['They want a 30-day ceasefire proposal.', '30-day ceasefire'],
  ])('a truce of days, its proposal and a temporary one: %s', (text, name) => {
    const { occasions } = new StagedOccasions(text);
    expect(occasions.events.map((event) => [event.name, event.marks])).toEqual([[name, ['30-day']]]);
  });

  it('a call announced before and held the same day', () => {
    const told = new StagedOccasions(
      '[Ana Ruiz|P] spoke with [Bo Lind|P] by phone on Tuesday. The mayor rested ahead of a scheduled phone call between [Ruiz|P] and [Lind|P].',
    );
    expect(told.events()).toEqual(['CALL: phone call between Ana Ruiz and Bo Lind']);
  });

  it('a takeover by whatever word', () => {
    const told = new StagedOccasions(
      '[Vodalink|O] agreed to buy [Telcora|O]. The merger was welcome. The takeover was praised.',
    );
    expect(told.mentions()).toEqual([['buy Telcora', 'The merger', 'The takeover']]);
  });

  it('the deal is what was proposed before', () => {
    const told = new StagedOccasions('[Peru|C] proposed a 30-day ceasefire. [Chad|C] accepted the deal.');
    expect(told.events()).toEqual(['CEASEFIRE: 30-day ceasefire']);
  });
});

describe('no occasion at all', () => {
  it.each([
    'It was a great relief.',
    'It was a propaganda coup.',
    'After the takeover of the country they fled.',
  ])('%s', (text) => {
    expect(new StagedOccasions(text).events()).toEqual([]);
  });
});

describe('a noun that means something else where it stands is no event', () => {
  it.each([
    'Nurses stay until the nurses call me in [Oslo|L].',
    'For more information, visit the [Harbour News|O].',
    'They lived in an informal settlement of [Chad|C].',
    'The war of words between [Ana Ruiz|P] and [Bo Lind|P] went on.',
    'Neighbours fled after hearing of it in [Peru|C].',
    '[Ana Ruiz|P] won 52 percent of the vote in [Peru|C].',
    'A recent national poll by [Harbour News|O] found this in [Peru|C].',
    'The film reached a wider audience in [Peru|C].',
    'He was shot on a honeymoon trip in [Peru|C].',
    'The two views are not in conflict in [Peru|C].',
    'Donors gave hearing aids to [Chad|C].',
    'It was received with relief in [Chad|C].',
  ])('%s', (text) => {
    expect(new StagedOccasions(text).events()).toEqual([]);
  });

  it.each([
    ['[Peru|C] wants a peace settlement.', 'AGREEMENT: peace settlement'],
    ['[Ana Ruiz|P] had an audience with [Bo Lind|P].', 'MEETING: meeting between Ana Ruiz and Bo Lind'],
    ['The peace conference in [Peru|C] ended.', 'MEETING: peace conference'],
    ['[Ana Ruiz|P] won the May 15 vote on taxes in [Peru|C].', 'VOTE: May 15 vote on taxes'],
  ])('but %s', (text, event) => {
    expect(new StagedOccasions(text).events()).toEqual([event]);
  });
});

describe('a strike is a walkout or an attack', () => {
  it.each([
    ['A bus strike began on Monday in [Chad|C].', 'PROTEST: bus strike'],
    ['The union called a three-day strike in [Chad|C].', 'PROTEST: three-day strike'],
    ['[Ana Ruiz|P] was on a strike in [Chad|C] on Monday.', 'PROTEST: strike'],
    ['A drone strike in [Chad|C] killed a union leader.', 'ATTACK: drone strike'],
    ['Missile strikes hit [Chad|C] on Monday.', 'ATTACK: Missile strikes'],
  ])('%s', (text, event) => {
    expect(new StagedOccasions(text).events()).toEqual([event]);
  });
});

describe('what is told of once, without whose, when or what, is no event', () => {
  it.each(['They apply through a ballot.', 'He left after the meeting.', 'She awaits trial.'])(
    '%s',
    (text) => {
      expect(new StagedOccasions(text).events()).toEqual([]);
    },
  );
});

describe('two occasions are two events', () => {
  it.each([
    ['A 30-day ceasefire failed. The bill passed.', 1],
    ['[Ana Ruiz|P] and [Bo Lind|P] both talked with [Cy Moor|P].', 2],
    ['[Peru|C] drafted a bill. The bill passed.', 1],
    [
      'A 30-day ceasefire failed. An energy ceasefire followed. They want a complete ceasefire. A Red Sea truce may come.',
      4,
    ],
    ['[Ana Ruiz|P] spoke with [Bo Lind|P] on Monday. She had previously spoken with [Lind|P] in May.', 2],
    ['[Ana Ruiz|P] met [Bo Lind|P] on May 2. [Ruiz|P] met [Lind|P] on May 9.', 2],
    ['[Ana Ruiz|P] met [Bo Lind|P]. [Ruiz|P] met [Cy Moor|P].', 2],
    [
      'The ceasefire between [Chad|C] and [Peru|C] holds. The ceasefire between [Fiji|C] and [Cuba|C] does not.',
      2,
    ],
  ])('%s', (text, count) => {
    expect(new StagedOccasions(text).events()).toHaveLength(count);
  });
});

describe('the day is counted from the day of the paper', () => {
  it.each([
    ['[Ana Ruiz|P] met [Bo Lind|P] on Tuesday.', '2024-05-14'],
    ['[Ana Ruiz|P] met [Bo Lind|P] on Friday.', '2024-05-10'],
    ['[Ana Ruiz|P] will meet [Bo Lind|P] on Friday.', '2024-05-17'],
    ['[Ana Ruiz|P] met [Bo Lind|P] yesterday.', '2024-05-13'],
    ['[Ana Ruiz|P] met [Bo Lind|P] on Friday, March 1.', '2024-03-01'],
    ['[Ana Ruiz|P] will meet [Bo Lind|P] tomorrow.', '2024-05-15'],
    ['[Ana Ruiz|P] met [Bo Lind|P] on December 20.', '2023-12-20'],
    ['[Ana Ruiz|P] met [Bo Lind|P] on March 1, 2019.', '2019-03-01'],
    ['[Ana Ruiz|P] met [Bo Lind|P] earlier this week.', null],
    ['[Ana Ruiz|P] met [Bo Lind|P] in May.', null],
    ['Talks between [Chad|C] and [Peru|C] began on Monday.', '2024-05-13'],
  ])('%s', (text, date) => {
    expect(new StagedOccasions(text).occasions.events[0]!.date).toBe(date);
  });
});

describe('nothing is made of strange text', () => {
  it.each([
    '',
    '- - -',
    'RUIZ AND LIND MET',
    '“““ ”',
    '• talks • call • deal',
    'met met met with with and and',
    '– the the of of to to call call',
  ])('“%s”', (text) => {
    expect(new StagedOccasions(text).occasions.relations).toEqual([]);
  });
});

it('every place lies in the text, and every key is known', () => {
  const { occasions, text, cast } = new StagedOccasions(
    '[Ana Ruiz|P] met [Bo Lind|P] on Monday and proposed a 30-day truce. [Lind|P] accepted it in principle.',
  );
  const known = new Set([...cast.entities, ...occasions.events].map(({ key }) => key));
  for (const { from, to, evidence } of occasions.relations) {
    expect(known.has(from) && known.has(to)).toBe(true);
    expect(evidence.start).toBeLessThan(evidence.end);
    expect(evidence.end).toBeLessThanOrEqual(text.text.length);
  }
});
