import { describe, expect, it } from 'vitest';
import { StagedCast } from '../../support/casts.ts';

describe('a pronoun after somebody without a name means nobody that has one', () => {
  it.each([
    '[Ana Ruiz|P] left. A resident said so. “It is late,” she said.',
    '[Ana Ruiz|P] left. My mother laughed. Then she slept.',
    '[Bo Lind|P] left. One senator stayed. He slept.',
  ])('%s', (text) => {
    const cast = new StagedCast(text, ...(text.includes('resident') ? [RESIDENT, SHE] : []));
    expect([...cast.mentionsOf('Ana Ruiz', 'PRONOUN'), ...cast.mentionsOf('Bo Lind', 'PRONOUN')]).toEqual([]);
  });
});

const RESIDENT = { source: 'A resident', cue: 'said', content: 'so' };
const SHE = { source: 'she', cue: 'said#2', content: '“It is late,”' };

describe('words about one who has a name bring on nobody new', () => {
  it.each([
    '[Ana Ruiz|P], a lawyer, left. She slept.',
    '[Ana Ruiz|P], 66, a retired teacher who lives here, left. She slept.',
    '[Ana Ruiz|P] is a senator. She slept.',
    '[Ana Ruiz|P] left. The candidate waved. She slept.',
    '[Ana Ruiz|P] met a senator. She slept.',
  ])('%s', (text) => {
    expect(new StagedCast(text).mentionsOf('Ana Ruiz', 'PRONOUN')).toEqual(['She']);
  });
});

it('“the scholar” after “a scholar” is not the one who has a name', () => {
  const cast = new StagedCast('Scholar [Bo Lind|P] spoke. A scholar left. The scholar slept.');
  expect(cast.mentionsOf('Bo Lind', 'DESCRIPTION')).toEqual([]);
});

it('nobody is named in the quotation that is his own', () => {
  const cast = new StagedCast('[Bo Lind|P] sang. [Kirill Ruiz|P] sang. “[Ruiz|P] is good,” he said.', {
    source: 'he',
    cue: 'said',
    content: '“Ruiz is good,”',
  });
  expect(cast.mentionsOf('Bo Lind', 'PRONOUN')).toEqual(['he']);
});
