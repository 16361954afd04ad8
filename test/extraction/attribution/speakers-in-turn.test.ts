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

  it('though another one spoke in the paragraph before', () => {
    const said = speakers(
      '[Bo Lind|P] said it was late.\n\n[Ana Ruiz|P] said the pier would open. “It is time,” the activist wrote.',
      { source: 'Bo Lind', cue: 'said', content: 'it was late' },
      { source: 'Ana Ruiz', cue: 'said#2', content: 'the pier would open' },
      { source: 'the activist', cue: 'wrote', content: '“It is time,”' },
    );
    expect(said).toEqual(['Bo Lind', 'Ana Ruiz', 'Ana Ruiz']);
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

describe('one who holds an office is called by it, or by another word for it', () => {
  it.each([
    ['Minister [Ana Ruiz|P]', 'the official', 'Ana Ruiz'],
    ['Governor [Ana Ruiz|P]', 'the official', 'Ana Ruiz'],
    ['President [Ana Ruiz|P] of the [Pier Union|O]', 'the union leader', 'Ana Ruiz'],
    ['Foreign Minister [Ana Ruiz|P]', 'the [Peruvian|N] foreign minister', 'Ana Ruiz'],
    ['[Peruvian|N] Foreign Minister [Ana Ruiz|P]', 'the [Chilean|N] foreign minister', null],
    ['Professor [Ana Ruiz|P]', 'the official', null],
    ['Prime Minister [Ana Ruiz|P]', 'the [Peruvian|N] head of government', 'Ana Ruiz'],
    ['Prime Minister [Ana Ruiz|P]', 'the [Peruvian|N] head of state', null],
    ['Minister [Ana Ruiz|P]', 'the spokeswoman', null],
  ])('%s said …, %s added', (name, words, expected) => {
    const source = name.replaceAll(/\[|\|\w\]/g, '');
    const said = speakers(
      `${name} said the pier would open.\n\n“It is time,” ${words} added.`,
      { source, cue: 'said', content: 'the pier would open' },
      { source: words.replaceAll(/\[|\|\w\]/g, ''), cue: 'added', content: '“It is time,”' },
    );
    expect(said.at(-1)).toBe(expected);
  });

  it('but not where somebody else without an office speaks too', () => {
    const said = speakers(
      '[Ana Ruiz|P] said the pier would open. [Bo Lind|P] said it would not. The minister said it was time.',
      { source: 'Ana Ruiz', cue: 'said', content: 'the pier would open' },
      { source: 'Bo Lind', cue: 'said#2', content: 'it would not' },
      { source: 'The minister', cue: 'said#3', content: 'it was time' },
    );
    expect(said).toEqual(['Ana Ruiz', 'Bo Lind', null]);
  });

  it('and not one who only thinks in a clause beside', () => {
    const said = speakers(
      '[Ana Ruiz|P] said the pier would open, although [Bo Lind|P] chose to stay away. The minister said it was time.',
      { source: 'Ana Ruiz', cue: 'said', content: 'the pier would open' },
      { source: 'Bo Lind', cue: 'chose', content: 'to stay away' },
      { source: 'The minister', cue: 'said#2', content: 'it was time' },
    );
    expect(said).toEqual(['Ana Ruiz', 'Bo Lind', 'Ana Ruiz']);
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
