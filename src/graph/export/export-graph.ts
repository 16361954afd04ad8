import type { Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { fields, text, texts } from '../reading/row.ts';
import { asCsv } from './as-csv.ts';
import { asGraphml } from './as-graphml.ts';
import { asJson } from './as-json.ts';
import type { ExportedGraph, ExportedNode, ExportedRelationship } from './exported-graph.ts';

const WRITERS = { json: asJson, graphml: asGraphml, csv: asCsv };

export type ExportFormat = keyof typeof WRITERS;

export const EXPORT_FORMATS: readonly ExportFormat[] = ['json', 'graphml', 'csv'];

// A page is held in memory as a whole; articles bring their texts.
const PAGE_NODES = 1_000;

/** The whole graph as text, piece by piece. It is no snapshot: what is loaded meanwhile may be in it or not. */
export function exportGraph(runner: Runner, format: ExportFormat): AsyncIterable<string> {
  return WRITERS[format](graphOf(runner));
}

function graphOf(runner: Runner): ExportedGraph {
  const names = async (query: string) => (await runner.run(readQuery(query))).map((row) => text(row, 'name'));
  return {
    nodes: () => nodesOf(runner),
    relationships: () => relationshipsOf(runner),
    nodeProperties: () => names('read/exported-node-properties'),
    relationshipProperties: () => names('read/exported-relationship-properties'),
  };
}

async function* nodesOf(runner: Runner): AsyncGenerator<ExportedNode> {
  for await (const page of pagesOf(runner)) yield* page;
}

async function* relationshipsOf(runner: Runner): AsyncGenerator<ExportedRelationship> {
  let after = '';
  for await (const page of pagesOf(runner)) {
    const until = page.at(-1)?.id ?? after;
    const rows = await runner.run(readQuery('read/exported-relationships'), { after, until });
    yield* rows.map((row) => ({
      type: text(row, 'type'),
      from: text(row, 'from'),
      to: text(row, 'to'),
      properties: fields(row, 'properties'),
    }));
    after = until;
  }
}

async function* pagesOf(runner: Runner): AsyncGenerator<readonly ExportedNode[]> {
  let after = '';
  for (;;) {
    const rows = await runner.run(readQuery('read/exported-nodes'), { after, limit: PAGE_NODES });
    if (rows.length === 0) return;
    const page = rows.map((row) => ({
      id: text(row, 'id'),
      labels: texts(row, 'labels').toSorted(),
      properties: fields(row, 'properties'),
    }));
    yield page;
    after = page.at(-1)?.id ?? after;
  }
}
