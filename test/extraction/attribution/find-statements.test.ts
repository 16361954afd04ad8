import { describe, expect, it } from 'vitest';
import { marked, statementsIn } from './marked-text.ts';

const wordsIn = (given: string, places: readonly { start: number; end: number }[]): string =>
  places.map(({ start, end }) => marked(given).text.text.slice(start, end)).join(' … ');

describe('a statement is given to the one who speaks', () => {
  it.each([
    ['by name', '{s Mayor Ana Ruiz} {c said} {q the harbour would open}.', ['ruiz']],
    ['by pronoun', '{q “Not before May,”} {s he} {c said}.', ['lind']],
    ['each of several', '{s Both leaders} {c confirmed} {q the date}.', ['ruiz', 'lind']],
    ['nobody with a name', '{s An official} {c said} {q the harbour would open}.', [null]],
    ['nobody at all', '{c According to} {q the plan}.', [null]],
    ['once, where two only think', '{s They} {c hope} {q to open the harbour}.', ['ruiz']],
    [
      'who went on in the same breath',
      '{s Ruiz} {c said} {q it was late}, {c2 adding} {q2 that it was cold}.',
      ['ruiz', 'ruiz'],
    ],
    [
      'but not of another sentence',
      '{s Ruiz} {c said} {q it was late}. {c2 Adding} {q2 that it was cold} is no news.',
      ['ruiz', null],
    ],
  ])('%s', (_, given, speakers) => {
    expect(statementsIn(given).map(({ speaker }) => speaker)).toEqual(speakers);
  });

  it('with the reason and the probability', () => {
    expect(statementsIn('{s Ruiz} {c said} {q it was late}.')).toMatchObject([
      { speakerReason: 'surname of Ana Ruiz', confidence: 0.9 },
    ]);
  });

  it('in reading order', () => {
    const given = '{s2 Lind} {c2 said} {q2 no}. {s Ruiz} {c said} {q yes}.';
    expect(statementsIn(given).map(({ speaker }) => speaker)).toEqual(['lind', 'ruiz']);
  });

  it('whom an outlet only quotes', () => {
    const given = '{q “It is late,” she said}, {c according to} {s the {o Herald}}.';
    const [statement] = statementsIn(given);
    expect(statement).toMatchObject({ speaker: 'ruiz', via: 'Herald', kind: 'DIRECT' });
    expect(wordsIn(given, statement?.source ?? [])).toBe('she');
    expect(wordsIn(given, statement?.content ?? [])).toBe('“It is late,”');
  });

  it('and to the outlet where it speaks for itself', () => {
    const given = '{q The “long” strike has ended}, {c according to} {s the {o Herald}}.';
    const [statement] = statementsIn(given);
    expect(wordsIn(given, statement?.content ?? [])).toBe('The “long” strike has ended');
    expect(statement?.via).toBeNull();
  });
});

describe('a signed post that stands in the article', () => {
  const post = 'The harbour is open again! Historic!\n— Ana Ruiz (@anaruiz) March 5, 2024';

  it('is a statement of the one who signed it', () => {
    const [statement, ...others] = statementsIn(`It rained.\n${post}`);
    expect(statement).toMatchObject({
      speaker: 'ruiz',
      via: 'X',
      saidAt: '2024-03-05',
      kind: 'DIRECT',
      mode: 'SPEECH',
    });
    expect(wordsIn(`It rained.\n${post}`, statement?.content ?? [])).toBe(
      'The harbour is open again! Historic!',
    );
    expect(others).toEqual([]);
  });

  it('was on Twitter while that was its name', () => {
    expect(statementsIn(post.replace('2024', '2021'))[0]?.via).toBe('Twitter');
  });

  it('does not stay in what somebody says before it', () => {
    const given = `{s Lind} {c said}, {q “It is late.”\n${post.split('\n')[0] ?? ''}}\n${post.split('\n')[1] ?? ''}`;
    expect(
      statementsIn(given).map(({ speaker, content }) => [speaker, wordsIn(given, content).trim()]),
    ).toEqual([
      ['lind', '“It is late.”'],
      ['ruiz', 'The harbour is open again! Historic!'],
    ]);
  });

  it('a dash before a name is no signature', () => {
    expect(statementsIn('It rained.\n— Ana Ruiz, Porto Velho')).toEqual([]);
  });
});
