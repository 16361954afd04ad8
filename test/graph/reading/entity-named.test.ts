import { describe, expect, it } from 'vitest';
import { openKeeper } from '../../../src/graph/article-keeper.ts';
import { openReadings } from '../../../src/graph/reading/open-readings.ts';
import { memoryEngine } from '../../support/engines.ts';
import { resolvedSample } from '../../support/resolved-articles.ts';

const quay = resolvedSample({
  id: 'article:quay',
  title: 'Port Alder argues',
  text: `Peru's President Ana Quiroga met the foreign minister of Peru, Bo Lindqvist. Vice President Cleo Marsh of Peru
was there. Dov Ammar Castro chairs the Harbour Board; Eva Stone speaks for the Ministry of Trade. Gil Ortega retired
as president of Kenya.`,
  entities: [
    { id: 'country:pe', names: ['Peru'], isoCode: 'PE' },
    { id: 'country:ke', names: ['Kenya'], isoCode: 'KE' },
    { id: 'organization:harbour-board', names: ['Harbour Board'] },
    { id: 'organization:ministry-of-trade', names: ['Ministry of Trade'] },
    { id: 'person:ana-quiroga', names: ['Ana Quiroga'] },
    { id: 'person:bo-lindqvist', names: ['Bo Lindqvist'] },
    { id: 'person:cleo-marsh', names: ['Cleo Marsh'] },
    { id: 'person:dov-ammar', names: ['Dov Ammar Castro'] },
    { id: 'person:eva-stone', names: ['Eva Stone'] },
    { id: 'person:gil-ortega', names: ['Gil Ortega'] },
  ],
  roles: [
    { holder: 'person:ana-quiroga', of: 'country:pe', title: 'president', words: 'President Ana Quiroga' },
    { holder: 'person:bo-lindqvist', of: 'country:pe', title: 'foreign minister', words: 'foreign minister' },
    { holder: 'person:cleo-marsh', of: 'country:pe', title: 'vice president', words: 'Vice President' },
    { holder: 'person:dov-ammar', of: 'organization:harbour-board', title: 'chairman', words: 'chairs' },
    {
      holder: 'person:eva-stone',
      of: 'organization:ministry-of-trade',
      title: 'spokeswoman',
      words: 'speaks',
    },
    { holder: 'person:gil-ortega', of: 'country:ke', title: 'former president', words: 'president of Kenya' },
  ],
});

async function personNamed(name: string) {
  const engine = await memoryEngine();
  await openKeeper(engine).save(quay.article, quay.contentHash, quay.resolved);
  return (await openReadings(engine).reading().named('PERSON', name))?.id ?? null;
}

describe('a person is meant by', () => {
  it.each([
    ['an office of a country', 'the Peruvian president', 'person:ana-quiroga'],
    ['an office of a country whose it is', "Peru's foreign minister", 'person:bo-lindqvist'],
    ['an office below another', 'the vice president of Peru', 'person:cleo-marsh'],
    ['an office that has another word there', 'head of the Harbour Board', 'person:dov-ammar'],
    ['an office of a body named after what it is for', 'Ministry of Trade spokesman', 'person:eva-stone'],
    ['a former office', 'the former president of Kenya', 'person:gil-ortega'],
    ['a name behind an office and a country', 'Peruvian Foreign Minister Lindqvist', 'person:bo-lindqvist'],
    ['a name behind an office and a body', 'Harbour Board chair Dov Ammar', 'person:dov-ammar'],
    ['a name with a wrong letter', 'Ana Quiraga', 'person:ana-quiroga'],
    ['a surname with a letter too much', 'Lindquvist', 'person:bo-lindqvist'],
    ['a surname in which letters have changed places', 'Otrega', 'person:gil-ortega'],
    ['the first of two surnames', 'Dov Ammar', 'person:dov-ammar'],
  ])('%s: %s', async (_, name, id) => {
    expect(await personNamed(name)).toBe(id);
  });

  it.each([
    ['an office that nobody holds', 'the Peruvian finance minister'],
    ['an office that its holder has left', 'the Kenyan president'],
    ['the office of another country', 'the president of Chile'],
    ['a surname with two wrong letters', 'Lendqvast'],
    ['another given name', 'Ivo Quiroga'],
    ['a short name with a wrong letter', 'Storne'],
    ['an office alone', 'the president'],
  ])('nobody by %s: %s', async (_, name) => {
    expect(await personNamed(name)).toBeNull();
  });
});
