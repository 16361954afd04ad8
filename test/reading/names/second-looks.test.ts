import { describe, expect, it } from 'vitest';
import { NameChances } from '../../../src/reading/names/name-chances.ts';
import { COUNTRY_LABELS, NAME_LABELS, NAME_TYPES } from '../../../src/reading/names/name-type.ts';
import { readNames } from '../../../src/reading/names/read-names.ts';
import type { NameType } from '../../../src/reading/reading.ts';
import { wordsOf } from '../../../src/reading/words.ts';

interface Seen {
  readonly phrase: string;
  readonly type: NameType;
  readonly chance: number;
  /** Which of the phrase's places, from 0; all unless given. */
  readonly nth?: number;
}

/** The names of a text whose encoder saw just what is given. */
function namesOf(text: string, seen: readonly Seen[]): string[] {
  const words = wordsOf(text, [{ start: 0, end: text.length }]);
  const names = new Float32Array(words.count * NAME_LABELS);
  const countries = new Float32Array(words.count * COUNTRY_LABELS);
  for (let word = 0; word < words.count; word++) {
    names[word * NAME_LABELS] = 1;
    countries[word * COUNTRY_LABELS] = 1;
  }
  for (const { phrase, type, chance, nth } of seen) {
    const length = phrase.split(' ').length;
    const places = [...words.form.keys()].filter(
      (word) => words.form.slice(word, word + length).join(' ') === phrase,
    );
    for (const from of nth === undefined ? places : [places[nth]!]) {
      for (let word = from; word < from + length; word++) {
        const goesOn = word > from ? 1 : 0;
        names[word * NAME_LABELS + 1 + 2 * NAME_TYPES.indexOf(type) + goesOn] = chance;
        names[word * NAME_LABELS] = Math.max(0, names[word * NAME_LABELS]! - chance);
        if (type !== 'COUNTRY') continue;
        countries[word * COUNTRY_LABELS + 1 + goesOn] = chance;
        countries[word * COUNTRY_LABELS] = 1 - chance;
      }
    }
  }
  const chances = new NameChances(words.count);
  const range = { from: 0, to: words.count };
  chances.keep({
    input: { ...range, ids: [], features: [], firstPiece: new Int32Array() },
    names,
    countries,
  });
  return readNames(words, chances, [range]).map(
    ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
  );
}

describe('a second look at the whole article', () => {
  it('gives a name one type at all its places', () => {
    const text = 'Veltro rose. Veltro fell. Veltro slept.';
    const seen: Seen[] = [
      { phrase: 'Veltro', type: 'ORGANIZATION', chance: 0.9, nth: 0 },
      { phrase: 'Veltro', type: 'ORGANIZATION', chance: 0.9, nth: 1 },
      { phrase: 'Veltro', type: 'PERSON', chance: 0.7, nth: 2 },
    ];
    expect(namesOf(text, seen)).toEqual(Array(3).fill('ORGANIZATION Veltro'));
  });

  it('finds a sure name where the encoder nearly missed it, and not where it saw nothing', () => {
    const text = 'Veltro Group rose. Veltro Group fell. Veltro Group slept.';
    const seen: Seen[] = [
      { phrase: 'Veltro Group', type: 'ORGANIZATION', chance: 0.9, nth: 0 },
      { phrase: 'Veltro Group', type: 'ORGANIZATION', chance: 0.1, nth: 1 },
    ];
    expect(namesOf(text, seen)).toEqual(Array(2).fill('ORGANIZATION Veltro Group'));
  });

  it('finds the parts of a full name', () => {
    const seen: Seen[] = [
      { phrase: 'Ana Ruiz', type: 'PERSON', chance: 0.9 },
      { phrase: 'Ruiz', type: 'PERSON', chance: 0.1, nth: 1 },
    ];
    expect(namesOf('Ana Ruiz came. Ruiz spoke.', seen)).toEqual(['PERSON Ana Ruiz', 'PERSON Ruiz']);
  });

  it('takes an acronym in brackets for the name before it', () => {
    const seen: Seen[] = [
      { phrase: 'Harbour Union', type: 'ORGANIZATION', chance: 0.9 },
      { phrase: 'HU', type: 'LOCATION', chance: 0.6, nth: 1 },
    ];
    expect(namesOf('Harbour Union (HU) met. HU left.', seen)).toEqual([
      'ORGANIZATION Harbour Union',
      'ORGANIZATION HU',
      'ORGANIZATION HU',
    ]);
  });

  it('lets all places of a name say together whether it is a country', () => {
    const once: Seen[] = [{ phrase: 'Georgia', type: 'COUNTRY', chance: 0.6, nth: 0 }];
    const twice: Seen[] = [...once, { phrase: 'Georgia', type: 'COUNTRY', chance: 0.3, nth: 1 }];
    expect(namesOf('Georgia voted. Georgia slept.', once)).toEqual([]);
    expect(namesOf('Georgia voted. Georgia slept.', twice)).toEqual(Array(2).fill('COUNTRY Georgia'));
  });

  it('leaves the mark of case out of the name', () => {
    const seen: Seen[] = [{ phrase: 'Ruiz ’ s', type: 'PERSON', chance: 0.9 }];
    expect(namesOf('Ruiz’s plan', seen)).toEqual(['PERSON Ruiz']);
  });

  it('sees no name without a capital', () => {
    expect(namesOf('the harbour slept', [{ phrase: 'harbour', type: 'LOCATION', chance: 0.9 }])).toEqual([]);
  });
});
