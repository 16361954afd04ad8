import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateGold } from '../../src/cli/evaluate-gold.ts';
import { evaluationLines } from '../../src/cli/evaluation-lines.ts';
import { printedClaimsIn } from '../../src/cli/printed-claims.ts';

const TEXT =
  '“We will rebuild the harbour,” said Ana Ruiz. Lind hopes for rain. Kenya told the press nothing.';

const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const pair = (words: string) => [[at(words).start, at(words).end]];

const GOLD = [
  {
    id: 'harbour',
    text: TEXT,
    attributions: [
      { source: pair('Ana Ruiz'), cue: pair('said'), content: pair('“We will rebuild the harbour,”') },
      { source: pair('Lind'), cue: pair('hopes for'), content: pair('rain') },
    ],
    entities: [
      { type: 'PERSON', ...at('Ana Ruiz') },
      { type: 'PERSON', ...at('Lind') },
      { type: 'COUNTRY', ...at('Kenya'), isoCode: 'KE' },
    ],
  },
  { id: 'unread', text: TEXT, attributions: [{ source: null, cue: pair('said'), content: pair('rain') }] },
];

// One right, one led to the wrong source, one that nobody said.
const CLAIMS = {
  article: { id: 'article:harbour' },
  entities: [
    { type: 'PERSON', mentions: [at('Ruiz')] },
    { type: 'COUNTRY', isoCode: 'TZ', mentions: [at('Kenya')] },
  ],
  statements: [
    {
      source: [at('Ruiz')],
      cue: [at('said')],
      content: [at('We will rebuild the harbour')],
      mode: 'SPEECH',
      confidence: 0.97,
    },
    { source: null, cue: [at('hopes for')], content: [at('rain')], mode: 'ATTITUDE', confidence: 0.62 },
    {
      source: [at('Kenya')],
      cue: [at('told')],
      content: [at('nothing')],
      mode: 'SPEECH',
      confidence: 0.41,
    },
  ],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
  await writeFile(join(folder, 'gold.jsonl'), GOLD.map((one) => JSON.stringify(one)).join('\n'));
  await writeFile(join(folder, 'claims.ndjson'), `${JSON.stringify(CLAIMS)}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

async function linesFor(errors: number): Promise<string[]> {
  const printed = await printedClaimsIn(join(folder, 'claims.ndjson'));
  const claimsOf = ({ id }: { id: string }) => Promise.resolve(printed.get(`article:${id}`) ?? null);
  return evaluationLines(await evaluateGold(join(folder, 'gold.jsonl'), claimsOf, 1), errors);
}

describe('claims held against a gold file', () => {
  // Counted by hand by the rules of the PolNeAR and the newswire scorer: hit/found/marked.
  it.each([
    ['detected', '2/3/3'],
    ['detected speech', '1/2/2'],
    ['detected quote', '1/1/1'],
    ['attributed', '1/3/3'],
    ['attributed speech', '1/2/2'],
    ['attributed quote', '1/1/1'],
    ['words source', '1/2/3'],
    ['words cue', '3/4/4'],
    ['words content', '6/7/7'],
    ['PERSON', '1/1/2'],
    ['PERSON exact', '0/1/2'],
    ['ORGANIZATION', '0/0/0'],
    ['COUNTRY', '0/1/1'],
  ])('%s %s', async (name, tally) => {
    const line = (await linesFor(0)).find((one) => one.startsWith(`${name.padEnd(20)} `));
    expect(line?.split(/\s+/).at(-1)).toBe(tally);
  });

  it('counts an article that nobody has read as missed, and says so', async () => {
    expect((await linesFor(0))[0]).toBe('2 articles, 1 of them not read');
  });

  it('holds the confidence of what the graph would hold against what is right', async () => {
    const lines = await linesFor(0);
    const speech = lines.slice(lines.findIndex((line) => line.startsWith('speech, as in the graph')));
    expect(speech[0]).toBe('speech, as in the graph: 2, 50.0 % right');
    expect(speech[2]).toMatch(/^0\.4 – 0\.5 +41\.0 +0\.0 +1$/);
    expect(speech[3]).toMatch(/^0\.9 – 1\.0 +97\.0 +100\.0 +1$/);
  });

  it('lists as many errors as asked for', async () => {
    expect((await linesFor(2)).slice(0, 2)).toEqual([
      'harbour  missed  Lind | hopes for | rain',
      'harbour  extra    | hopes for | rain',
    ]);
  });
});

it('a line that no extraction printed is named', async () => {
  const file = join(folder, 'other.ndjson');
  await writeFile(file, `${JSON.stringify(CLAIMS)}\n{"article":{"id":"article:harbour"}}\n`);
  await expect(printedClaimsIn(file)).rejects.toMatchObject({
    code: 'BAD_INPUT',
    message: `${file}:2: has another form, expected what communique extract prints, one article a line`,
  });
});
