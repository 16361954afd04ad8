import { describe, expect, it } from 'vitest';
import { openKeeper, type ArticleKeeper } from '../../src/graph/article-keeper.ts';
import type { Engine } from '../../src/graph/engine/engine.ts';
import { dumpGraph } from '../support/dump-graph.ts';
import { echo, strike, truce } from '../support/harbour-news.ts';
import { resolvedSample, type ResolvedSample } from '../support/resolved-articles.ts';

/** What the keeper promises on every engine; `open` gives an empty one for each test. */
export function keeperContract(name: string, open: () => Promise<Engine>, isMissing = false): void {
  describe.skipIf(isMissing)(`articles kept in ${name}`, () => {
    savingContract(open);
    mergingContract(open);
    removalContract(open);
    askingContract(open);
    judgementContract(open);
  });
}

async function saveAll(keeper: ArticleKeeper, samples: readonly ResolvedSample[]): Promise<void> {
  for (const { article, contentHash, resolved } of samples) await keeper.save(article, contentHash, resolved);
}

async function kept(open: () => Promise<Engine>, samples: readonly ResolvedSample[]) {
  const engine = await open();
  const keeper = openKeeper(engine);
  await saveAll(keeper, samples);
  return { engine, keeper };
}

const counts = async (engine: Engine) => {
  const nodes = await engine.ask('MATCH (n) WHERE NOT n:Keeper RETURN count(n) AS nodes');
  const relationships = await engine.ask('MATCH ()-[r]->() RETURN count(r) AS relationships');
  return { ...nodes.rows[0], ...relationships.rows[0] };
};

function savingContract(open: () => Promise<Engine>): void {
  it('counts what an article adds', async () => {
    const engine = await open();
    const { article, contentHash, resolved } = strike;
    const difference = await openKeeper(engine).save(article, contentHash, resolved);
    expect(difference).toEqual({ ...(await counts(engine)), keysGone: [] });
    expect(difference.nodes).toBeGreaterThan(10);
  });

  it('changes nothing when the same article is saved again', async () => {
    const { engine, keeper } = await kept(open, [strike, truce]);
    const before = await dumpGraph(engine);
    const difference = await keeper.save(strike.article, strike.contentHash, strike.resolved);
    expect(difference).toEqual({ nodes: 0, relationships: 0, keysGone: [] });
    expect(await dumpGraph(engine)).toEqual(before);
  });

  it('keeps speech, with its places, a broken sentence as one, and never what somebody merely wants', async () => {
    const { engine } = await kept(open, [strike]);
    const { rows } = await engine.ask(
      'MATCH (p:Person)-[:SAID]->(s:Statement)-[r:REPORTED_IN]->(a:Article) RETURN p.id AS who, s.text AS words, r.quote AS quote, substring(a.text, r.start, size(r.quote)) AS there ORDER BY r.start',
    );
    const words = 'The harbour will open … before May';
    const quote = 'The harbour will open,” Ruiz said, “before May';
    expect(rows).toEqual([{ who: 'person:ana-ruiz', words, quote, there: quote }]);
  });

  it('counts places in UTF-16 code units, so that text.slice gives the quote', async () => {
    const { engine } = await kept(open, [truce]);
    const { rows } = await engine.ask(
      'MATCH (e:Evidence)-[:STATED_IN]->(a:Article) RETURN a.text AS text, e.start AS start, e.`end` AS stop, e.quote AS quote',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { text, start, stop, quote } of rows)
      expect((text as string).slice(Number(start), Number(stop))).toBe(quote);
  });

  it.each([
    ['beyond the text', { start: 5, end: 5_000 }],
    ['backwards', { start: 9, end: 3 }],
    ['in the middle of a character', { start: 1, end: 9 }],
  ])('refuses a place %s, names the fact, and keeps nothing of the article', async (_, place) => {
    const engine = await open();
    const { article, contentHash, resolved } = truce;
    const relations = resolved.relations.map((relation) => ({ ...relation, evidence: place }));
    const saving = openKeeper(engine).save(article, contentHash, { ...resolved, relations });
    await expect(saving).rejects.toThrow(
      /^article:truce: met:person:ana-ruiz:person:bo-lind:event:talks rests on/,
    );
    expect(await dumpGraph(engine)).toEqual([]);
  });

  it('refuses a fact about somebody the article does not mention', async () => {
    const engine = await open();
    const { article, contentHash, resolved } = truce;
    const relations = resolved.relations.map((relation) => ({ ...relation, from: 'person:nobody' }));
    const saving = openKeeper(engine).save(article, contentHash, { ...resolved, relations });
    await expect(saving).rejects.toThrow(/person:nobody, which is no actor of the article/);
  });

  it('replaces what an article had contributed, and only that', async () => {
    const shorter = resolvedSample({
      id: 'article:strike',
      publishedAt: '2031-03-02',
      text: 'Norway is silent.',
      entities: [{ id: 'country:no', names: ['Norway'], isoCode: 'NO' }],
    });
    const { engine } = await kept(open, [strike, truce, echo, shorter]);
    const { engine: fresh } = await kept(async () => emptied(engine, await dumpGraph(engine)), []);
    const replaced = dumps.get(fresh);
    await saveAll(openKeeper(fresh), [truce, echo, shorter]);
    expect(await dumpGraph(fresh)).toEqual(replaced);
  });
}

