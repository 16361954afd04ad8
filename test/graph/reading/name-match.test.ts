import { describe, expect, it } from 'vitest';
import { eventMatch } from '../../../src/graph/reading/event-match.ts';
import { nameMatch } from '../../../src/graph/reading/name-match.ts';
import type { EntityNode } from '../../../src/graph/reading/node.ts';

const entity = (
  type: EntityNode['type'],
  kind: string | null,
  [name = '', ...others]: readonly string[],
): EntityNode => ({
  type,
  id: 'x',
  name,
  aliases: [name, ...others],
  isoCode: type === 'COUNTRY' ? 'KE' : null,
  kind,
  date: null,
  planned: false,
});

describe('a name means a person', () => {
  it.each([
    ['Olexandr Vysotsky', ['Olexandr Vysotsky']],
    ['olexandr vysotsky', ['Olexandr Vysotsky']],
    ['President Olexandr Vysotsky', ['Olexandr Vysotsky']],
    ['Vysotskyy', ['Olexandr Vysotsky']],
    ['Vysotskiy', ['Olexandr Vysotsky']],
    ['Alexandr Vysotsky', ['Alexander Vysotsky', 'Alexandr Vysotsky']],
    ['Vysotsky Olexandr', ['Olexandr Vysotsky']],
    ['O. Vysotsky', ['Olexandr Vysotsky']],
    ['Munoz', ['José Muñoz']],
  ])('%s', (name, forms) => {
    expect(nameMatch(name, entity('PERSON', null, forms))).toBeGreaterThan(0.5);
  });

  it.each([
    ['Irina Vysotsky', ['Olexandr Vysotsky']],
    ['Olexandr', ['Olexandr Vysotsky']],
    ['Vysotska', ['Olexandr Vysotsky']],
    ['', ['Olexandr Vysotsky']],
  ])('%s means somebody else than %s', (name, forms) => {
    expect(nameMatch(name, entity('PERSON', null, forms))).toBe(0);
  });

  it('the very name fits better than a surname, a surname better than another spelling', () => {
    const of = (name: string) => nameMatch(name, entity('PERSON', null, ['Ana Ruiz']));
    expect([of('Ana Ruiz') > of('Ruiz'), of('Ruiz') > of('Ruyz')]).toEqual([true, true]);
  });
});

describe('a name means a country or an organization', () => {
  it.each([
    ['KE', entity('COUNTRY', null, ['Kenya', 'Kenyan'])],
    ['the kenyan', entity('COUNTRY', null, ['Kenya', 'Kenyan'])],
    ['IHB', entity('ORGANIZATION', null, ['International Harbour Board'])],
    ['Harbour Board', entity('ORGANIZATION', null, ['International Harbour Board'])],
  ])('%s', (name, node) => {
    expect(nameMatch(name, node)).toBeGreaterThan(0.5);
  });
});

describe('words mean an event', () => {
  it.each([
    ['the energy truce', 'CEASEFIRE', ['energy ceasefire']],
    ['halt of strikes on energy', 'CEASEFIRE', ['energy ceasefire']],
    [
      '30-day ceasefire',
      'CEASEFIRE',
      ['unconditional ceasefire', 'a ceasefire of 30 days', 'a 30 day ceasefire'],
    ],
    ['Kenya aid', 'AID', ['military aid to Kenya']],
  ])('%s', (phrase, kind, forms) => {
    expect(eventMatch(phrase, entity('EVENT', kind, forms))).toBeGreaterThan(0);
  });

  it.each([
    ['the energy ceasefire', 'CEASEFIRE', ['naval ceasefire']],
    ['the energy ceasefire', 'ATTACK', ['attack on energy plants']],
    ['the', 'CEASEFIRE', ['the ceasefire']],
  ])('%s does not mean this', (phrase, kind, forms) => {
    expect(eventMatch(phrase, entity('EVENT', kind, forms))).toBe(0);
  });
});
