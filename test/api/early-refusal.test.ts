import { describe, expect, it } from 'vitest';
import { earlyRefusals } from '../../src/api/early-refusal.ts';
import { DEFAULT_LIMITS } from '../../src/api/limits.ts';
import { memoryEngine } from '../support/engines.ts';
import { serviceOver } from '../support/harbour-service.ts';

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const SHALLOW = 'query Shallow { people { totalCount } }';
const DEEP = `query Deep { people { nodes ${'{ met { nodes '.repeat(12)}{ id }${' } }'.repeat(12)} } }`;

describe('what is refused before it is held against the schema', () => {
  it.each([
    ['depth', { query: DEEP }],
    ['depth', { query: `${SHALLOW} ${DEEP}`, operationName: 'Deep' }],
    ['aliases', { query: `{ ${many(31, (index) => `a${index}: nothing`)} }` }],
    ['directives', { query: `{ nothing ${'@nothing '.repeat(31)} }` }],
    ['tokens', { query: `{ ${'nothing '.repeat(2_001)} }` }],
  ])('%s: %#', (limit, body) => {
    const refuse = earlyRefusals(DEFAULT_LIMITS);
    // The second time too: only what was let through is remembered.
    for (let time = 1; time <= 2; time += 1) expect(refuse(body)?.extensions).toMatchObject({ limit });
  });

  it.each([
    ['a query within the limits', { query: SHALLOW }],
    ['the other operation of the same text', { query: `${SHALLOW} ${DEEP}`, operationName: 'Shallow' }],
    ['what breaks the rules of the language', { query: '{ people {' }],
    ['several operations of which none is named', { query: `${SHALLOW} ${DEEP}` }],
    ['bodies of another shape', [{ query: DEEP }]],
    ['no body at all', undefined],
  ])('is not %s', (_, body) => {
    expect(earlyRefusals(DEFAULT_LIMITS)(body)).toBeNull();
  });

  it('is counted like other refusals', async () => {
    const { url, ask } = await serviceOver(await memoryEngine());
    expect((await ask(DEEP)).status).toBe(400);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain(
      'communique_graphql_requests_total{operation="unnamed",outcome="LIMIT_EXCEEDED"} 1',
    );
  });
});
