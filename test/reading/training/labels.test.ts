import { describe, expect, it } from 'vitest';
import { attributionWindows } from '../../../src/reading/training/attribution-windows.ts';
import { nameWindows, UNKNOWN } from '../../../src/reading/training/name-windows.ts';
import { vocabulary } from '../vocabulary.ts';

const placeIn = (text: string) => (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('an annotated attribution becomes labels of words', () => {
  const text = 'The pier “is old,” Ana Ruiz has often said, “and cold.”';
  const at = placeIn(text);
  const label = (source: string[], cue: string[], content: string[]) =>
    attributionWindows(
      {
        id: 'a',
        text,
        attributions: [{ source: source.map(at), cue: cue.map(at), content: content.map(at) }],
      },
      vocabulary,
    )[0]!.cues;

  // Words: 0 The 1 pier 2 “ 3 is 4 old 5 , 6 ” 7 Ana 8 Ruiz 9 has 10 often 11 said 12 , 13 “ 14 and 15 cold 16 . 17 ”
  it('keeps every word of a content in pieces', () => {
    expect(label(['Ana Ruiz'], ['said'], ['“is old,”', '“and cold.”'])).toEqual([
      { cue: [11], source: [7, 8], content: [2, 3, 4, 5, 6, 13, 14, 15, 16, 17] },
    ]);
  });

  it('takes the longest run of a cue in pieces', () => {
    expect(label([], ['has', 'often said'], ['is old'])[0]).toEqual({
      cue: [9, 10, 11],
      source: [],
      content: [3, 4],
    });
    expect(label([], ['pier', 'has often'], ['is old'])[0]!.cue).toEqual([9, 10]);
  });

  it('leaves out what has no cue among the words that are read', () => {
    expect(label(['Ana Ruiz'], [], ['is old'])).toEqual([]);
  });

  it('keeps of source and content what lies in the window of the cue', () => {
    const long = `${'Lind waited at the pier. '.repeat(60)}Ruiz said it was cold.`;
    const far = placeIn(long);
    const windows = attributionWindows(
      {
        id: 'a',
        text: long,
        attributions: [
          { source: [far('Lind')], cue: [far('said')], content: [far('pier'), far('it was cold')] },
        ],
      },
      vocabulary,
    );
    const held = windows.flatMap(({ input, cues }) =>
      cues.map(({ source, content }) => ({
        source,
        words: content.length,
        last: content.at(-1)! + input.from,
      })),
    );
    expect(held).toEqual([{ source: [], words: 3, last: 60 * 6 + 4 }]);
  });
});

describe('annotated names become labels of words', () => {
  const text = 'https://example.org\nBank of Kenya told Ana Ruiz that the minister left Kenya.';
  const at = placeIn(text);
  const [window] = nameWindows(
    {
      id: 'a',
      text,
      entities: [
        { type: 'ORGANIZATION', ...at('Bank of Kenya') },
        { type: 'COUNTRY', start: at('Kenya told').start, end: at('Kenya told').start + 5, isoCode: 'KE' },
        { type: 'PERSON', ...at('Ana Ruiz') },
        { type: 'PERSON', ...at('the minister') },
        { type: 'COUNTRY', start: at('Kenya.').start, end: at('Kenya.').start + 5, isoCode: 'KE' },
      ],
    },
    vocabulary,
  );
  // Bank of Kenya told Ana Ruiz that the minister left Kenya .
  it('the outermost name has the word; one without a capital is not scored', () => {
    const unknown = UNKNOWN;
    expect(window?.names).toEqual([3, 4, 4, 0, 1, 2, 0, unknown, unknown, 0, 5, 0]);
  });

  it('a country is labelled apart, inside another name too', () => {
    expect(window?.countries).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
  });

  it('the address in the first line is not read, so it needs no label', () => {
    expect(window?.names).toHaveLength(12);
  });
});
