import { describe, expect, it } from 'vitest';
import { winnow } from '../../src/resolution/statements/winnow.ts';
import { article, type Said } from './article-by-hand.ts';
import { ReadingRoom } from './reading-room.ts';

const LONG =
  'we will rebuild the harbour before the winter comes and nobody will be left without a roof over his head';

async function idsOf(...said: readonly Said[]): Promise<string[]> {
  const articles = said.map((one, at) =>
    article(String(at), one.by === null ? [] : [one.by], { publishedAt: '2025-04-02', said: [one] }),
  );
  const room = await ReadingRoom.with(...articles);
  return [...room.resolved.values()].map(({ statements }) => statements[0]?.id ?? '');
}

const ana = (words: string): Said => ({ by: 'Ana Ruizela', words });

describe('two reports are one statement', () => {
  it.each<readonly [Said, Said]>([
    [ana(LONG), ana(LONG)],
    [ana(LONG), ana(`“${LONG.toUpperCase()}!”`)],
    [ana(LONG), ana('the harbour before the winter comes and nobody will be left')],
    [ana(LONG), { by: 'Ruizela', words: LONG }],
    [ana(LONG), ana(`I tell you: ${LONG}, said the mayor`)],
    [ana(LONG), ana(LONG.replace('nobody', 'no one'))],
  ])('%j and %j', async (left, right) => {
    const [one, other] = await idsOf(left, right);
    expect(one).toBe(other);
  });
});

describe('two reports are two statements', () => {
  it.each<readonly [Said, Said]>([
    [ana(LONG), { by: 'Bo Lindqvist', words: LONG }],
    [ana(LONG), { by: null, words: LONG }],
    [ana(LONG), ana('we will rebuild the market before the autumn goes and everybody will have a job')],
    [ana(LONG), ana('the winter comes')],
    [ana('no comment'), ana('no comment')],
  ])('%j and %j', async (left, right) => {
    const [one, other] = await idsOf(left, right);
    expect(one).not.toBe(other);
  });
});

it('what somebody thinks is given back and is no signature of the graph', async () => {
  const room = await ReadingRoom.with(
    article('1', ['Ana Ruizela'], { said: [{ ...ana(LONG), mode: 'ATTITUDE' }] }),
  );
  const [statement] = room.resolved.get('article:1')?.statements ?? [];
  expect(statement?.mode).toBe('ATTITUDE');
  expect(statement?.keys).toEqual([]);
  expect(room.known.all().map(({ type }) => type)).toEqual(['PERSON']);
});

it('every shared run of eight words gives a fingerprint in common', () => {
  const words = Array.from({ length: 60 }, (_, at) => `word${String((at * 7919) % 61)}`);
  for (let from = 0; from + 8 <= words.length; from++) {
    const other = ['before', 'it', 'all', ...words.slice(from, from + 8), 'after', 'it', 'all', 'ended'];
    const shared = winnow(other).filter((print) => winnow(words).includes(print));
    expect(shared, `run at ${String(from)}`).not.toEqual([]);
  }
});
