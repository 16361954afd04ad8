import { describe, expect, it } from 'vitest';
import { wholeAttributions } from '../../../src/extraction/attribution/whole-attributions.ts';
import { quotationsIn } from '../../../src/extraction/attribution/quotations.ts';
import { quoteAt, type Offsets } from '../../../src/language/offsets.ts';
import { marked } from './marked-text.ts';

/** What the marked attributions become: "source | cue | content" for each. */
function mended(given: string): string[] {
  const { text, reading } = marked(given);
  const words = (places: readonly Offsets[]) => places.map((place) => quoteAt(text.text, place)).join(' … ');
  return wholeAttributions(text, reading, quotationsIn(text)).map(({ source, cue, content }) =>
    [source, cue, content].map(words).join(' | '),
  );
}

describe('a source goes on to its noun', () => {
  it.each([
    [
      '{s Peru’s} outgoing Prime Minister Ana Ruiz {c said} {q she would go}.',
      'Peru’s outgoing Prime Minister Ana Ruiz',
    ],
    ['{s Mr.} Lind, for his part, {c said} {q yes}.', 'Mr. Lind'],
    ['{s Acting} Harbour Secretary Bo Lind {c said} {q yes}.', 'Acting Harbour Secretary Bo Lind'],
    ['{s Army chief} Bo Lind {c said} {q yes}.', 'Army chief Bo Lind'],
    ['{s The mayor}, Bo Lind heard, {c said} {q yes}.', 'The mayor'],
    ['{s Both} leaders {c confirmed} {q the truce}.', 'Both leaders'],
    ['{q A talk} {c described} by {s the} White House {q as “going well”}.', 'the White House'],
    ['{s All} {c said} {q yes}.', 'All'],
    ['{s By a reporter\n\nBo Lind} {c said} {q yes}.', 'Bo Lind'],
    ['{s Ana Ruiz} {c said} {q she would go}.', 'Ana Ruiz'],
  ])('%s', (given, source) => {
    expect(mended(given)[0]?.split(' | ')[0]).toBe(source);
  });
});

describe('a piece of content that only leads up to words is left out', () => {
  it.each([
    ['{q The} ship left on Monday. {q It sank}, {s Ruiz} {c said}.', ['Ruiz | said | It sank']],
    ['{s Ruiz} {c said} {q no}.', ['Ruiz | said | no']],
    ['{q The} ship left on Monday, {s Ruiz} {c said}.', []],
  ])('%s', (given, expected) => {
    expect(mended(given)).toEqual(expected);
  });
});

describe('what goes on in the same sentence has the same source', () => {
  it.each([
    ['{s Ruiz} {c voiced support for} {q the truce} but raised {c2 concerns about} {q2 its end}.', 'Ruiz'],
    ['{s Ruiz} {c said} {q so}, {c2 adding} {q2 that she would go}.', 'Ruiz'],
    ['{s Ruiz} {c said} {q so} and Lind raised {c2 concerns about} {q2 its end}.', ''],
    ['{s Ruiz} {c said} {q so}. There were {c2 concerns about} {q2 its end}.', ''],
  ])('%s', (given, source) => {
    expect(mended(given)[1]?.split(' | ')[0]).toBe(source);
  });

  it('and the verb that goes on belongs to the cue', () => {
    const given = '{s Ruiz} {c voiced} {q support} but raised {c2 concerns about} {q2 its end}.';
    expect(mended(given)[1]).toBe('Ruiz | raised concerns about | its end');
  });
});

describe('a passive with a quotation is found where the reader was blind', () => {
  it('names who said it', () => {
    expect(mended('They held a call described by the Harbour Board as “going well.”')).toEqual([
      'the Harbour Board | described by | “going well.”',
    ]);
  });

  it('and only there', () => {
    expect(mended('A call {c described by} {s Ruiz} as {q “going well”}.')).toHaveLength(1);
    expect(mended('A call described by Ruiz as useless.')).toEqual([]);
  });
});

