import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/extraction/attribution/find-statements.ts';
import { assembleCast } from '../../../src/extraction/assemble-cast.ts';
import { readText, type Saying } from '../../support/readings.ts';

/** The names of the speakers, in order; null for nobody named. */
function speakers(marked: string, ...sayings: readonly Saying[]): (string | null)[] {
  const { text, reading } = readText(marked, ...sayings);
  const cast = assembleCast(text, reading);
  const told = { publishedAt: null, title: null, source: null };
  return findStatements(text, reading, cast, told).map(({ speaker }) => speaker && cast.entity(speaker).name);
}

describe('an office in a headline is that of the first who speaks below and holds it', () => {
  it.each([
    ['Minister', 'Harbour Minister [Ana Ruiz|P]', 'Ana Ruiz'],
    ['PM', 'Prime Minister [Ana Ruiz|P]', 'Ana Ruiz'],
    ['Mayor', 'Senator [Ana Ruiz|P]', null],
    ['Foreign ministry', 'the [Peruvian Foreign Ministry|O]', 'Peruvian Foreign Ministry'],
  ])('“%s: …”', (office, below, expected) => {
    const said = speakers(
      `${office}: Pier to open\n\nThe pier would open, ${below} said on Monday.`,
      { source: office, cue: ':', content: 'Pier to open' },
      { source: below.replaceAll(/\[|\|.\]/g, ''), cue: 'said', content: 'The pier would open' },
    );
    expect(said[0]).toBe(expected);
  });
});

describe('a headline that its speaker signs is a statement, though the reader overlooked it', () => {
  const below = 'Mayor [Ana Ruiz|P] of the [FXR|O] slept on Monday.';
  it.each([
    ['Pier will not close: Ruiz', ['Ana Ruiz']],
    ['Pier ready for ships – FXR', ['FXR']],
    ['Pier will not close: mayor', ['Ana Ruiz']],
    ['Pier will not close - Reuters', []],
    ['Pier will not close: what to know', []],
    ['Live from Tarvo: Ruiz', []],
    ['Pier will not close: Ruiz.', []],
  ])('%s', (headline, expected) => {
    const marked = headline.replace('Ruiz', '[Ruiz|P]').replace('FXR', '[FXR|O]');
    const own = { source: 'Mayor Ana Ruiz', cue: 'slept', content: 'on Monday' };
    expect(speakers(`${marked}\n\n${below}`, own).slice(0, -1)).toEqual(expected);
  });
});
