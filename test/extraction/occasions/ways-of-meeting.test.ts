import { describe, expect, it } from 'vitest';
import { StagedOccasions } from '../../support/occasions.ts';

const met = (text: string) =>
  new StagedOccasions(text).told('MET').map((one) => one.replace(/ (?:IN_PERSON|CALL|UNKNOWN)\b/, ''));
const PAIR = 'Ana Ruiz – Bo Lind';
const PLANNED = `${PAIR} planned`;

describe('in whatever words people are said to have met, they met', () => {
  it.each([
    ['[Ana Ruiz|P] sat across the table from [Bo Lind|P].'],
    ['[Ana Ruiz|P] and [Bo Lind|P] shook hands.'],
    ['[Ana Ruiz|P] walked with [Bo Lind|P] through the gardens.'],
    ['[Ana Ruiz|P] strolled in the gardens with [Bo Lind|P].'],
    ['[Ana Ruiz|P] bumped into [Bo Lind|P] in a corridor.'],
    ['[Ana Ruiz|P] hugged [Bo Lind|P] at the airport.'],
    ['[Ana Ruiz|P] exchanged a few words with [Bo Lind|P].'],
    ['[Ana Ruiz|P] dined with [Bo Lind|P] on Monday.'],
    ['[Ana Ruiz|P] was briefed by [Bo Lind|P] on Monday.'],
    ['[Ana Ruiz|P] saw [Bo Lind|P] on Monday at his villa.'],
    ['[Ana Ruiz|P] has been on the phone with [Bo Lind|P].'],
    ['[Ana Ruiz|P] reached [Bo Lind|P] by phone on Sunday.'],
    ['[Ana Ruiz|P] raised the issue with [Bo Lind|P].'],
    ['[Ana Ruiz|P] took up the matter with [Bo Lind|P].'],
    ['[Ana Ruiz|P] held a closed-door meeting with [Bo Lind|P].'],
    ['[Ana Ruiz|P] held, on the margins of the summit, talks with [Bo Lind|P].'],
    ['[Ana Ruiz|P] met with long-serving President [Bo Lind|P].'],
    ['[Ana Ruiz|P] granted an audience to [Bo Lind|P].'],
    ['A meeting of [Ana Ruiz|P] and [Bo Lind|P] was short.'],
    ['Talks were held on Monday between [Ana Ruiz|P] and [Bo Lind|P].'],
    ['[Bo Lind|P], whom [Ana Ruiz|P] met on Sunday, smiled.'],
    ['[Ana Ruiz|P] and [Bo Lind|P] agreed, in a telephone call on Saturday, to wait.'],
    ['[Ana Ruiz|P] and [Bo Lind|P] briefed reporters after a meeting at the palace.'],
    ['[Ana Ruiz|P] was joined by [Bo Lind|P] for talks.'],
    ['The meeting was attended by [Ana Ruiz|P] and [Bo Lind|P].'],
    ['Opposite [Ana Ruiz|P] sat [Bo Lind|P].'],
    ['Waiting for [Ana Ruiz|P] on the tarmac was [Bo Lind|P].'],
    ['Taking part in the meeting were [Ana Ruiz|P] and [Bo Lind|P].'],
    ['General [Ana Ruiz|P] and General [Bo Lind|P] are at war. The two rival generals met on Monday.'],
  ])('%s', (text) => {
    expect(met(text)).toContain(PAIR);
  });

  it('each of those between whom somebody shuttled met whoever shuttled', () => {
    expect(met('The envoy [Ana Ruiz|P] shuttled between [Bo Lind|P] and [Eva Moor|P].')).toEqual([
      PAIR,
      'Ana Ruiz – Eva Moor',
    ]);
  });
});

describe('leaders, ministers and envoys of several countries are those countries', () => {
  it.each([
    ['[Ana Ruiz|P] hosted the foreign ministers of [Oman|C], [Chad|C] and [Peru|C].'],
    ['[Ana Ruiz|P] received the presidents of [Oman|C], [Chad|C] and [Peru|C].'],
    ['[Ana Ruiz|P] welcomed the leaders of [Oman|C], [Chad|C] and [Peru|C] to dinner.'],
  ])('%s', (text) => {
    expect(met(text).sort()).toEqual(['Ana Ruiz – Chad', 'Ana Ruiz – Oman', 'Ana Ruiz – Peru']);
  });

  it.each([
    ['The presidents of [Oman|C], [Chad|C] and [Peru|C] held talks.'],
    ['Talks between [Oman|C], [Chad|C] and [Peru|C] opened on Monday.'],
    ['[Omani|N], [Chadian|N] and [Peruvian|N] officials met on Monday.'],
  ])('%s', (text) => {
    expect(met(text).sort()).toEqual(['Chad – Oman', 'Chad – Peru', 'Oman – Peru']);
  });

  it('whoever hosts talks is there', () => {
    expect(met('[Chad|C] and [Peru|C] agreed on a truce after talks hosted by [Ana Ruiz|P].')).toContain(
      'Ana Ruiz – Chad',
    );
  });
});

describe('what is still to come is planned', () => {
  it.each([
    ['[Ana Ruiz|P] and [Bo Lind|P] are to sit down on Thursday.'],
    ['[Ana Ruiz|P] is to be received by [Bo Lind|P] on Friday.'],
    ['[Ana Ruiz|P] is scheduled to see [Bo Lind|P] on Friday.'],
    ['[Ana Ruiz|P] will raise the war when she meets [Bo Lind|P] next month.'],
  ])('%s', (text) => {
    expect(met(text)).toEqual([PLANNED]);
  });
});

describe('no meeting is made of other company', () => {
  it.each([
    ['[Ana Ruiz|P] saw [Bo Lind|P] as a rival.'],
    ['[Ana Ruiz|P] walked with a stick. [Bo Lind|P] slept.'],
    ['[Ana Ruiz|P] joined [Bo Lind|P] in condemning the raid.'],
    ['[Ana Ruiz|P] raised the issue of [Bo Lind|P].'],
    ['[Ana Ruiz|P] urged [Bo Lind|P] to meet [Eva Moor|P].'],
    ['[Ana Ruiz|P] turned down an invitation to meet [Bo Lind|P].'],
    ['Analysts doubt that [Ana Ruiz|P] will meet [Bo Lind|P].'],
    ['The committee meeting was attended by [Ana Ruiz|P] and [Bo Lind|P].'],
    ['[Ana Ruiz|P] ran into trouble. [Bo Lind|P] slept.'],
  ])('%s', (text) => {
    expect(met(text)).toEqual([]);
  });
});

describe('a delegation meets the body that it visits', () => {
  it.each([
    [
      'A delegation from [Peru|C] visited, on Tuesday, the headquarters of the [Grain Panel|O].',
      ['Grain Panel – Peru'],
    ],
    ['Officials of the [Grain Panel|O] visited the [Harbour Union|O].', ['Grain Panel – Harbour Union']],
    ['A delegation from [Peru|C] visited [Chad|C].', []],
    ['A delegation from [Peru|C] did not visit the [Grain Panel|O].', []],
    ['Officials visited the [Grain Panel|O].', []],
  ])('%s', (text, pairs) => {
    expect(met(text)).toEqual(pairs);
  });
});
