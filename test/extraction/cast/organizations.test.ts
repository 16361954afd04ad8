import { describe, expect, it } from 'vitest';
import { StagedCast } from '../../support/casts.ts';

describe('an organization has one entry under all forms of the name', () => {
  it.each([
    ['The [World Grain Council|O] ([WGC|O]) met. The [WGC|O] left.', ['World Grain Council']],
    ['The [WGC|O] met. The [World Grain Council|O] left.', ['World Grain Council']],
    ['The [Union of Miners and Smelters|O] ([UMS|O]) met.', ['Union of Miners and Smelters']],
    ['[Nordal Inc.|O] grew. [Nordal|O] shrank.', ['Nordal Inc.']],
    ['The [Russian Foreign Ministry|O] spoke. The [Foreign Ministry|O] left.', ['Russian Foreign Ministry']],
    ['[Alba La Nova|O] won. [Alba|O] lost.', ['Alba La Nova']],
    ['The [UN Grain Council|O] met. The [UNGC|O] left.', ['UN Grain Council']],
    ['[Nordal|O] won. The [Nordal Party|O] sang.', ['Nordal Party']],
    ['The [Ruiz Foundation|O] paid. The [Foundation|O] is rich.', ['Ruiz Foundation']],
    ['The [Department of Home Gardens|O] wrote. [Home Gardens|O] waits.', ['Department of Home Gardens']],
    ['He wrote on X (formerly [Twitter|O]).', ['X']],
    ['The [White House|F] spoke. [Truth Social|D] was down.', ['White House', 'Truth Social']],
    ['She posted on X, then deleted it.', ['X']],
    [
      'The [Harbour Pilots|O], [Dockers|O] and [Divers Union|O] ([HPDU|O]) met.',
      ['Harbour Pilots, Dockers and Divers Union'],
    ],
    ['The [Harbour Pilots|O] and [Divers Union|O] ([DU|O]) met.', ['Harbour Pilots', 'Divers Union']],
    ['The [Fuerza Roja del Norte|O], or [FXR|O], met. The [FXR|O] left.', ['Fuerza Roja del Norte']],
    [
      'The [Red Army of the North|O], known by its Spanish initials [ERN|O], met. The [ERN|O] left.',
      ['Red Army of the North'],
    ],
    ['The [Red Army|O], known to hate the [ERN|O], met.', ['Red Army', 'ERN']],
    ['The [paramilitary Red Forces|O] met. The [Red Forces|O] left.', ['Red Forces']],
    ['The [Harbour Union party|O] met. The [Harbour Union|O] left.', ['Harbour Union']],
    ['[Peru|C]’s army met the [Peruvian|N] military.', ['Peruvian armed forces']],
    ['The army left.', []],
    ['The [Peruvian Armed Forces|O] met. The [Peruvian|N] army left.', ['Peruvian Armed Forces']],
    ['The [WGC|O]+ met. The [WGC|O] left.', ['WGC+', 'WGC']],
  ])('%s', (text, names) => {
    expect(new StagedCast(text).names('ORGANIZATION')).toEqual(names);
  });
});

describe('organizations with a word in common stay apart', () => {
  it.each([
    ['[Nordal Bank|O] sued [Nordal Airlines|O].', ['Nordal Bank', 'Nordal Airlines']],
    [
      '[German Finance Ministry|O] wrote to the [French Finance Office|O].',
      ['German Finance Ministry', 'French Finance Office'],
    ],
    ['The [WGC Harbour Council|O] met. The [WGC|O] left.', ['WGC Harbour Council', 'WGC']],
    ['[Nordal|O] sued. The [Nordal Workers League|O] struck.', ['Nordal', 'Nordal Workers League']],
    ['The [Ruiz Fund|O], the [Lind Fund|O] and the [Fund|O] paid.', ['Ruiz Fund', 'Lind Fund', 'Fund']],
    ['The [Ruiz White House|O] fell. The [White House|F] stands.', ['Ruiz White House', 'White House']],
  ])('%s', (text, names) => {
    expect(new StagedCast(text).names('ORGANIZATION')).toEqual(names);
  });
});

it('an organization that is all title words still has a name', () => {
  expect(new StagedCast('The [National Police|O] came.').names('ORGANIZATION')).toEqual(['National Police']);
});

describe('a title or a general word is no organization', () => {
  it.each([
    'The [General|O] slept.',
    'The [US National Security|O] adviser slept.',
    'The [Government|O] slept.',
  ])('%s', (text) => {
    expect(new StagedCast(text).names('ORGANIZATION')).toEqual([]);
  });
});

it('the armed forces of a country are one body under all their names', () => {
  const cast = new StagedCast(
    '[Peruvian|N] troops left. The [Peruvian|N] military said so. A [Peruvian|N] army base burned.',
  );
  expect(cast.mentionsOf('Peruvian armed forces')).toEqual(['Peruvian troops', 'Peruvian military']);
});

describe('an office of state in small letters is an organization', () => {
  it.each([
    ['[Peru|C]’s foreign ministry spoke. The foreign ministry left.', ['Peruvian Foreign Ministry']],
    ['The [Peruvian|N] central bank spoke.', ['Peruvian Central Bank']],
    ['The [Peruvian|N] trade and industry ministry spoke.', ['Peruvian Trade and Industry Ministry']],
    [
      '[Peru|C]’s foreign ministry and [Chile|C]’s foreign ministry met.',
      ['Peruvian Foreign Ministry', 'Chilean Foreign Ministry'],
    ],
    ['The [Peruvian Foreign Ministry|O] met [Peru|C]’s foreign ministry.', ['Peruvian Foreign Ministry']],
    ['The foreign ministry spoke.', []],
    ['The [Peruvian|N] embassy in [Lisbon|L] spoke.', ['Peruvian Embassy in Lisbon']],
    ['[Peru|C]’s foreign trade grew.', []],
    ['[Ruiz|P]’s foreign ministry spoke.', []],
  ])('%s', (text, names) => {
    expect(new StagedCast(text).names('ORGANIZATION')).toEqual(names);
  });
});

it('a movement that is named by its members is one organization', () => {
  const cast = new StagedCast('The [Houthi|N] spokesman left. The [Houthis|N] said so. [Zapatistas|N] came.');
  expect(cast.names('ORGANIZATION')).toEqual(['Houthis', 'Zapatistas']);
});
