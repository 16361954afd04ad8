import type { Value } from '../engine/engine.ts';
import type { ExportedGraph } from './exported-graph.ts';

// Everything else is text; a list becomes a JSON array.
const TYPES: Readonly<Record<string, string>> = {
  start: 'int',
  end: 'int',
  count: 'int',
  reportCount: 'int',
  confidence: 'double',
  score: 'double',
  planned: 'boolean',
  conditional: 'boolean',
};

/** GraphML 1.0; labels are a property "labels" with ":" between them, a relationship's type is a property "label". */
export async function* asGraphml(graph: ExportedGraph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* keys('node', ['labels', ...(await graph.nodeProperties())]);
  yield* keys('edge', ['label', ...(await graph.relationshipProperties())]);
  yield '<graph id="communique" edgedefault="directed">\n';
  for await (const { id, labels, properties } of graph.nodes()) {
    yield `<node id="${escaped(id)}">${data('node', { labels: labels.join(':'), ...properties })}</node>\n`;
  }
  for await (const { type, from, to, properties } of graph.relationships()) {
    const ends = `source="${escaped(from)}" target="${escaped(to)}"`;
    yield `<edge ${ends}>${data('edge', { label: type, ...properties })}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keys(kind: string, names: readonly string[]): string[] {
  return names.map(
    (name) =>
      `<key id="${kind}-${escaped(name)}" for="${kind}" attr.name="${escaped(name)}" attr.type="${TYPES[name] ?? 'string'}"/>\n`,
  );
}

function data(kind: string, properties: Readonly<Record<string, Value>>): string {
  return Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${kind}-${escaped(name)}">${escaped(textOf(value))}</data>`)
    .join('');
}

const textOf = (value: Value): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

// XML 1.0 has no place for most control characters, not even escaped ones.
function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these very characters
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character)
  );
}