// One person and one union, named in four ways; the surname is used most, the full name in two articles.
const CALLED = [
  { day: '01', person: ['Ruiz'], union: ['DFU'] },
  { day: '02', person: ['A. Ruiz', 'Ruiz'], union: ['DFU'] },
  { day: '03', person: ['Ana Ruiz', 'Ruiz'], union: ['Dockers and Fishers Union', 'DFU'] },
  { day: '04', person: ['Ana Maria Ruiz', 'Mayor Ana Maria Ruiz', 'Ruiz'], union: ['DFU'] },
].map(({ day, person, union }) =>
  resolvedSample({
    id: `article:${day}`,
    publishedAt: `2031-03-${day}`,
    text: [...person, ...union].join(', '),
    entities: [
      { id: 'person:ruiz', names: person },
      { id: 'organization:dfu', names: union },
    ],
  }),
);

// The same engine again, empty, with what it held before: Neo4j has one database only.
const dumps = new WeakMap<Engine, readonly string[]>();
async function emptied(engine: Engine, dump: readonly string[]): Promise<Engine> {
  await engine.ask('MATCH (n) DETACH DELETE n', {}, { write: true });
  dumps.set(engine, dump);
  return engine;
}

function mergingContract(open: () => Promise<Engine>): void {
  it('makes the same graph whichever article comes first', async () => {
    const orders = [
      [strike, truce, echo],
      [echo, truce, strike],
      [truce, strike, echo],
    ];
    const engine = await open();
    const made: string[][] = [];
    for (const order of orders) {
      await emptied(engine, []);
      await saveAll(openKeeper(engine), order);
      made.push(await dumpGraph(engine));
    }
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
  });

  it('takes a statement from its first report and counts the articles', async () => {
    const { engine } = await kept(open, [echo, truce, strike]);
    const { rows } = await engine.ask(
      'MATCH (s:Statement) RETURN s { .text, .speakerText, .reportCount, .orderDate, .saidAt } AS s',
    );
    expect(rows).toEqual([
      {
        s: {
          text: 'The harbour will open … before May',
          speakerText: 'Ruiz',
          reportCount: 3,
          orderDate: '2031-03-02',
          saidAt: null,
        },
      },
    ]);
    const about = await engine.ask(
      'MATCH (:Statement)-[r:ABOUT]->(e:Entity) RETURN e.id AS id, r.articleIds AS articles ORDER BY id',
    );
    expect(about.rows).toEqual([
      { id: 'country:no', articles: ['article:echo', 'article:strike'] },
      { id: 'event:truce', articles: ['article:strike', 'article:truce'] },
    ]);
  });

  it('takes a meeting for held once an article says so, and tells how', async () => {
    const { engine, keeper } = await kept(open, [strike]);
    const asked =
      'MATCH (a:Person)-[m:MET]->(b:Person) RETURN a.id AS a, m { .mode, .planned, .date, .eventId } AS met, b.id AS b';
    const ends = { a: 'person:ana-ruiz', b: 'person:bo-lind' };
    expect((await engine.ask(asked)).rows).toEqual([
      { ...ends, met: { mode: 'UNKNOWN', planned: true, date: null, eventId: 'event:talks' } },
    ]);
    await saveAll(keeper, [truce]);
    expect((await engine.ask(asked)).rows).toEqual([
      { ...ends, met: { mode: 'CALL', planned: false, date: '2031-03-04', eventId: 'event:talks' } },
    ]);
  });

  it.each([[[0, 1, 2, 3]], [[3, 2, 1, 0]], [[2, 0, 3, 1]], [[1, 3, 0, 2]]])(
    'gives an entity its fullest usual name whatever the order (%j), under the id that it had first',
    async (order) => {
      const { engine } = await kept(
        open,
        order.map((at) => CALLED[at]!),
      );
      const { rows } = await engine.ask(
        'MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.aliases AS aliases ORDER BY id',
      );
      expect(rows).toEqual([
        {
          id: 'organization:dfu',
          name: 'Dockers and Fishers Union',
          aliases: ['DFU'],
        },
        {
          id: 'person:ruiz',
          name: 'Ana Maria Ruiz',
          aliases: ['Ruiz', 'A. Ruiz', 'Ana Ruiz', 'Mayor Ana Maria Ruiz'],
        },
      ]);
    },
  );

  it('keeps an office that belongs to nobody named, as evidence', async () => {
    const { engine } = await kept(open, [strike]);
    const { rows } = await engine.ask(
      "MATCH (e:Evidence {type: 'AFFILIATED_WITH', from: 'person:ana-ruiz'}) RETURN e.title AS title, e.quote AS quote",
    );
    expect(rows).toEqual([{ title: 'mayor', quote: 'Ana Ruiz, mayor' }]);
  });

  it('keeps every article when many are saved at once', async () => {
    const engine = await open();
    const keeper = openKeeper(engine);
    await Promise.all([strike, truce, echo].map((sample) => saveAll(keeper, [sample])));
    const together = await dumpGraph(engine);
    await emptied(engine, []);
    await saveAll(keeper, [strike, truce, echo]);
    expect(together).toEqual(await dumpGraph(engine));
  });
}

