import { describe, expect, it } from 'vitest';
import { assembleCast } from '../../../src/extraction/assemble-cast.ts';
import type { AnalysedText } from '../../../src/language/analysed-text.ts';
import { readText } from '../../support/readings.ts';

/** Counts how often the cast looks at a token. */
function looksAt(marked: string): number {
  const { text, reading } = readText(marked);
  let looks = 0;
  const tokens = new Proxy(text.tokens, {
    get(target, property, receiver) {
      looks++;
      return Reflect.get(target, property, receiver) as unknown;
    },
  });
  const counted: AnalysedText = { ...text, tokens };
  assembleCast(counted, reading);
  return looks;
}

describe('the work grows with the length of the article, not with its square', () => {
  it.each([
    ['one name again and again', () => '[Ana Ruiz|P] met [Bo Lind|P]. He left. '],
    ['ever new names of one surname', (i: number) => `[Ana${i}a Ruiz|P] left and [Ruiz|P] slept. `],
    [
      'ever new organizations of one first word',
      (i: number) => `[Nordal Unit${i}x|O] grew. [Nordal|O] shrank. `,
    ],
    ['ever new presidents', (i: number) => `President [Ana Ruiz${i}a|P] left. The president slept. `],
    [
      'ever new people without a name',
      () => 'A resident left. [Ana Ruiz|P] slept. My mother sang. She ate. ',
    ],
    ['ever new initials', (i: number) => `[Xaver Lind Orlov${i}a|P] left. [XLO|O] slept. `],
    [
      'names in lists of their own',
      (i: number) => `[Tarvo${i}a|O] and [Tarvo${i}a’s Belm|O] left in [Tarvo|P]. `,
    ],
    ['one long list', (i: number) => `[Ana Ruiz${i}a|P] and `],
  ])('%s', (_, sentence) => {
    const article = (count: number) => Array.from({ length: count }, (__, i) => sentence(i)).join('');
    expect(looksAt(article(800)) / looksAt(article(400))).toBeLessThan(2.4);
  });
});

it('ten thousand mentions of one name are one entity', () => {
  const { text, reading } = readText('[Ana Ruiz|P] left. '.repeat(10_000));
  const [entity, ...others] = assembleCast(text, reading).entities;
  expect([entity?.mentions.length, others.length]).toEqual([10_000, 0]);
});

describe('strange texts give no nonsense', () => {
  it.each([
    ['', 0],
    ['By [Ana Ruiz|P]\nBy [Bo Lind|P]\nBy [Ana Ruiz|P]', 2],
    ['\u200fمرحبا [Ana Ruiz|P]\u200b', 1],
    ['[PRESIDENT ANA RUIZ|P] LEFT. [ANA RUIZ|P] SLEPT.', 1],
    ['[Person|M] is a label.', 0],
    ['The [USS Tarvo|O] sank. [HMS Belm|P] did not.', 0],
    [`[${'Anaruiz'.repeat(72)}|P] left.`, 0],
    [`[${'Ana '.repeat(20)}Ruiz|P] left.`, 0],
    ['[Prototype|O] sued [constructor|O] and [__proto__|O].', 1],
  ])('%s', (marked, count) => {
    const { text, reading } = readText(marked);
    expect(assembleCast(text, reading).entities).toHaveLength(count);
  });
});

describe('a name is printed as names are printed', () => {
  it.each([
    ['[ANA RUIZ|P] WON\n\n[Ana Ruiz|P] won.', 'Ana Ruiz'],
    ['[ANA RUIZ-LIND|P] WON.', 'Ana Ruiz-Lind'],
    ['[NORDAL SHIPPING|O] GREW\n\n[Nordal Shipping|O] grew.', 'Nordal Shipping'],
    ['[A\u200bna Ru\u200biz|P] won. [Ana \u202bRuiz\u202c|P] sang.', 'Ana Ruiz'],
  ])('%j', (marked, name) => {
    const { text, reading } = readText(marked);
    const { entities } = assembleCast(text, reading);
    expect(entities.map((entity) => entity.name)).toEqual([name]);
  });
});
