import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memoryEngine } from '../support/engines.ts';
import { serviceOver, withHarbourNews, type Client } from '../support/harbour-service.ts';

const FOLDER = new URL('documents/', import.meta.url);

/** What a frontend sends, by the name of its file. */
const document = (name: string): string => readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');

async function frontend(): Promise<Client> {
  return serviceOver(await withHarbourNews(await memoryEngine()));
}

describe('a frontend', () => {
  it('shows a list page', async () => {
    const { data, errors } = await (await frontend()).ask(document('list-page'), { first: 20 });
    expect(errors).toBeUndefined();
    const speaking = expect.objectContaining({
      speaker: { id: 'person:ana-ruiz', name: 'Ana Ruiz' },
    }) as unknown;
    expect(data).toMatchObject({
      statements: { nodes: expect.arrayContaining([speaking]) as unknown },
    });
  });

  it('shows a person page', async () => {
    const { data, errors } = await (await frontend()).ask(document('person-page'), { id: 'person:ana-ruiz' });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      node: {
        __typename: 'Person',
        name: 'Ana Ruiz',
        roles: expect.arrayContaining([{ title: 'mayor', of: null }]) as unknown,
        statements: { totalCount: 1 },
        met: { edges: expect.arrayContaining([expect.objectContaining({ mode: 'CALL' })]) as unknown },
      },
    });
  });

  it('draws the graph: every edge has both its ends', async () => {
    const variables = { of: 'person:ana-ruiz', depth: 2 };
    const { data } = await (await frontend()).ask(document('graph-drawing'), variables);
    const { neighborhood } = data as Drawing;
    const ids = new Set(neighborhood.nodes.map(({ id }) => id));
    expect(neighborhood.edges.length).toBeGreaterThan(3);
    expect(neighborhood.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });

  it('scrolls to the end, and sees everybody once', async () => {
    const { ask } = await frontend();
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await ask(document('infinite-scroll'), { after });
      const { people } = data as Scrolled;
      seen.push(...people.edges.map(({ node }) => node.name));
      ({ endCursor: after, hasNextPage: more } = people.pageInfo);
    }
    expect(seen).toEqual(['Ana Ruiz', 'Bo Lind']);
  });

  it.each(['ru', 'rui', 'ruiz', 'ana r', 'ana rui'])('searches as you type: %s', async (typed) => {
    const { data, errors } = await (await frontend()).ask(document('search-as-you-type'), { typed });
    expect(errors).toBeUndefined();
    const { search } = data as { search: { edges: { node: { id: string } }[] } };
    expect(search.edges.map(({ node }) => node.id)).toContain('person:ana-ruiz');
  });

  it('has a test for each of its documents', () => {
    const names = readdirSync(FOLDER).map((file) => file.replace('.graphql', ''));
    const text = readFileSync(new URL(import.meta.url), 'utf8');
    expect(names.filter((name) => !text.includes(`document('${name}')`))).toEqual([]);
  });
});

interface Drawing {
  readonly neighborhood: {
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly from: string; readonly to: string }[];
  };
}

interface Scrolled {
  readonly people: {
    readonly edges: readonly { readonly node: { readonly name: string } }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}
