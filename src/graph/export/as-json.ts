import type { ExportedGraph } from './exported-graph.ts';

/** One JSON object, `{"nodes": […], "relationships": […]}`, one node or relationship a line. */
export async function* asJson(graph: ExportedGraph): AsyncGenerator<string> {
  yield '{"nodes": [';
  yield* lines(graph.nodes());
  yield '\n], "relationships": [';
  yield* lines(graph.relationships());
  yield '\n]}\n';
}

async function* lines(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let separator = '\n';
  for await (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
}
