import { describe, expect, it } from 'vitest';
import { doubtful } from '../../src/resolution/doubtful.ts';
import type { Judgement } from '../../src/resolution/known-entities.ts';
import { article, type ArticleByHand } from './article-by-hand.ts';
import { ReadingRoom } from './reading-room.ts';

const LONG = 'we will rebuild the harbour before the winter comes and nobody will be left without a roof';

const call = (who: readonly string[], date?: string) =>
  [{ kind: 'CALL', name: 'call', who, ...(date === undefined ? {} : { date }) }] as const;

const NEWS: readonly ArticleByHand[] = [
  article('01', ['Ana Ruizela', { name: 'Volodymyr Orenko', role: 'president of UA' }], {
    publishedAt: '2025-04-02',
    events: call(['Ana Ruizela', 'Volodymyr Orenko'], '2025-04-02'),
    said: [{ by: 'Ana Ruizela', words: LONG }],
  }),
  article('02', ['Ruizela', { name: 'Vladimir Orenko', role: 'leader of UA' }], {
    publishedAt: '2025-04-03',
    events: call(['Ruizela', 'Vladimir Orenko']),
  }),
  article('03', ['Orenko', 'Ana Ruízela'], {
    publishedAt: '2025-04-04',
    said: [{ by: 'Ana Ruízela', words: LONG.slice(8) }],
  }),
  article('04', [{ name: 'Eva Ruizela', role: 'mayor of PT' }, 'K. Lindqvist'], {
    publishedAt: '2025-04-04',
  }),
  article('05', ['Karina Lindqvist', { name: 'Northern Lakes Fishing Union', type: 'ORGANIZATION' }], {
    publishedAt: '2025-04-05',
  }),
  article('06', ['Kuno Lindqvist', { name: 'NLFU', type: 'ORGANIZATION' }], { publishedAt: '2025-04-06' }),
  article('07', ['Lindqvist', { name: 'Ruizela', role: 'mayor of PT' }], { publishedAt: '2025-04-06' }),
  article('08', [{ name: 'Robin Harwick', gender: 'F' }, 'Bill Tarrow'], {
    events: call(['Robin Harwick', 'Bill Tarrow']),
  }),
  article('09', [{ name: 'Robin Harwick', gender: 'M' }, 'William Tarrow'], {
    publishedAt: '2025-04-07',
    events: call(['Robin Harwick', 'William Tarrow'], '2025-04-07'),
  }),
  article('10', ['Robin Harwick', 'Tarrow'], {
    publishedAt: '2025-04-08',
    events: call(['Robin Harwick', 'Tarrow']),
  }),
  article('11', [
    { name: 'Peruvian Foreign Ministry', type: 'ORGANIZATION' },
    { name: 'Foreign Ministry', type: 'ORGANIZATION' },
  ]),
  article('12', [{ name: 'Ministry of Foreign Affairs of Peru', type: 'ORGANIZATION' }, 'W. Tarrow'], {
    publishedAt: '2025-04-09',
  }),
];