function removalContract(open: () => Promise<Engine>): void {
  it.each([
    ['the first', strike, [truce, echo]],
    ['the second', truce, [strike, echo]],
    ['the undated', echo, [strike, truce]],
  ] as const)('takes %s article out as if it had never been there', async (_, taken, others) => {
    const { engine, keeper } = await kept(open, others);
    const before = await dumpGraph(engine);
    const added = await keeper.save(taken.article, taken.contentHash, taken.resolved);
    const removed = await keeper.delete(taken.article.id);
    expect(await dumpGraph(engine)).toEqual(before);
    expect(removed).toMatchObject({ nodes: -added.nodes, relationships: -added.relationships });
  });

  it('leaves nothing when the last article goes, and tells the keys it touched', async () => {
    const { engine, keeper } = await kept(open, [strike, truce, echo]);
    for (const id of ['article:strike', 'article:truce']) await keeper.delete(id);
    expect((await keeper.delete('article:echo'))?.keysGone).toContain('PERSON:ruiz');
    expect(await dumpGraph(engine)).toEqual([]);
  });

  it('says null for an article that is not there', async () => {
    const { keeper } = await kept(open, [strike]);
    expect(await keeper.delete('article:nowhere')).toBeNull();
  });
}

function askingContract(open: () => Promise<Engine>): void {
  it('tells which articles are there and what they hold', async () => {
    const { keeper } = await kept(open, [strike]);
    const hashes = await keeper.contentHashes(['article:strike', 'article:truce']);
    expect([...hashes]).toEqual([['article:strike', strike.contentHash]]);
    expect(await keeper.keptArticle('article:truce')).toBeNull();
    expect(await keeper.keptArticle('article:strike')).toEqual({
      article: strike.article,
      contentHash: strike.contentHash,
      extraction: strike.resolved.extraction,
    });
  });

  it('finds signatures by key and by name, and the articles that bear them', async () => {
    const { keeper } = await kept(open, [strike, truce, echo]);
    const found = await keeper.known.signaturesWith(['PERSON:ruiz', 'PERSON:nobody']);
    expect(found).toEqual([
      {
        signature: 'person:ana-ruiz',
        type: 'PERSON',
        id: 'person:ana-ruiz',
        keys: ['ID:person:ana-ruiz', 'PERSON:ruiz'],
        features: '{"signature":"person:ana-ruiz"}',
        score: 1,
        reasons: ['named so'],
      },
      {
        signature: 'person:ana-ruíz',
        type: 'PERSON',
        id: 'person:ana-ruiz',
        keys: ['ID:person:ana-ruiz', 'PERSON:ruiz'],
        features: '{"signature":"person:ana-ruíz"}',
        score: 0.85,
        reasons: ['same name with another spelling: Ana Ruíz, Ana Ruiz'],
      },
    ]);
    expect(await keeper.known.signaturesNamed(['person:lind', 'statement:open', 'nobody'])).toMatchObject([
      { signature: 'person:lind', id: 'person:bo-lind' },
      { signature: 'statement:open', id: 'statement:open', type: 'STATEMENT' },
    ]);
    expect(await keeper.articlesBearing(['person:ana-ruiz', 'person:ana-ruíz'])).toEqual([
      'article:strike',
      'article:truce',
      'article:echo',
    ]);
  });

  it('keeps the reason that came last, until the article is saved with another', async () => {
    const { keeper } = await kept(open, [strike, truce]);
    const told = { signature: 'person:ana-ruiz', score: 0.8, reasons: ['same name', 'same office'] };
    await keeper.restate([told, { ...told, signature: 'person:nobody' }]);
    const named = () => keeper.known.signaturesNamed(['person:ana-ruiz']);
    expect(await named()).toMatchObject([told]);
    await saveAll(keeper, [truce]);
    expect(await named()).toMatchObject([told]);
    await saveAll(keeper, [strike]);
    expect(await named()).toMatchObject([{ score: 1, reasons: ['named so'] }]);
  });

  it('leads a signature elsewhere and still finds the former id', async () => {
    const { engine, keeper } = await kept(open, [truce]);
    const moved = resolvedSample({
      id: 'article:truce',
      publishedAt: '2031-03-05',
      text: 'Ana Ruíz',
      entities: [
        {
          id: 'person:ana-maria-ruiz',
          names: ['Ana Ruíz'],
          signature: 'person:ana-ruíz',
          keys: ['PERSON:ruiz', 'ID:person:ana-ruiz', 'ID:person:ana-maria-ruiz'],
        },
      ],
    });
    await saveAll(keeper, [moved]);
    expect([...(await keeper.currentIds(['person:ana-ruiz', 'person:nobody']))]).toEqual([
      ['person:ana-ruiz', 'person:ana-maria-ruiz'],
    ]);
    expect((await engine.ask('MATCH (p:Person) RETURN p.id AS id')).rows).toEqual([
      { id: 'person:ana-maria-ruiz' },
    ]);
  });
}

