import { expect, it } from 'vitest';
import { classify } from '../../src/resolution/classify.ts';
import { eventSignatures } from '../../src/resolution/events/event-signature.ts';
import { judgementsFrom } from '../../src/resolution/judgements.ts';
import { personSignature } from '../../src/resolution/people/person-signature.ts';
import { resolve } from '../../src/resolution/resolve.ts';
import type { Evidence, Signature } from '../../src/resolution/signature.ts';
import { article } from './article-by-hand.ts';
import { ReadingRoom } from './reading-room.ts';

const NOTHING: Evidence = { gender: null, countries: [], posts: [], ties: [], field: null };

// Names that differ, made of syllables.
const letters = (count: number): string =>
  String(count).replace(/\d/gu, (digit) => `${'bdfgklmnrt'.charAt(Number(digit))}a`);

/** Counts how often a feature of a signature is looked at that is looked at in each comparison. */
function counted(signature: Signature, feature: 'suffix' | 'apart', count: () => void): Signature {
  const features = new Proxy(signature.features, {
    get(target, name, receiver) {
      if (name === feature) count();
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  return { ...signature, features };
}

function comparisonsAmong(bearers: number): number {
  let comparisons = 0;
  const people = Array.from({ length: bearers }, (_, at) => [
    personSignature(`Z${letters(at)} Harwick`, null, NOTHING),
    ...(at % 2 === 0 ? [personSignature(`Z${letters(at)} Harwick`, null, { ...NOTHING, gender: 'F' })] : []),
  ]).flat();
  people.push(personSignature('Harwick', null, NOTHING), personSignature('Z. Harwick', null, NOTHING));
  const all = people.map((person) => counted(person, 'suffix', () => comparisons++));
  classify(all, { judged: judgementsFrom([]), calls: null });
  return comparisons;
}

it('the work on one surname grows with its bearers, not with their pairs', () => {
  const [few, many] = [comparisonsAmong(500), comparisonsAmong(2000)];
  expect(few).toBeGreaterThan(500);
  expect(many / few).toBeLessThan(4.5);
});

function comparisonsAmongDeals(count: number): number {
  let comparisons = 0;
  const deals = Array.from({ length: count }, (_, at) => {
    const deal = { kind: 'CEASEFIRE', name: 'truce', date: '2031-03-02', marks: [letters(at)] } as const;
    const { extraction, ...bearer } = article(String(at), [], { events: [deal] });
    return [...eventSignatures(bearer, extraction, new Map()).values()];
  }).flat();
  const all = deals.map((deal) => counted(deal, 'apart', () => comparisons++));
  classify([...all, ...all], { judged: judgementsFrom([]), calls: null });
  return comparisons;
}

it('the work on one kind of deal grows with the deals, not with their pairs', () => {
  const [few, many] = [comparisonsAmongDeals(200), comparisonsAmongDeals(800)];
  expect(few).toBeGreaterThanOrEqual(200);
  expect(many / few).toBeLessThan(4.5);
});

async function foundAmongDeals(count: number): Promise<number> {
  const telling = (id: string, word: string) => {
    const deal = { kind: 'AGREEMENT', name: `${word} deal`, date: '2031-03-02', marks: [word] } as const;
    return article(id, [], { publishedAt: '2031-03-03', events: [deal] });
  };
  const room = await ReadingRoom.with(
    ...Array.from({ length: count }, (_, at) => telling(String(at), letters(at))),
  );
  let found = 0;
  const known = {
    signaturesWith: async (keys: readonly string[]) => {
      const signatures = await room.known.signaturesWith(keys);
      found += signatures.length;
      return signatures;
    },
    signaturesNamed: (names: readonly string[]) => room.known.signaturesNamed(names),
    judgementsOn: (names: readonly string[]) => room.known.judgementsOn(names),
  };
  const next = telling('next', letters(7));
  const { article: resolved } = await resolve(next, next.extraction, known);
  expect(resolved.events[0]?.id).toBe(room.resolved.get('article:7')?.events[0]?.id);
  return found;
}

it('a deal is held against those that its words may mean, not against every deal of those months', async () => {
  expect(await foundAmongDeals(200)).toBe(await foundAmongDeals(20));
});

it('an article asks the graph twice or three times, however many it names', async () => {
  const room = await ReadingRoom.with(article('1', ['Ana Ruizela', 'Bo Lindqvist']));
  let questions = 0;
  const asked = {
    signaturesWith: (keys: readonly string[]) => (questions++, room.known.signaturesWith(keys)),
    signaturesNamed: (names: readonly string[]) => (questions++, room.known.signaturesNamed(names)),
    judgementsOn: (names: readonly string[]) => (questions++, room.known.judgementsOn(names)),
  };
  const names = Array.from({ length: 100 }, (_, at) => `Z${letters(at)} Harwick`);
  const large = article('2', ['Ana Ruizela', ...names]);
  await resolve(large, large.extraction, asked);
  expect(questions).toBeLessThanOrEqual(3);
});

it('a name of 500 characters and 10,000 mentions of one name are no trouble', async () => {
  const long = 'Ana '.repeat(125).trim();
  const often = { name: 'Bo Lindqvist', forms: Array.from({ length: 10_000 }, () => 'Lindqvist') };
  const room = await ReadingRoom.with(article('1', [long, often]));
  const [first, second] = room.resolved.get('article:1')?.entities ?? [];
  expect(first?.id.length).toBeLessThan(100);
  expect(second?.aliases.map(({ count }) => count)).toEqual([1, 10_000]);
});
