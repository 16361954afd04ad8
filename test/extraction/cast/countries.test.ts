import { describe, expect, it } from 'vitest';
import { StagedCast } from '../../support/casts.ts';

const codes = (cast: StagedCast): (string | null)[] =>
  cast.cast.entities.filter(({ type }) => type === 'COUNTRY').map(({ isoCode }) => isoCode);

describe('a country is known by its code', () => {
  it.each([
    ['[Germany|C] spoke.', ['DE']],
    ['The [U.S.|C], the [US|C] and [America|C] are one.', ['US']],
    ['The [UK|C] and the [UAE|C] met the [DRC|O].', ['GB', 'AE', 'CD']],
    ['[Türkiye|C] or [Turkey|C].', ['TR']],
    ['[French|N] wine, [Filipino|N] rice, the [Americans|N], a [Spaniard|N].', ['FR', 'PH', 'US', 'ES']],
    ['She lives in [Danang, Vietnam|L], not in [Aruba|L].', ['VN', 'AW']],
    ['The [Soviet Union|O] and [East Germany|L] spoke to [Czechoslovakia|L].', ['SUHH', 'DDDE', 'CSHH']],
    ['[West German|N] aid went to [Zaire|L], [Yugoslav|L] troops stayed.', ['DE', 'CD', 'YUCS']],
    ['[Ivory Coast|C] beat the [Democratic Republic of Congo|C].', ['CI', 'CD']],
  ])('%s', (text, expected) => {
    expect(codes(new StagedCast(text))).toEqual(expected);
  });
});

it('a country is called as newspapers call it', () => {
  const { entities } = new StagedCast('[Türkiye|C] and [Turkey|C].').cast;
  expect(entities.map(({ name }) => name)).toEqual(['Turkey']);
});

describe('no country where none is meant', () => {
  it.each([
    '[Georgia|L] votes Republican.',
    '[Jordan|P] scored.',
    'The [Republicans|N] won.',
    'She flew to [Atlanta, Georgia|L].',
  ])('%s', (text) => {
    expect(codes(new StagedCast(text))).toEqual([]);
  });
});

describe('a capital that acts is its country’s government', () => {
  it.each([
    ['[Moscow|L] insists on it.', 'RU'],
    ['Talks with [Ankara|L] failed.', 'TR'],
    ['They halted aid to [Kiev|L].', 'UA'],
    ['They urged [Tehran|L] to wait.', 'IR'],
    ['[Warsaw|L]’s position is clear.', 'PL'],
    ['[Paris|L], which had waited, has now agreed.', 'FR'],
    ['[Kyiv|P] accepted the deal.', 'UA'],
  ])('%s', (text, code) => {
    expect(codes(new StagedCast(text))).toEqual([code]);
  });

  it.each([
    ['The [Yugoslav|N] army withdrew. [Belgrade|L] agreed.', ['YUCS']],
    ['[Serbia|C] and [Yugoslavia|L] are two. [Belgrade|L] agreed.', ['RS', 'YUCS']],
    ['[Belgrade|L] agreed.', ['RS']],
  ])('of the country that it governed then: %s', (text, expected) => {
    expect(codes(new StagedCast(text))).toEqual(expected);
  });

  it('two capitals side by side are two governments', () => {
    expect(
      codes(new StagedCast('Real talks are back, and [Washington|L] and [Moscow|L] are now speaking.')),
    ).toEqual(['US', 'RU']);
  });

  it('Brussels is the European Union where the article speaks of it', () => {
    const cast = new StagedCast('The [European Union|O] met. [Brussels|L] insisted on it.');
    expect(cast.mentionsOf('European Union', 'CAPITAL')).toEqual(['Brussels']);
  });
});

describe('a capital is a place where people are, go or come from', () => {
  it.each([
    'She lives in [Moscow|L].',
    'He traveled to [Kyiv|L] on Monday.',
    '[PARIS|L], March 3 — It rained.',
    '[Moscow|L]’s streets were empty.',
    'The mayor of [Vienna|L] spoke.',
    '[Madrid|L] is a large city.',
  ])('%s', (text) => {
    expect(codes(new StagedCast(text))).toEqual([]);
  });
});

it('a country of two names is one', () => {
  const cast = new StagedCast('[Antigua|P] and [Barbuda|P] agreed. [Chile|C] and [Peru|C] left.');
  expect(cast.names('COUNTRY')).toEqual(['Antigua and Barbuda', 'Chile', 'Peru']);
  expect(cast.names('PERSON')).toEqual([]);
});
