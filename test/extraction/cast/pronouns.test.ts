import { describe, expect, it } from 'vitest';
import { StagedCast } from '../../support/casts.ts';
import type { Saying } from '../../support/readings.ts';

describe('a pronoun leads to the person most plainly in mind', () => {
  it.each<[string, string, string, Saying[]]>([
    ['[Ana Ruiz|P] left. She slept.', 'She', 'Ana Ruiz', []],
    ['[Mr. Lind|P] met [Ms. Ruiz|P]. He slept.', 'He', 'Lind', []],
    ['[Mr. Lind|P] met [Ms. Ruiz|P]. She slept.', 'She', 'Ruiz', []],
    ['[Bo Lind|P] told [Per Falk|P] that he would leave.', 'he', 'Bo Lind', []],
    [
      '[Bo Lind|P] said [Falk|P] and [Per Sund|P] had met. He denied it.',
      'He',
      'Bo Lind',
      [
        { source: 'Bo Lind', cue: 'said', content: 'Falk and Per Sund had met' },
        { source: 'He', cue: 'denied', content: 'it' },
      ],
    ],
    [
      '[Bo Lind|P] said so. His uncle, [Per Falk|P], was angry. “It fell,” he said.',
      'he',
      'Per Falk',
      [
        { source: 'Bo Lind', cue: 'said', content: 'so' },
        { source: 'he', cue: 'said#2', content: '“It fell,”' },
      ],
    ],
    [
      '“It works,” said [Bo Lind|P]. “[Per Falk|P] knows it. [Per Falk|P] is right.” He added: “Soon.”',
      'He',
      'Bo Lind',
      [
        { source: 'Bo Lind', cue: 'said', content: '“It works,”' },
        { source: 'He', cue: 'added', content: '“Soon.”' },
      ],
    ],
    [
      'The deal is dead, said [Bo Lind|P]. [Per Falk|P] sees it as a failure, he added.',
      'he#2',
      'Bo Lind',
      [
        { source: 'Bo Lind', cue: 'said', content: 'The deal is dead' },
        { source: 'he#2', cue: 'added', content: 'Per Falk sees it as a failure' },
      ],
    ],
  ])('%s', (text, pronoun, name, sayings) => {
    expect(new StagedCast(text, ...sayings).meant(pronoun)).toBe(name);
  });

  it('what is told of somebody beside a name tells nothing of the name', () => {
    const gender = (text: string) => new StagedCast(text).cast.entities[0]!.gender;
    expect(gender('[Kit Falk|P] landed. “Good,” he said. He slept.')).toBe('M');
    expect(gender('[Kit Falk|P]’s plane landed. “Good,” he said. He slept.')).toBe(null);
    expect(gender('After a talk with [Kit Falk|P], he left. He slept.')).toBe(null);
  });

  it('“him” is not the subject of its own clause', () => {
    expect(new StagedCast('[Per Falk|P] left. [Bo Lind|P] saw him.').mentionsOf('Per Falk')).toEqual([
      'Per Falk',
      'him',
    ]);
  });

  it('nobody says “he” of himself in a quotation', () => {
    const saying = { source: 'Bo Lind', cue: 'said of', content: '“He is right”' };
    const cast = new StagedCast('[Per Falk|P] left. “He is right”, [Bo Lind|P] said of it.', saying);
    expect(cast.mentionsOf('Per Falk')).toEqual(['Per Falk', 'He']);
  });

  it('a spokeswoman is a woman, a given name only a hint', () => {
    const cast = new StagedCast('Spokeswoman [Robin Falk|P] left. [Bo Lind|P] slept.');
    expect(cast.cast.entities.map(({ gender }) => gender)).toEqual(['F', null]);
  });
});

describe('a pronoun leads nowhere', () => {
  it.each([
    ['He slept. [Bo Lind|P] left.', 'He'],
    ['[Mrs. Ruiz|P] left. He slept.', 'He'],
    ['[Bo Lind|P] left. It rained.', 'It'],
    ['[Bo Lind|P] left. They slept.', 'They'],
  ])('%s', (text, pronoun) => {
    expect(new StagedCast(text).meant(pronoun)).toBeNull();
  });
});

describe('I and we inside a quotation are its speaker', () => {
  const saying = { source: 'Ana Ruiz', cue: 'said', content: '“I know what we want for our city,”' };

  it('also where the speaker is named after the words', () => {
    const cast = new StagedCast('“I know what we want for our city,” [Ana Ruiz|P] said.', saying);
    expect(cast.mentionsOf('Ana Ruiz', 'PRONOUN')).toEqual(['I', 'we', 'our']);
  });

  it('outside a quotation they are the reporter’s', () => {
    const content = 'what we know';
    const cast = new StagedCast('[Ana Ruiz|P] said what we know.', {
      source: 'Ana Ruiz',
      cue: 'said',
      content,
    });
    expect(cast.mentionsOf('Ana Ruiz', 'PRONOUN')).toEqual([]);
  });
});

it('“it” is an organization only where it speaks right after', () => {
  const saying = { source: 'It', cue: 'said', content: 'more would follow' };
  const cast = new StagedCast('The [Kremlin|O] confirmed the call. It said more would follow.', saying);
  expect(cast.meant('It')).toBe('Kremlin');
});
