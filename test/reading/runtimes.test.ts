import { afterEach, expect, it, vi } from 'vitest';
import { openReader, type ReaderOptions } from '../../src/reading/open-reader.ts';
import type { Reading } from '../../src/reading/reading.ts';

const TEXT = `The port of Arica will reopen in May, Mayor Ana Ruiz said on Tuesday.

“We have waited two years for this,” she told reporters in Chile. “Nobody here has forgotten the storm.”

Luis Vega, who leads the Harbour Workers' Union, said that the plan “comes late”, but called it a good one. The ministry denied that the money was missing.

According to Peru's foreign ministry, ships from Callao will be the first to call. Vega believes that more will follow, and the union has demanded a new contract.`;

afterEach(() => {
  vi.doUnmock('onnxruntime-node');
  vi.resetModules();
});

async function readBy(options: ReaderOptions): Promise<Reading> {
  const reader = await openReader({ threads: 0, model: 'fast', ...options });
  const reading = await reader.read(TEXT, [{ start: 0, end: TEXT.length }]);
  await reader.close();
  return reading;
}

const spansOf = ({ names, attributions }: Reading): string[] => [
  ...names.map(({ type, start, end }) => `${type} ${start} ${end}`),
  ...attributions.flatMap(({ source, cue, content }) =>
    Object.entries({ source, cue, content }).map(([part, places]) => `${part} ${JSON.stringify(places)}`),
  ),
];

it('WebAssembly reads what the native library reads, but for a few spans', async () => {
  const native = spansOf(await readBy({ runtime: 'native' }));
  const wasm = spansOf(await readBy({ runtime: 'wasm' }));
  expect(native.length).toBeGreaterThan(20);
  const shared = native.filter((span) => wasm.includes(span)).length;
  expect((2 * shared) / (native.length + wasm.length)).toBeGreaterThan(0.9);
});

it('where no native library fits, WebAssembly reads, and that is said', async () => {
  vi.doMock('onnxruntime-node', () => {
    throw new Error('no such binary');
  });
  vi.resetModules();
  const { openReader: openFresh } = await import('../../src/reading/open-reader.ts');
  const reader = await openFresh({ threads: 0, model: 'fast' });
  expect(reader.runtime).toBe('wasm');
  expect(reader.notice).toMatch(/no native reader for .*WebAssembly, about five times slower/);
  await reader.close();
});
