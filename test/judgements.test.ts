import { expect, it } from 'vitest';
import type { Engine } from '../src/graph/engine/engine.ts';
import { openKeeper } from '../src/graph/article-keeper.ts';
import { text } from '../src/graph/reading/row.ts';
import { signatureOf } from '../src/graph/writing/signature-rows.ts';
import { judge, takeBack } from '../src/ingest.ts';
import type { Judgement } from '../src/resolution/known-entities.ts';
import { dumpGraph } from './support/dump-graph.ts';
import { memoryEngine } from './support/engines.ts';
import { load } from './support/journey.ts';
import { MarkedNews } from './support/marked-news.ts';

const news = new MarkedNews();

const TEXTS = [
  '[Ana Ruizela|P] called [Bo Lindqvist|P] on Monday. The [Northern Lakes Fishing Union|O] ([NLFU|O]) is on strike.',
  'President [Volodymyr Orenko|P] of [Ukraine|C] met [Ana Ruízela|P]. [NLFU|O] did not comment.',
  '[Ruizela|P] called [Lindqvist|P]. [Vladimir Orenko|P], the [Ukrainian|N] leader, left.',
  '[Eva Ruizela|P] of the [Northern Lakes Fishing Union|O] met [Orenko|P] and [B. Lindqvist|P].',
  '[Robin Harwick|P] said that she would go. [Bill Tarrow|P] called [Robin Harwick|P].',
  '[Robin Harwick|P] said that he would stay. [William Tarrow|P] met [Harwick|P] in [Norway|C].',
];

const SAYINGS = [{ source: 'Ruizela', cue: 'called', content: 'Lindqvist' }] as const;

const articles = TEXTS.map((text, at) =>
  news.article(String(at), `2031-03-0${at + 1}`, text, ...(at === 2 ? SAYINGS : [])),
);

/** The same numbers from 0 to 1 on every run (Park and Miller 1988). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Two names of one type, drawn from the graph as it is; every other pair has been taken for one. */
async function drawJudgement(engine: Engine, draw: () => number): Promise<Judgement> {
  const { rows } = await engine.ask(
    "MATCH (l:Signature)-[:STANDS_FOR]->(a), (r:Signature)-[:STANDS_FOR]->(b) WHERE l.id < r.id AND l.type = r.type AND l.type <> 'STATEMENT' RETURN l.id AS left, r.id AS right, a.id = b.id AS isOne ORDER BY left, right",
  );
  const isOne = draw() < 0.5;
  const pairs = rows.filter((row) => row['isOne'] === isOne);
  const pair = pairs[Math.floor(draw() * pairs.length)]!;
  const verdict = isOne ? 'DIFFERENT' : 'SAME';
  return { verdict, left: signatureOf(text(pair, 'left')), right: signatureOf(text(pair, 'right')) };
}

it('judged and taken back, in forty random ways, the graph is as before', async () => {
  const engine = await memoryEngine();
  await load(engine, articles, news.reader);
  const keeper = openKeeper(engine);
  const before = await dumpGraph(engine);
  const draw = numbersFrom(20_310_301);
  const judged: Judgement[] = [];
  const dumps = [before];
  let changes = 0;
  for (let trial = 0; trial < 40; trial++) {
    for (let word = 0; word <= 2 * draw(); word++) {
      const judgement = await drawJudgement(engine, draw);
      if (judged.some((other) => isSamePair(other, judgement))) continue;
      await judge(judgement, keeper);
      judged.push(judgement);
      dumps.push(await dumpGraph(engine));
    }
    changes += dumps.at(-1)!.filter((line) => !before.includes(line)).length;
    for (let last = judged.pop(); last; last = judged.pop()) {
      await takeBack(last, keeper);
      dumps.pop();
      expect(await dumpGraph(engine), JSON.stringify(last)).toEqual(dumps.at(-1));
    }
  }
  expect(changes).toBeGreaterThan(400);
});

const isSamePair = (one: Judgement, other: Judgement): boolean =>
  one.left === other.left && one.right === other.right;
