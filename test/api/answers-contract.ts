import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine/engine.ts';
import { serviceOver, withHarbourNews } from '../support/harbour-service.ts';
import { documents } from './documents.ts';

// Neo4j plans every query once, which takes minutes on a busy machine.
const PATIENCE_MS = 240_000;
const PATIENT = { limits: { timeoutMs: 60_000 } };

/** Every question of the schema has the same answer on every engine, by compiled code and without it. */
export function answersContract(name: string, open: () => Promise<Engine>, isMissing = false): void {
  describe.skipIf(isMissing)(`${name} answers every question`, { timeout: PATIENCE_MS }, () => {
    it('as it is written down', async () => {
      const client = await serviceOver(await withHarbourNews(await open()), {
        ...PATIENT,
        isCompiling: false,
      });
      const answers: Record<string, unknown> = {};
      for (const [title, query] of documents) {
        const { status, data, errors } = await client.ask(query);
        expect({ title, status, errors }).toEqual({ title, status: 200, errors: undefined });
        answers[title] = data;
      }
      await expect(`${JSON.stringify(answers, null, 2)}\n`).toMatchFileSnapshot('answers.snapshot');
    });

    it('page by page as in one', async () => {
      const client = await serviceOver(await withHarbourNews(await open()), PATIENT);
      const lists = [
        'people',
        'events',
        'articles',
        'statements',
        'search(query: "harbour")',
        'commentators(on: "truce")',
      ];
      for (const list of lists) {
        expect([list, await walk(client.ask, list)]).toEqual([list, await whole(client.ask, list)]);
      }
    });
  });
}

type Ask = (query: string, variables?: Record<string, unknown>) => Promise<{ data?: unknown }>;
interface ListPage {
  readonly page: {
    readonly nodes: readonly { id: string }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string;
    };
  };
}

async function whole(ask: Ask, list: string): Promise<readonly string[]> {
  const { data } = await ask(`{ page: ${withPage(list, 'first: 100')} { nodes { id } } }`);
  return (data as ListPage).page.nodes.map(({ id }) => id);
}

async function walk(ask: Ask, list: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await ask(
      `query ($after: String) { page: ${withPage(list, 'first: 1, after: $after')} { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
      { after },
    );
    const { nodes, pageInfo } = (data as ListPage).page;
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

const withPage = (list: string, page: string) =>
  list.includes('(') ? list.replace(')', `, ${page})`) : `${list}(${page})`;
