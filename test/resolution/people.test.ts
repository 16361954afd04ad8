import { describe, expect, it } from 'vitest';
import { article, type Named } from './article-by-hand.ts';
import { ReadingRoom } from './reading-room.ts';

type Pair = readonly [string | Named, string | Named];

async function idsOf(...named: readonly (string | Named)[]): Promise<string[]> {
  const room = await ReadingRoom.with(...named.map((one, at) => article(String(at), [one])));
  return [...room.resolved.values()].map(
    ({ entities }) => entities.find(({ type }) => type === 'PERSON')?.id ?? '',
  );
}

describe('two names are one person', () => {
  it.each<Pair>([
    ['Zora Lindensky', 'Zora Lindenskyy'],
    ['Dmitri Kharenko', 'Dmitriy Harenko'],
    ['Vladimir Orenko', 'Volodymyr Orenko'],
    ['Oleksandr Tsaruk', 'Alexander Tzaruk'],
    ['Søren Großfeld', 'Soren Grossfeld'],
    ['José Müllner', 'Jose Muellner'],
    ['Tesfa Gebremara', 'Tesfa Ghebremara'],
    ['Karim Hossein', 'Karim Hossien'],
    ['Nabil Mahmood', 'Nabil Mahmoud'],
    ['Abdel Fattah al-Rashed', 'Abdelfattah Al-Rashed'],
    ['Abdul Karim Nasser', 'Abdulkarim Nasser'],
    ['Зора Орленко', 'Zora Orlenko'],
    ['Bill Harwick', 'William Harwick'],
    ['Mohammed al-Raziq', 'Muhammad Al Raziq'],
    ['Kirill A. Lind', 'Kirill Lind'],
    ['K. Lindqvist', 'Karina Lindqvist'],
    ['J.K. Ormond', 'Jane Ormond'],
    ['Ursula von der Aue', 'von der Aue'],
    ['Khalid bin Nasr', 'bin Nasr'],
    ['Ben Harwick Jr.', 'Ben Harwick'],
    ['Kim Dae-sol', 'Dae-sol Kim'],
    ['Zhang Meilin', 'Meilin Zhang'],
    ['MARTA KESTREL', 'Marta Kestrel'],
    ['Ruizela', 'Ana Ruizela'],
    ['Sir Owen Tarrow', 'Owen Tarrow'],
    [
      { name: 'Vladimir Orenko', role: 'leader of UA' },
      { name: 'Volodymyr Orenko', role: 'president of UA' },
    ],
  ])('%j and %j', async (left, right) => {
    const [one, other] = await idsOf(left, right);
    expect(one).toBe(other);
  });
});

describe('two names are two people', () => {
  it.each<Pair>([
    ['Ana Ruizela', 'Eva Ruizela'],
    ['Ana Ruizela', 'Ana Ruizano'],
    ['John A. Harwick', 'John B. Harwick'],
    ['Ben Harwick Jr.', 'Ben Harwick Sr.'],
    ['K. Lindqvist', 'Mona Lindqvist'],
    ['Mei Li', 'Mei Lee'],
    [
      { name: 'Robin Harwick', gender: 'F' },
      { name: 'Robin Harwick', gender: 'M' },
    ],
    [
      { name: 'Ana Ruizela', role: 'mayor of PT' },
      { name: 'Ana Ruizela', role: 'senator of MX' },
    ],
    [
      { name: 'Ana Ruizela', role: 'swimmer of ES' },
      { name: 'Ana Ruizela', role: 'mayor of PT' },
    ],
    [
      { name: 'Vladimir Orenko', role: 'governor of RU' },
      { name: 'Volodymyr Orenko', role: 'mayor of UA' },
    ],
    [
      { name: 'Ruizela', role: 'prime minister of ES' },
      { name: 'Ana Ruizela', role: 'foreign minister of ES' },
    ],
    [
      { name: 'Ruizela', role: 'president of PT' },
      { name: 'Ana Ruizela', role: 'president of ES' },
    ],
    ['Ana Ruizela', { name: 'Ana Ruizela', type: 'ORGANIZATION' }],
  ])('%j and %j', async (left, right) => {
    const [one, other] = await idsOf(left, right);
    expect(one).not.toBe(other);
  });
});

describe('a surname alone', () => {
  it('is nobody in particular where two bearers are about', async () => {
    const [ana, eva, bare] = await idsOf('Ana Ruizela', 'Eva Ruizela', 'Ruizela');
    expect(bare).not.toBe(ana);
    expect(bare).not.toBe(eva);
  });

  it('is the bearer whose office it tells, though two are about', async () => {
    const ana = { name: 'Ana Ruizela', role: 'president of ES' };
    const [first, , bare] = await idsOf(ana, 'Eva Ruizela', { name: 'Ruizela', role: 'leader of ES' });
    expect(bare).toBe(first);
  });

  it('leaves its bearer when a second one comes', async () => {
    const room = await ReadingRoom.with(article('1', ['Ruizela']), article('2', ['Ana Ruizela']));
    expect(room.ids()['Ruizela']).toBe(room.ids()['Ana Ruizela']);
    await room.load(article('3', ['Eva Ruizela']));
    expect(new Set(Object.values(room.ids())).size).toBe(3);
  });

  it('comes back to its bearer when the second one is taken out', async () => {
    const room = await ReadingRoom.with(article('1', ['Ana Ruizela']), article('2', ['Ruizela']));
    await room.load(article('3', ['Eva Ruizela']));
    await room.takeOut('article:3');
    expect(room.ids()['Ruizela']).toBe(room.ids()['Ana Ruizela']);
  });

  it('is the word by which an article goes on calling somebody', async () => {
    const full = { name: 'Luiz Inácio Tula da Selva', forms: ['Tula', 'Tula'] };
    const [one, other] = await idsOf(full, 'Tula');
    expect(one).toBe(other);
  });
});
