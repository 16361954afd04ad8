import { describe, expect, it } from 'vitest';
import { StagedOccasions } from '../../support/occasions.ts';
import type { MarkedDeed } from '../../support/readings.ts';

const TEXT =
  '[Ana Ruiz|P] mooted a fishing fleet over dinner. [Bo Lind|P] was all for it, and warmed to the fleet.';
const MOOTED: MarkedDeed = {
  type: 'PROPOSED',
  trigger: 'mooted',
  actors: ['Ana Ruiz'],
  matter: 'a fishing fleet',
};

describe('what the reader sees is told beside what the rules find', () => {
  it('who proposed what', () => {
    expect(new StagedOccasions(TEXT).told('PROPOSED')).toEqual([]);
    expect(new StagedOccasions(TEXT, MOOTED).told('PROPOSED')).toEqual(['Ana Ruiz: fishing fleet']);
  });

  it('who agreed to it, also where a pronoun stands for it', () => {
    const agreed = { type: 'AGREED', trigger: 'all', actors: ['Bo Lind'], matter: 'it' } as const;
    expect(new StagedOccasions(TEXT, MOOTED, agreed).told('AGREED')).toEqual(['Bo Lind: fishing fleet']);
    expect(new StagedOccasions(TEXT, MOOTED, { ...agreed, isConditional: true }).told('AGREED')).toEqual([
      'Bo Lind: fishing fleet (conditional)',
    ]);
  });

  it('who met, and whether they have', () => {
    const text = '[Ana Ruiz|P] broke bread in Oslo on Monday with the premier, [Bo Lind|P].';
    const met = { type: 'MET', trigger: 'broke', actors: ['Ana Ruiz', 'Bo Lind'] } as const;
    expect(new StagedOccasions(text, met).told('MET')).toEqual(['Ana Ruiz – Bo Lind UNKNOWN']);
    expect(new StagedOccasions(text, { ...met, isPlanned: true }).told('MET')).toEqual([
      'Ana Ruiz – Bo Lind UNKNOWN planned',
    ]);
  });

  it('the whole name where the reader sees a part of it', () => {
    expect(new StagedOccasions(TEXT, { ...MOOTED, actors: ['Ruiz'] }).told('PROPOSED')).toEqual([
      'Ana Ruiz: fishing fleet',
    ]);
  });
});

describe('nothing is told', () => {
  it.each<[string, Partial<MarkedDeed>]>([
    ['that the reader is not sure of', { probability: 0.4 }],
    ['of somebody whom nobody names', { actors: ['dinner'] }],
    ['that is about nothing', { trigger: 'over', matter: '' }],
  ])('%s', (_, part) => {
    const { matter, ...deed } = { ...MOOTED, ...part };
    expect(new StagedOccasions(TEXT, matter ? { ...deed, matter } : deed).told('PROPOSED')).toEqual([]);
  });

  it('of an offer that is somebody else’s', () => {
    const text = '[Peru|C] made an offer of a fishing fleet. [Chad|C] rejected the offer.';
    const offer = {
      type: 'PROPOSED',
      trigger: 'offer#2',
      actors: ['Chad'],
      matter: 'a fishing fleet',
    } as const;
    expect(new StagedOccasions(text, offer).told('PROPOSED')).not.toContain('Chad: fishing fleet');
  });

  it('that was signed as a witness', () => {
    const signed = { type: 'AGREED', trigger: 'signed', actors: ['Ana Ruiz'], matter: 'a witness' } as const;
    expect(new StagedOccasions('[Ana Ruiz|P] signed as a witness.', signed).told('AGREED')).toEqual([]);
  });

  it('twice: by the rules and by the reader', () => {
    const text = '[Ana Ruiz|P] proposed a fishing fleet.';
    const proposed = { ...MOOTED, trigger: 'proposed' };
    const told = new StagedOccasions(text, proposed).occasions.relations;
    expect(told).toHaveLength(1);
  });

  it('of a meeting with oneself', () => {
    const text = '[Ana Ruiz|P] met the press. [Ruiz|P] smiled.';
    const met = { type: 'MET', trigger: 'met', actors: ['Ana Ruiz', 'Ruiz#2'] } as const;
    expect(new StagedOccasions(text, met).told('MET')).toEqual([]);
  });
});