describe('a quotation that is nobody’s goes on with the sentence before it', () => {
  it('of the same paragraph', () => {
    expect(
      mended(
        '{s Ruiz} {c voiced} {q anger at the plan}. “We were not even asked about it.” “Nobody came to see us at all.”',
      ),
    ).toEqual([
      'Ruiz | voiced | anger at the plan … “We were not even asked about it.” … “Nobody came to see us at all.”',
    ]);
  });

  it.each([
    'another paragraph: {s Ruiz} {c said} {q so}.\n\n“We were not even asked about it.”',
    '{s Ruiz} {c said} {q so}. The ship was called “Queen of the Seven Northern Seas” then.',
    '{s Ruiz} {c said} {q so}. {q2 “We were not even asked about it,”} {s2 Lind} {c2 said}.',
    '{s Ruiz} {c said} {q so}. “Not even once.”',
  ])('but not %s', (given) => {
    expect(mended(given)[0]).toMatch(/\| so$/);
  });
});

describe('a headline says what stands in the headline', () => {
  it('and the paragraph below is its own speaker’s', () => {
    expect(
      mended(
        'Harbour to close on Friday, {s mayor} {c says}\n\n{q The harbour will close on Friday}, Mayor Ana Ruiz said on Tuesday.',
      ),
    ).toEqual([
      'mayor | says | Harbour to close on Friday',
      'Mayor Ana Ruiz | said | The harbour will close on Friday',
    ]);
  });

  it('a speech that goes on below the line stays', () => {
    expect(mended('{s The mayor} {c said}:\n\n{q “The harbour will close.”}')).toEqual([
      'The mayor | said | “The harbour will close.”',
    ]);
  });
});

it('a byline is nobody’s words', () => {
  expect(mended('{q By Ana Ruiz\nThe harbour closed}, officials {c said}.')).toEqual([
    ' | said | The harbour closed',
  ]);
});

it('the work grows with the length of the article, not with its square', () => {
  const looks = (count: number) => {
    const { text, reading } = marked(
      'A call described by the Board as “good.” “We were not even asked about it.” Ruiz said so.\n'.repeat(
        count,
      ),
    );
    let seen = 0;
    const tokens = new Proxy(text.tokens, {
      get(target, property, receiver) {
        seen++;
        return Reflect.get(target, property, receiver) as unknown;
      },
    });
    wholeAttributions({ ...text, tokens }, reading, quotationsIn(text));
    return seen;
  };
  expect(looks(800) / looks(400)).toBeLessThan(2.4);
});

describe('whoever stands right after the verb that cuts a sentence speaks', () => {
  it.each([
    [
      '{s Lind}, {c said} {q the same man}, {q offered a pier on Friday}.',
      'the same man | said | Lind … offered a pier on Friday',
    ],
    ['There were no offers, {c said} {q one person, “just cake”}.', 'one person | said | “just cake”'],
    ['The owner is reluctant to go, {q Mr Lind} {c said}', 'Mr Lind | said | The owner is reluctant to go'],
    ['{s Ruiz} {c said} {q yes}.', 'Ruiz | said | yes'],
    ['{s Ruiz}, {c said} {q she would go}.', 'Ruiz | said | she would go'],
  ])('%s', (given, expected) => {
    expect(mended(given)).toEqual([expected]);
  });
});

describe('what is said goes on up to its speaker', () => {
  it.each([
    [
      '{q Ruiz} had been told of the sale, {s a spokesman} {c confirmed}.',
      'a spokesman | confirmed | Ruiz had been told of the sale',
    ],
    [
      '{q She} had heard from the owners, {s she} {c said}, {q that it was late}.',
      'she | said | She had heard from the owners … that it was late',
    ],
    ['{q The pier}, in the north, {s Lind} {c said}, {q is late}.', 'Lind | said | The pier … is late'],
  ])('%s', (given, expected) => {
    expect(mended(given)).toEqual([expected]);
  });

  it('but takes in nothing of another speaker', () => {
    const given = '{q The pier is late}, {s2 Ruiz} {c2 said} {q2 so}, {s Lind} {c added}.';
    expect(mended(given)[0]).toBe('Lind | added | The pier is late');
  });
});
