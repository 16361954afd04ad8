import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/extraction/attribution/find-statements.ts';
import { assembleCast } from '../../../src/extraction/assemble-cast.ts';
import { readText, type Saying } from '../../support/readings.ts';

/** The names of the speakers, in order; null for nobody named. */
function speakers(marked: string, ...sayings: readonly Saying[]): (string | null)[] {
  const { text, reading } = readText(marked, ...sayings);
  const cast = assembleCast(text, reading);
  return findStatements(text, reading, cast, {
    publishedAt: null,
    title: null,
    source: null,
  }).map(({ speaker }) => speaker && cast.entity(speaker).name);
}

describe('one who is described anew is the one who spoke right before', () => {
  it.each([
    ['former dancer', 'Ana Ruiz'],
    ['54-year-old', 'Ana Ruiz'],
    ['lawmaker', 'Ana Ruiz'],
    ['spokesman', null],
    ['official', null],
  ])('“the %s”', (words, expected) => {
    const said = speakers(
      `[Ana Ruiz|P] said the pier would open.\n\n“It is time,” the ${words} wrote.`,
      { source: 'Ana Ruiz', cue: 'said', content: 'the pier would open' },
      { source: `the ${words}`, cue: 'wrote', content: '“It is time,”' },
    );
    expect(said).toEqual(['Ana Ruiz', expected]);
  });

  it('unless the paper has given another title', () => {
    const said = speakers(
      'Mayor [Ana Ruiz|P] said the pier would open.\n\n“It is time,” the senator wrote.',
      { source: 'Mayor Ana Ruiz', cue: 'said', content: 'the pier would open' },
      { source: 'the senator', cue: 'wrote', content: '“It is time,”' },
    );
    expect(said).toEqual(['Ana Ruiz', null]);
  });
});

describe('a chief without a name is named in the next paragraph', () => {
  const lead = { source: 'the harbour union’s chief', cue: 'said', content: 'The pier will open' };

  it.each([
    ['“It is time,” [Ana Ruiz|P] told reporters.', 'Ana Ruiz'],
    ['“It is time,” mayor [Ana Ruiz|P] told reporters.', null],
  ])('%s', (next, expected) => {
    const said = speakers(`The pier will open, the harbour union’s chief said.\n\n${next}`, lead, {
      source: next.includes('mayor') ? 'mayor Ana Ruiz' : 'Ana Ruiz',
      cue: 'told',
      content: '“It is time,”',
    });
    expect(said[0]).toBe(expected);
  });
});
