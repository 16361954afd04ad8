import { describe, expect, it } from 'vitest';
import { StagedCast } from '../../support/casts.ts';

describe('the words around a name tell that it is an organization', () => {
  it.each([
    'The drone firm [Tryvane|P] left.',
    'Bo Lind, chairman of [Tryvane|P], left.',
    '[Tryvane|P] fighters left.',
    '[Tryvane|L], a Peruvian drone-making company, left. Lind joined [Tryvane|L].',
    'He told [Tryvane|P]. She told [Tryvane|P].',
    'The [TRV|P] won.',
  ])('%s', (text) => {
    const cast = new StagedCast(text);
    expect(cast.names('ORGANIZATION')).toHaveLength(1);
    expect(cast.names('PERSON')).toEqual([]);
  });
});

describe('the words around a name tell that it is a place', () => {
  it.each([
    'They fought in [Tarvo|P].',
    'They fought for the [Tarvo|P], [Belm|P] and [Sorne|P] regions.',
    'The town of [Tarvo|P] fell. [Tarvo|P] burned.',
    'They lived in [Tarvo|O] and worked near [Tarvo|O].',
  ])('%s', (text) => {
    const cast = new StagedCast(text);
    expect(cast.names('PERSON')).toEqual([]);
    expect(cast.names('ORGANIZATION')).toEqual([]);
  });
});

describe('one who has a full name or a title stays a person', () => {
  it.each([
    ['[Ana Ruiz|P] left. He told [Ruiz|P]. She told [Ruiz|P].', 'Ana Ruiz'],
    ['Trust in [Ana Ruiz|P] fell. They believe in [Ruiz|P].', 'Ana Ruiz'],
    ['[Mayor Ruiz|P] left. The members of [Ruiz|P] household slept.', 'Ruiz'],
    ['There is no hope in [Ruiz|P]’s words.', 'Ruiz'],
  ])('%s', (text, name) => {
    expect(new StagedCast(text).names('PERSON')).toEqual([name]);
  });
});

it('a capital that acts is no person', () => {
  const cast = new StagedCast('[Kyiv|P] accepted the plan.');
  expect(cast.names('PERSON')).toEqual([]);
  expect(cast.names('COUNTRY')).toEqual(['Ukraine']);
});