/** Orders that are all different and the same on every run. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const keyed = items.map((item, at) => ({
    item,
    key: Math.imul((at + 1) * 2654435761, seed * 40503 + 1) >>> 0,
  }));
  return keyed.sort((left, right) => left.key - right.key).map(({ item }) => item);
}

describe('the order of loading does not matter', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'order %i gives the classes of the first, and rests',
    async (seed) => {
      const expected = await ReadingRoom.with(...NEWS);
      const room = await ReadingRoom.with(...shuffled(NEWS, seed));
      expect(room.classes()).toEqual(expected.classes());
      expect(await room.restlessness()).toBe(0);
    },
  );

  it('nor what was there for a while', async () => {
    const expected = await ReadingRoom.with(...NEWS.slice(0, 9));
    const room = await ReadingRoom.with(...NEWS);
    for (const { id } of NEWS.slice(9)) await room.takeOut(id);
    expect(room.classes()).toEqual(expected.classes());
  });
});

describe('ids', () => {
  it('are the slug of the name, the code of the country, the hash of the words', async () => {
    const room = await ReadingRoom.with(...NEWS.slice(0, 1));
    const { entities, events, statements } = room.resolved.get('article:01')!;
    expect(entities.map(({ id }) => id)).toEqual([
      'person:ana-ruizela',
      'person:volodymyr-orenko',
      'country:ua',
    ]);
    expect(events.map(({ id }) => id)).toEqual(['event:call-2025-04-02']);
    expect(statements[0]?.id).toMatch(/^statement:[0-9a-f]{16}$/);
  });

  it('stay when a longer form comes', async () => {
    const room = await ReadingRoom.with(article('1', ['Ruizela']), article('2', ['Ana Ruizela']));
    expect(room.ids()['Ana Ruizela']).toBe('person:ruizela');
  });

  it('tell apart two of one name', async () => {
    const named = [
      { name: 'Robin Harwick', role: 'mayor of PT' },
      { name: 'Robin Harwick', role: 'governor of MX' },
    ];
    const room = await ReadingRoom.with(...named.map((one, at) => article(String(at), [one])));
    const ids = [...room.resolved.values()].map(({ entities }) => entities[0]?.id);
    expect(ids).toEqual(['person:robin-harwick', 'person:robin-harwick-mx']);
  });

  it.each([
    ['Łukasz Żółć', 'person:lukasz-zolc'],
    ['Зора Орленко', 'person:zora-orlenko'],
    ['李明', 'person:李明'],
  ])('of %s is %s', async (name, id) => {
    const room = await ReadingRoom.with(article('1', [name]));
    expect(Object.values(room.ids())).toEqual([id]);
  });

  it('of a name without letters is a hash', async () => {
    const room = await ReadingRoom.with(article('1', ['☂☂']));
    expect(Object.values(room.ids())[0]).toMatch(/^person:[0-9a-f]{8}$/);
  });
});

describe('what a person has judged', () => {
  const signatureOf = (room: ReadingRoom, id: string): string =>
    room.known.all().find((known) => known.id === id)?.signature ?? `nobody has the id ${id}`;

  async function judgedAndUndone(left: string, right: string, verdict: Judgement['verdict']) {
    const room = await ReadingRoom.with(...NEWS);
    const before = JSON.stringify([
      room.known
        .all()
        .map(({ signature, id, keys }) => [signature, id, [...keys].sort()])
        .sort(),
    ]);
    const judgement = { verdict, left: signatureOf(room, left), right: signatureOf(room, right) };
    await room.judge(judgement);
    const ids = room.ids();
    const lost = await room.known.signaturesWith([`ID:${right}`]);
    await room.withdraw(judgement);
    const after = JSON.stringify([
      room.known
        .all()
        .map(({ signature, id, keys }) => [signature, id, [...keys].sort()])
        .sort(),
    ]);
    return { before, after, ids, lost };
  }

  it('SAME joins across names; the id that is lost leads on; undone, all is as before', async () => {
    const { before, after, ids, lost } = await judgedAndUndone(
      'person:ana-ruizela',
      'person:eva-ruizela',
      'SAME',
    );
    expect(ids['Ana Ruizela']).toBe(ids['Eva Ruizela']);
    expect(new Set(lost.map(({ id }) => id))).toEqual(new Set([ids['Ana Ruizela']]));
    expect(after).toBe(before);
  });

  it('DIFFERENT keeps apart what names would join; undone, all is as before', async () => {
    const room = await ReadingRoom.with(article('1', ['Ana Ruizela']), article('2', ['Ana Ruízela']));
    const [left = '', right = ''] = room.known.all().map(({ signature }) => signature);
    const before = room.classes();
    await room.judge({ verdict: 'DIFFERENT', left, right });
    expect(room.classes()).toHaveLength(2);
    expect(new Set(Object.values(room.ids())).size).toBe(2);
    await room.withdraw({ verdict: 'DIFFERENT', left, right });
    expect(room.classes()).toEqual(before);
  });

  it('holds for what is loaded later', async () => {
    const room = await ReadingRoom.with(article('1', ['Bo Tula']), article('2', ['Luiz Selva']));
    await room.judge({
      verdict: 'SAME',
      left: signatureOf(room, 'person:bo-tula'),
      right: signatureOf(room, 'person:luiz-selva'),
    });
    await room.load(article('3', ['Luiz Selva', 'Bo Tula']));
    expect(room.ids()['Luiz Selva']).toBe(room.ids()['Bo Tula']);
    expect(await room.restlessness()).toBe(0);
  });
});

describe('close calls', () => {
  it('show what was joined on a surname and what was kept apart, with the reasons', async () => {
    const room = await ReadingRoom.with(
      article('1', ['Ana Ruizela']),
      article('2', ['Ruizela']),
      article('3', [{ name: 'Robin Harwick', gender: 'F' }]),
      article('4', [{ name: 'Robin Harwick', gender: 'M' }]),
    );
    const calls = doubtful(room.known.all());
    expect(calls.map(({ isJoined }) => isJoined).sort()).toEqual([false, true]);
    expect(calls.flatMap(({ reasonsFor }) => reasonsFor).join()).toContain('the one bearer of the surname');
    expect(calls.flatMap(({ reasonsAgainst }) => reasonsAgainst)).toContain('a man and a woman');
  });

  const deal = (id: string, marks: readonly string[], who: readonly string[] = []): ArticleByHand => {
    const plan = { kind: 'AGREEMENT', name: `${marks.join(' ')} deal`, marks, who } as const;
    return article(id, ['Ana Ruizela', 'Bo Lindqvist'], { publishedAt: '2025-04-03', events: [plan] });
  };

  it.each<readonly [string, readonly ArticleByHand[]]>([
    ['deals without a word in common', [deal('1', ['harbour']), deal('2', ['railway'])]],
    ['a deal without a word', [deal('1', ['harbour']), deal('2', [])]],
    [
      'calls with another person',
      [
        article('1', ['Ana Ruizela', 'Bo Lindqvist'], {
          events: call(['Ana Ruizela', 'Bo Lindqvist'], '2025-04-02'),
        }),
        article('2', ['Ana Ruizela', 'Cy Okafor'], {
          events: call(['Ana Ruizela', 'Cy Okafor'], '2025-04-02'),
        }),
      ],
    ],
    [
      'the same two speaking again weeks later',
      ['2025-04-02', '2025-04-22'].map((day) =>
        article(day, ['Ana Ruizela', 'Bo Lindqvist'], { events: call(['Ana Ruizela', 'Bo Lindqvist'], day) }),
      ),
    ],
    [
      'two of one surname with other given names',
      [
        article('1', [{ name: 'Ana Ruizela', gender: 'F' }]),
        article('2', [{ name: 'Hugo Ruizela', gender: 'M' }]),
      ],
    ],
    [
      'the armies of two states',
      [
        article('1', [{ type: 'ORGANIZATION', name: 'Peruvian armed forces' }]),
        article('2', [{ type: 'ORGANIZATION', name: 'Chilean armed forces' }]),
      ],
    ],
  ])('are not about %s', async (_, news) => {
    expect(doubtful((await ReadingRoom.with(...news)).known.all())).toEqual([]);
  });

  it('come with the names and what is told beside them, those first that agree in more', async () => {
    const room = await ReadingRoom.with(
      deal('1', ['ferry', 'harbour'], ['Ana Ruizela']),
      deal('2', ['harbour', 'railway'], ['Bo Lindqvist']),
      deal('3', ['bridge', 'tunnel'], ['Ana Ruizela']),
      deal('4', ['bridge', 'tunnel'], ['Bo Lindqvist']),
    );
    const calls = doubtful(room.known.all());
    expect(calls.map(({ left, right }) => `${left.words}; ${right.words}`)).toEqual([
      'bridge tunnel deal (told 2025-04-03); bridge tunnel deal (told 2025-04-03)',
      'harbour railway deal (told 2025-04-03); ferry harbour deal (told 2025-04-03)',
    ]);
    expect(calls[0]?.reasonsAgainst).toEqual(['other parties: ruizela; lindkvist']);
    expect(calls[1]?.reasonsFor).toEqual(['the same words tell it: harbour']);
  });

  it('are no longer doubtful when somebody has judged', async () => {
    const room = await ReadingRoom.with(article('1', ['Ana Ruizela']), article('2', ['Ruizela']));
    const [left = '', right = ''] = room.known.all().map(({ signature }) => signature);
    expect(doubtful(room.known.all(), [{ verdict: 'SAME', left, right }])).toEqual([]);
  });
});

describe('aliases', () => {
  it('are the forms of an article with the first place, the count and the reason; no pronouns', async () => {
    const room = await ReadingRoom.with(
      article('1', [{ name: 'Ana Ruizela', forms: ['Ruizela', 'Ruizela'] }]),
    );
    const [entity] = room.resolved.get('article:1')?.entities ?? [];
    expect(entity?.aliases).toEqual([
      { name: 'Ana Ruizela', reason: 'full name', start: 0, end: 11, count: 1 },
      { name: 'Ruizela', reason: 'form of Ana Ruizela', start: 12, end: 19, count: 2 },
    ]);
  });
});
