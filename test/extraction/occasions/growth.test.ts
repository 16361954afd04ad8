import { describe, expect, it } from 'vitest';
import { assembleCast } from '../../../src/extraction/assemble-cast.ts';
import { findOccasions } from '../../../src/extraction/occasions/find-occasions.ts';
import { withSubjects } from '../../../src/extraction/subjects.ts';
import type { Token } from '../../../src/language/analysed-text.ts';
import { readText } from '../../support/readings.ts';

/** Counts how often the finders of occasions and subjects look at a word. */
function looksAt(marked: string): number {
  const { text, reading } = readText(marked);
  const cast = assembleCast(text, reading);
  let looks = 0;
  const counted = (token: Token) =>
    new Proxy(token, {
      get(target, property, receiver) {
        looks++;
        return Reflect.get(target, property, receiver) as unknown;
      },
    });
  const watched = { ...text, tokens: text.tokens.map(counted) };
  const circumstances = { publishedAt: '2024-05-14', title: null, source: null };
  const { events } = findOccasions(watched, { deeds: [] }, [], cast, circumstances);
  withSubjects(text.sentences.map(saying), watched, cast, events);
  return looks;
}

const saying = ({ start, end }: { start: number; end: number }) =>
  ({
    speaker: null,
    speakerReason: null,
    source: [],
    cue: [{ start, end }],
    content: [{ start, end }],
    mode: 'SPEECH',
    kind: 'INDIRECT',
    via: null,
    saidAt: null,
    confidence: 1,
  }) as const;

describe('the work grows with the length of the article, not with its square', () => {
  it.each([
    ['one meeting again and again', () => '[Ana Ruiz|P] met [Bo Lind|P]. The meeting was short. '],
    ['one proposal again and again', () => '[Ana Ruiz|P] proposed a 30-day truce. [Bo Lind|P] accepted it. '],
    ['ever new truces', (i: number) => `[Ana Ruiz|P] proposed a ${i + 2}-day truce. `],
    ['a list of occasions in one sentence', () => 'a call, a meeting, the truce, '],
    ['a list of demands in one sentence', () => 'urge, demand a vote, agree, '],
    ['capitals throughout', () => 'TALKS TRUCE DEAL CALL '],
    ['a table', () => 'Vote | 12 May | Deal\n'],
    ['a byline on every line', () => 'By [Ana Ruiz|P]\n\n'],
    ['owners of owners', () => '[Ana Ruiz|P]’s '],
  ])('%s', (_, sentence) => {
    const article = (count: number) => Array.from({ length: count }, (__, i) => sentence(i)).join('');
    expect(looksAt(article(400)) / looksAt(article(200))).toBeLessThan(2.4);
  });
});

it('ten thousand mentions of one meeting are one event', () => {
  const { text, reading } = readText('[Ana Ruiz|P] met [Bo Lind|P]. '.repeat(5_000));
  const cast = assembleCast(text, reading);
  const told = findOccasions(text, { deeds: [] }, [], cast, { publishedAt: null, title: null, source: null });
  expect(told.events.map(({ mentions }) => mentions.length)).toEqual([5_000]);
});