function judgementContract(open: () => Promise<Engine>): void {
  const [left, right] = ['person:ana-ruiz', 'person:bo-lind'];

  it('keeps a judgement on two ids, beyond its articles, and takes it back', async () => {
    const { keeper } = await kept(open, [strike]);
    const { id, keys } = await keeper.judge({ verdict: 'DIFFERENT', left: right, right: left });
    const move = { signature: 'person:ana-ruiz', type: 'PERSON', from: 'person:ruiz', to: 'person:ruiz-2' };
    await keeper.noteConsequences(id, { moves: [move], restated: [], born: ['person:ruiz-2'] });
    const again = { ...move, from: 'person:ruiz-2', to: 'person:ruiz-3' };
    await keeper.noteConsequences(id, { moves: [again], restated: [], born: ['person:ruiz-3'] });
    expect(keys).toEqual(['ID:person:ana-ruiz', 'PERSON:lind', 'PERSON:ruiz']);
    const said = [{ verdict: 'DIFFERENT', left, right }];
    expect(await keeper.known.judgementsOn([right])).toEqual(said);
    await keeper.delete('article:strike');
    expect(await keeper.known.judgementsOn([left])).toEqual(said);
    await saveAll(keeper, [strike]);
    expect(await keeper.withdraw({ verdict: 'DIFFERENT', left, right })).toEqual({
      keys,
      undone: {
        born: new Set(['person:ruiz-2', 'person:ruiz-3']),
        ledFrom: new Map([['person:ana-ruiz', 'person:ruiz']]),
      },
    });
    expect(await keeper.known.judgementsOn([left])).toEqual([]);
  });

  it('lets a later word take the place of an earlier one', async () => {
    const { keeper } = await kept(open, [strike]);
    await keeper.judge({ verdict: 'DIFFERENT', left, right });
    await keeper.judge({ verdict: 'SAME', left: right, right: left });
    expect(await keeper.known.judgementsOn([left])).toEqual([{ verdict: 'SAME', left, right }]);
  });

  it('says whom it does not know, and what nobody has said', async () => {
    const { keeper } = await kept(open, [strike]);
    await expect(keeper.judge({ verdict: 'SAME', left, right: 'person:nobody' })).rejects.toThrow(
      /^person:nobody: there is no such/,
    );
    await expect(keeper.withdraw({ verdict: 'SAME', left, right })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(keeper.judge({ verdict: 'SAME', left, right: left })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });
}
