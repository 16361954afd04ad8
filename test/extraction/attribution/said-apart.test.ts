import { describe, expect, it } from 'vitest';
import { marked, statementsIn } from './marked-text.ts';

/** What the marked attributions become as statements: "source | cue | content" for each. */
function said(given: string): string[] {
  const { text } = marked(given);
  const words = (places: readonly { start: number; end: number }[]) =>
    places.map(({ start, end }) => text.text.slice(start, end)).join(' … ');
  return statementsIn(given).map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '));
}

describe('what stands after “but” and a verb of saying was said apart', () => {
  it('two things that one speaker said', () => {
    expect(said('{s Ruiz} {c said} {q she was willing but demanded guarantees of the owners}.')).toEqual([
      'Ruiz | said | she was willing',
      'Ruiz | demanded | guarantees of the owners',
    ]);
  });

  it.each([
    '{s Ruiz} {c said} {q “she was willing but demanded guarantees”}.',
    '{s Ruiz} {c said} {q the plan was cheap but failed the owners}.',
    '{q The plan was good but demanded much}, {s Ruiz} {c said}.',
  ])('%s', (given) => {
    expect(said(given)).toHaveLength(1);
  });
});

describe('so is what stands after “and” where nobody else can have said it', () => {
  it.each([
    [
      '{s Ruiz} {c denied} {q closing the pier and said it was open}.',
      ['Ruiz | denied | closing the pier', 'Ruiz | said | it was open'],
    ],
    [
      '{s Ruiz} {c said} {q that the pier is old, and expressed hope for a new one}.',
      ['Ruiz | said | that the pier is old', 'Ruiz | expressed | hope for a new one'],
    ],
    [
      '{s Ruiz} {c said} {q Lind met the owners, and urged them to stay}.',
      ['Ruiz | said | Lind met the owners, and urged them to stay'],
    ],
  ])('%s', (given, expected) => {
    expect(said(given)).toEqual(expected);
  });
});

describe('a participle of saying goes on with the speaker’s words', () => {
  it.each([
    [
      '{s Ruiz} {c said} {q the pier was open, stressing the need for care}.',
      ['Ruiz | said | the pier was open', 'Ruiz | stressing | the need for care'],
    ],
    [
      '{s Ruiz} {c said} {q the pier was open, pointing out that it was old}.',
      ['Ruiz | said | the pier was open', 'Ruiz | pointing out | that it was old'],
    ],
    [
      '{s Ruiz} {c said} {q the mayor had left, saying he was ill}.',
      ['Ruiz | said | the mayor had left, saying he was ill'],
    ],
    [
      '{s Ruiz} {c said} {q “the pier was open, stressing the old planks daily”}.',
      ['Ruiz | said | “the pier was open, stressing the old planks daily”'],
    ],
  ])('%s', (given, expected) => {
    expect(said(given)).toEqual(expected);
  });
});

describe('what an outlet or a statement reports is the words of the one it names', () => {
  it.each([
    [
      '{q Ruiz urged calm on both sides}, {s the {o Herald}} {c reported}.',
      'Ruiz | urged | calm on both sides',
    ],
    [
      '{q In both calls she urged calm on both sides}, {s the harbour ministry} {c said}.',
      'she | urged | calm on both sides',
    ],
    [
      '{q Ana Ruiz, in a call with Lind on Sunday, urged calm on both sides}, {s an official} {c said}.',
      'Ana Ruiz | urged | calm on both sides',
    ],
    [
      '{c According to} {s a ministry statement}, {q on Monday, Ruiz called for calm on both sides}.',
      'Ruiz | called for | calm on both sides',
    ],
    [
      '{q Mr Lind has pointed out that the pier is old}, {s the news agency} {c said}.',
      'Mr Lind | pointed out | that the pier is old',
    ],
  ])('%s', (given, expected) => {
    const all = said(given);
    expect(all).toHaveLength(2);
    expect(all).toContain(expected);
  });

  it.each([
    '{q Ruiz urged calm on both sides}, {s Lind} {c said}.',
    '{q Ruiz left the town on Monday}, {s the {o Herald}} {c reported}.',
    '{q Officials urged calm on both sides}, {s the {o Herald}} {c reported}.',
    '{q Ruiz was urged to stay calm}, {s the {o Herald}} {c reported}.',
  ])('but not %s', (given) => {
    expect(said(given)).toHaveLength(1);
  });

  it.each([
    ['{q “It is late,”} {s the {o Herald}} {c quoted} {q Ruiz} as saying.', 'Ruiz | saying | “It is late,”'],
    [
      '{s The {o Herald}} {c cited} {q the mayor, Ana Ruiz, as saying that it was late}.',
      'the mayor, Ana Ruiz, | saying | that it was late',
    ],
  ])('and of the one it quotes as saying: %s', (given, expected) => {
    expect(said(given)).toEqual([expected]);
  });
});
