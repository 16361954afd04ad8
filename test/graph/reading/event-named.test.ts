import { describe, expect, it } from 'vitest';
import { openKeeper } from '../../../src/graph/article-keeper.ts';
import type { FactKind } from '../../../src/graph/reading/event-named.ts';
import { openReadings } from '../../../src/graph/reading/open-readings.ts';
import { memoryEngine } from '../../support/engines.ts';
import { resolvedSample } from '../../support/resolved-articles.ts';

const quay = resolvedSample({
  id: 'article:quay',
  title: 'Port Alder argues',
  text: `Ana Ruiz asked for an urgent meeting of the harbour board on the flooded quay.

Bo Lind wanted the head of the customs office to resign. Cleo Marsh and Bo Lind signed a memorandum of understanding on the training of pilots.

A meeting was held in June.

The council had a plan for the ferry. Cleo Marsh put forward a plan for a ferry to Lund.`,
  entities: [
    { id: 'person:ana-ruiz', names: ['Ana Ruiz'] },
    { id: 'person:bo-lind', names: ['Bo Lind'] },
    { id: 'person:cleo-marsh', names: ['Cleo Marsh'] },
  ],
  events: [
    { id: 'event:urgent', kind: 'MEETING', words: 'an urgent meeting', name: 'meeting' },
    { id: 'event:june', kind: 'MEETING', words: 'A meeting was held', name: 'meeting' },
    { id: 'event:head', kind: 'PROPOSAL', words: 'the head of the customs office' },
    { id: 'event:pilots', kind: 'AGREEMENT', words: 'a memorandum of understanding' },
    { id: 'event:council-plan', kind: 'PROPOSAL', words: 'a plan for the ferry', name: 'ferry plan' },
    { id: 'event:ferry', kind: 'PROPOSAL', words: 'a plan for a ferry', name: 'plan for a ferry to Lund' },
  ],
  relations: [
    { type: 'PROPOSED', from: 'person:ana-ruiz', to: 'event:urgent', words: 'an urgent meeting' },
    { type: 'PROPOSED', from: 'person:bo-lind', to: 'event:head', words: 'the head of the customs office' },
    { type: 'AGREED', from: 'person:cleo-marsh', to: 'event:pilots', words: 'a memorandum of understanding' },
    { type: 'AGREED', from: 'person:bo-lind', to: 'event:pilots', words: 'a memorandum of understanding' },
    { type: 'PROPOSED', from: 'person:cleo-marsh', to: 'event:ferry', words: 'a plan for a ferry' },
  ],
});

async function named(name: string, ...asked: FactKind[]) {
  const engine = await memoryEngine();
  await openKeeper(engine).save(quay.article, quay.contentHash, quay.resolved);
  return (await openReadings(engine).reading().eventNamed(name, asked))?.id ?? null;
}

describe('an event is meant by', () => {
  it.each([
    ['its name', 'ferry plan', 'event:council-plan'],
    ['the words of the sentence in which it is told', 'urgent harbour board meeting', 'event:urgent'],
    ['a word that says the same', 'resignation of the customs head', 'event:head'],
    ['a word for its kind', 'memorandum on the training of pilots', 'event:pilots'],
  ])('%s', async (_, phrase, id) => {
    expect(await named(phrase)).toBe(id);
  });

  it.each([
    ['of which nothing of the kind is told', 'election of the harbour board'],
    ['of which no article tells', 'meeting of the tax inspectors'],
    ['of which only the place is told', 'flooded cellars of Port Alder'],
  ])('nothing %s', async (_, phrase) => {
    expect(await named(phrase)).toBeNull();
  });
});

describe('where several events fit', () => {
  it('that one is meant of which is known what is asked for', async () => {
    expect(await named('plan for the ferry', 'PROPOSED')).toBe('event:ferry');
    expect(await named('meeting', 'PROPOSED')).toBe('event:urgent');
  });

  it('one with its very name, where of no such one it is known', async () => {
    expect(await named('ferry plan', 'AGREED')).toBe('event:council-plan');
  });
});
