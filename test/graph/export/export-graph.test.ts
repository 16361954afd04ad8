import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { openKeeper } from '../../../src/graph/article-keeper.ts';
import { exportGraph, type ExportFormat } from '../../../src/graph/export/export-graph.ts';
import { memoryEngine, writing } from '../../support/engines.ts';
import { echo, strike } from '../../support/harbour-news.ts';

const ODD = 'a "b", <c> & d\u0001\r\n=e';

async function exported(
  format: ExportFormat,
): Promise<{ text: string; nodes: number; relationships: number }> {
  const engine = await memoryEngine();
  const keeper = openKeeper(engine);
  for (const { article, contentHash, resolved } of [strike, echo])
    await keeper.save(article, contentHash, resolved);
  await engine.run(writing("MATCH (a:Article {id: 'article:echo'}) SET a.title = $odd"), { odd: ODD });
  const { rows } = await engine.ask('MATCH (n) WHERE NOT n:Keeper RETURN count(n) AS count');
  const links = await engine.ask('MATCH ()-[r]->() RETURN count(r) AS count');
  let text = '';
  for await (const piece of exportGraph(engine, format)) text += piece;
  return { text, nodes: Number(rows[0]?.['count']), relationships: Number(links.rows[0]?.['count']) };
}

describe('the whole graph as text', () => {
  it('is one JSON object with everything in it', async () => {
    const { text, nodes, relationships } = await exported('json');
    const graph = JSON.parse(text) as {
      nodes: { id: string; properties: unknown }[];
      relationships: unknown[];
    };
    expect([graph.nodes.length, graph.relationships.length]).toEqual([nodes, relationships]);
    expect(graph.nodes.find(({ id }) => id === 'article:echo')).toMatchObject({ properties: { title: ODD } });
  });

  it('is one CSV file, quoted where it must be', async () => {
    const { text, nodes, relationships } = await exported('csv');
    const lines = text.trimEnd().split(/\r\n(?=node,|relationship,)/);
    expect(lines[0]).toBe('kind,type,id,from,to,properties');
    expect(lines.length).toBe(1 + nodes + relationships);
    const [, quoted = ''] = /^node,Article,article:echo,,,"(.*)"$/m.exec(text) ?? [];
    expect(JSON.parse(quoted.replaceAll('""', '"'))).toMatchObject({ title: ODD });
  });

  it('is GraphML that declares every property it uses', async () => {
    const { text, nodes, relationships } = await exported('graphml');
    const [declared, used, counts] = [new Set<string>(), new Set<string>(), { node: 0, edge: 0 }];
    const parser = new Parser(
      {
        onopentag(name, attributes) {
          if (name === 'key') declared.add(attributes['id'] ?? '');
          if (name === 'data') used.add(attributes['key'] ?? '');
          if (name === 'node' || name === 'edge') counts[name] += 1;
        },
      },
      { xmlMode: true },
    );
    parser.end(text);
    expect(counts).toEqual({ node: nodes, edge: relationships });
    expect([...used].filter((key) => !declared.has(key))).toEqual([]);
    expect(text).toContain('a &quot;b&quot;, &lt;c&gt; &amp; d\ufffd&#13;\n=e');
  });
});
