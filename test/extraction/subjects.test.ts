import { describe, expect, it } from 'vitest';
import { StagedOccasions } from '../support/occasions.ts';

describe('a statement is about what is named in it', () => {
  it('events first, then actors; the speaker only by name', () => {
    const told = new StagedOccasions('[Ana Ruiz|P] said she welcomed the trade deal with [Peru|C].');
    expect(told.subjects('she welcomed the trade deal with Peru', 'said', 'Ana Ruiz')).toEqual([
      'trade deal',
      'Peru',
    ]);
  });

  it('the country in a title is not meant', () => {
    const told = new StagedOccasions('[Ana Ruiz|P] said [Peruvian|N] President [Bo Lind|P] was late.');
    expect(told.subjects('Peruvian President Bo Lind was late', 'said', 'Ana Ruiz')).toEqual(['Bo Lind']);
  });
});

describe('a statement is about what it answers', () => {
  it('the topic of its own sentence', () => {
    const told = new StagedOccasions(
      '[Ana Ruiz|P] welcomed the trade deal with [Peru|C], calling it a first step.',
    );
    expect(told.subjects('a first step', 'calling', 'Ana Ruiz')).toEqual(['trade deal']);
  });

  it('the topic of the sentence before', () => {
    const told = new StagedOccasions(
      '[Ana Ruiz|P] welcomed the trade deal with [Peru|C]. “It is a first step,” she added.',
    );
    expect(told.subjects('“It is a first step,”', 'added', 'Ana Ruiz')).toEqual(['trade deal']);
  });

  it('nothing where nothing was spoken of', () => {
    const told = new StagedOccasions('[Ana Ruiz|P] said the weather was fine.');
    expect(told.subjects('the weather was fine', 'said', 'Ana Ruiz')).toEqual([]);
  });
});
