import type { ExportedGraph } from './exported-graph.ts';

const COLUMNS = ['kind', 'type', 'id', 'from', 'to', 'properties'];

/**
 * One CSV file (RFC 4180): nodes, then relationships. `type` holds a node's labels, joined by ":", or a
 * relationship's type; `properties` holds a JSON object, for kinds differ in what they carry.
 */
export async function* asCsv(graph: ExportedGraph): AsyncGenerator<string> {
  yield line(COLUMNS);
  for await (const { id, labels, properties } of graph.nodes()) {
    yield line(['node', labels.join(':'), id, '', '', JSON.stringify(properties)]);
  }
  for await (const { type, from, to, properties } of graph.relationships()) {
    yield line(['relationship', type, '', from, to, JSON.stringify(properties)]);
  }
}

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
