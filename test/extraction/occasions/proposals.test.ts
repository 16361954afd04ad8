import { describe, expect, it } from 'vitest';
import { StagedOccasions } from '../../support/occasions.ts';

const proposed = (text: string) => new StagedOccasions(text).told('PROPOSED');

describe('whoever proposes is led to what is proposed', () => {
  it.each([
    ['[Ana Ruiz|P] proposed a 30-day ceasefire.', 'Ana Ruiz: 30-day ceasefire'],
    ['[Ana Ruiz|P] called for further sanctions on [Chad|C].', 'Ana Ruiz: sanctions on Chad'],
    ['A 10-day truce proposed by [Peru|C] was discussed.', 'Peru: 10-day truce'],
    [
      '[Ana Ruiz|P] demanded that [Bo Lind|P] halt all deliveries to [Chad|C].',
      'Ana Ruiz: halt all deliveries to Chad',
    ],
    ['[Ana Ruiz|P] urged [Bo Lind|P] to release the sailors.', 'Ana Ruiz: release the sailors'],
    [
      '[Ana Ruiz|P]’s idea of organizing chess matches, now a year old, is back.',
      'Ana Ruiz: organizing chess matches',
    ],
    ['[Ana Ruiz|P] has been pushing [Bo Lind|P] to accept a 30-day ceasefire.', 'Ana Ruiz: 30-day ceasefire'],
    ['An end to fishing is one of the conditions put forward by [Peru|C].', 'Peru: end to fishing'],
  ])('%s', (text, expected) => {
    expect(proposed(text)).toEqual([expected]);
  });

  it('a demand in a quotation is its speaker’s', () => {
    const told = new StagedOccasions('“The next step must be a complete ceasefire,” [Ana Ruiz|P] said.', {
      source: 'Ana Ruiz',
      cue: 'said',
      content: '“The next step must be a complete ceasefire,”',
    });
    expect(told.told('PROPOSED')).toEqual(['Ana Ruiz: complete ceasefire']);
  });
});

describe('nobody proposed', () => {
  it.each([
    '[Ana Ruiz|P] did not propose a ceasefire.',
    '[Ana Ruiz|P] refused to propose a ceasefire.',
    '[Ana Ruiz|P] might propose a ceasefire.',
    '[Ana Ruiz|P] suggested that [Bo Lind|P] was tired.',
    '[Ana Ruiz|P] offered condolences.',
    '“They must act,” demanded [Ana Ruiz|P].',
  ])('%s', (text) => {
    expect(proposed(text)).toEqual([]);
  });
});
