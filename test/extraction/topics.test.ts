import { describe, expect, it } from 'vitest';
import { StagedOccasions } from '../support/occasions.ts';

describe('who goes on speaking goes on speaking of the same', () => {
  const told = new StagedOccasions(
    '[Ana Ruiz|P] welcomed the trade deal. “It took years,” she said. “Nobody slept,” she added. [Bo Lind|P] frowned. “I did sleep,” he noted.',
  );

  it('in the sentences that follow; somebody else does not', () => {
    expect(
      told.subjectsInOrder(
        ['“It took years,”', 'said', 'Ana Ruiz'],
        ['“Nobody slept,”', 'added', 'Ana Ruiz'],
        ['“I did sleep,”', 'noted', 'Bo Lind'],
      ),
    ).toEqual([['trade deal'], ['trade deal'], []]);
  });
});

describe('what an article is about', () => {
  const MAIN =
    '[Ana Ruiz|P] signed a trade deal with [Peru|C]. The deal took years. The deal will hold. [Bo Lind|P] came late. ';

  it('is what a statement on nothing else speaks of', () => {
    const told = new StagedOccasions(`${MAIN}“It is all in the details,” he said.`);
    expect(told.subjects('“It is all in the details,”', 'said', 'Bo Lind')).toEqual(['trade deal']);
  });

  it('not where the article has long come to something else', () => {
    const told = new StagedOccasions(`${MAIN}${'It was raining all day. '.repeat(9)}“It is wet,” he said.`);
    expect(told.subjects('“It is wet,”', 'said', 'Bo Lind')).toEqual([]);
  });

  it('is nothing that is named in passing', () => {
    const told = new StagedOccasions(
      '[Ana Ruiz|P] spoke of a trade deal. [Bo Lind|P] came late. “It is all in the details,” he said.',
    );
    expect(told.subjects('“It is all in the details,”', 'said', 'Bo Lind')).toEqual([]);
  });
});
