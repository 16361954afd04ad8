import { describe, expect, it } from 'vitest';
import { article, type ArticleByHand, type Happening } from './article-by-hand.ts';
import { ReadingRoom } from './reading-room.ts';

const PEOPLE = ['Ana Ruizela', 'Bo Lindqvist', 'Cy Okafor'];

const telling = (id: string, publishedAt: string | null, ...events: readonly Happening[]): ArticleByHand =>
  article(id, PEOPLE, { publishedAt, events });

const call = (date?: string, who = PEOPLE.slice(0, 2)): Happening => ({
  kind: 'CALL',
  name: `call ${date ?? ''}`,
  who,
  ...(date === undefined ? {} : { date }),
});

const truce = (marks: readonly string[], name = `${marks.join(' ')} truce`): Happening => ({
  kind: 'CEASEFIRE',
  name,
  marks,
});

async function idsOf(...articles: readonly ArticleByHand[]): Promise<string[][]> {
  const room = await ReadingRoom.with(...articles);
  return articles.map(({ id }) => room.resolved.get(id)?.events.map((event) => event.id) ?? []);
}

describe('one occasion', () => {
  it.each<readonly [string, Happening, Happening]>([
    ['same day, same people', call('2025-04-02'), call('2025-04-02')],
    ['a day apart, over midnight', call('2025-04-02'), call('2025-04-03')],
    ['no day, told the day after', call('2025-04-02'), call()],
    ['one of the two people named', call('2025-04-02'), call('2025-04-02', ['Bo Lindqvist'])],
    [
      'talks and a meeting',
      { ...call('2025-04-02'), kind: 'MEETING' },
      { ...call('2025-04-02'), kind: 'NEGOTIATION' },
    ],
    ['thirty-day and 30-day', truce(['30-day']), truce(['thirty-day'])],
    ['energy, with a word more', truce(['energy']), truce(['energy', 'railway'])],
    ['no word, and one is about', truce(['energy']), truce([], 'the truce')],
    [
      'no word, but the same party',
      { kind: 'PROPOSAL', name: 'railway plan', marks: ['railway'], who: ['Ana Ruizela'] },
      { kind: 'PROPOSAL', name: 'plan', who: ['Ana Ruizela'] },
    ],
  ])('%s', async (_, left, right) => {
    const [[one], [other]] = (await idsOf(
      telling('1', '2025-04-03', left),
      telling('2', '2025-04-04', right),
    )) as [[string], [string]];
    expect(one).toBe(other);
  });
});

describe('two occasions', () => {
  it.each<readonly [string, Happening, Happening]>([
    [
      'papers that are called alike',
      { kind: 'AGREEMENT', name: 'memorandum of understanding', marks: ['memorandum', 'understanding'] },
      { kind: 'AGREEMENT', name: 'memorandum of understanding', marks: ['memorandum', 'understanding'] },
    ],
    ['another day', call('2025-04-02'), call('2025-04-09')],
    ['other people', call('2025-04-02'), call('2025-04-02', ['Ana Ruizela', 'Cy Okafor'])],
    [
      'talks of two, and what one of them holds besides',
      { kind: 'MEETING', name: 'talks', who: PEOPLE.slice(0, 2), date: '2025-04-02' },
      { kind: 'MEETING', name: 'trade fair', who: PEOPLE.slice(0, 1), marks: ['trade'] },
    ],
    ['another kind', call('2025-04-02'), { ...call('2025-04-02'), kind: 'MEETING' }],
    ['other words', truce(['30-day']), truce(['energy'])],
    [
      'no word and no party',
      { kind: 'PROPOSAL', name: 'railway plan', marks: ['railway'], who: ['Ana Ruizela'] },
      { kind: 'PROPOSAL', name: 'plan' },
    ],
    [
      'attacks by the same',
      { ...call('2025-04-02'), kind: 'ATTACK' },
      { ...call('2025-04-03'), kind: 'ATTACK' },
    ],
    [
      'a truce in another war',
      { ...truce(['30-day']), who: ['Ana Ruizela'] },
      { ...truce(['30-day']), who: ['Cy Okafor'] },
    ],
  ])('%s', async (_, left, right) => {
    const [[one], [other]] = (await idsOf(
      telling('1', '2025-04-03', left),
      telling('2', '2025-04-04', right),
    )) as [[string], [string]];
    expect(one).not.toBe(other);
  });

  it('what one article tells apart stays apart, though nothing else does', async () => {
    const [[now, before], [only]] = (await idsOf(
      telling('1', '2025-04-03', call('2025-04-02'), call()),
      telling('2', '2025-04-03', call('2025-04-02')),
    )) as [[string, string], [string]];
    expect(only).toBe(now);
    expect(before).not.toBe(now);
  });

  it('words that fit two truces are neither', async () => {
    const [[thirty], [energy], [either]] = (await idsOf(
      telling('1', '2025-04-03', truce(['30-day'])),
      telling('2', '2025-04-03', truce(['energy'])),
      telling('3', '2025-04-03', truce([], 'the truce')),
    )) as [[string], [string], [string]];
    expect(new Set([thirty, energy, either]).size).toBe(3);
  });

  it('a year later it is another truce', async () => {
    const [[one], [other]] = (await idsOf(
      telling('1', '2024-04-03', truce(['30-day'])),
      telling('2', '2025-04-03', truce(['30-day'])),
    )) as [[string], [string]];
    expect(one).not.toBe(other);
  });

  it.each(['012', '021', '102', '120', '201', '210'])(
    'a word more is with one of two others, whichever comes first: %s',
    async (order) => {
      const who = ['Ana Ruizela'];
      const told = [
        telling('0', '2025-04-03', { kind: 'AGREEMENT', name: 'harbour deal', marks: ['harbour'], who }),
        telling('1', '2025-04-03', { ...truce(['ferry', 'harbour']), who }),
        telling('2', '2025-04-03', { ...truce(['ferry']), who }),
      ];
      const room = await ReadingRoom.with(...order.split('').map((at) => told[Number(at)]!));
      const [deal, both, ferry] = told.map(({ id }) => room.resolved.get(id)?.events[0]?.id);
      expect(deal).toBe(both);
      expect(ferry).not.toBe(both);
    },
  );
});
