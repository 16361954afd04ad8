import { describe, expect, it } from 'vitest';
import { nameSearchText, searchText, searchWords } from '../../src/graph/search-text.ts';

describe('text as it is searched', () => {
  it.each([
    ['Zelenskýy’s taxes', 'zelenskyi tax'],
    ['Łódź, Ærø & Straße', 'lodz aero strass'],
    ['the U.S. and C++', 'the u s and c'],
    ['Київ 日本 2031', 'киів 日本 2031'],
    ['', ''],
  ])('%s', (text, folded) => {
    expect(searchText(text)).toBe(folded);
  });

  it('keeps the beginnings of names on a second line', () => {
    expect(nameSearchText(['Ana Ruíz', 'Ruiz'])).toBe('ana ruiz\nan ru rui');
  });

  it.each([
    ['the energy ceasefires', ['energi', 'ceasefir']],
    ['to be or not', ['not']],
    ['the who', ['the', 'who']],
    ['Ruiz ruíz', ['ruiz']],
    ['?!', []],
  ])('looks for the telling words of "%s"', (query, words) => {
    expect(searchWords(query)).toEqual(words);
  });
});
