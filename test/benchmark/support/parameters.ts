import type { Parameters, Query, Value } from '../../../src/graph/engine/engine.ts';

/** Ids of made nodes that every made graph has, by label; the first person is quoted most. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  ...{ Actor: people(), Person: people(), Entity: people(), Event: made('event'), Article: made('article') },
  Statement: made('statement'),
};

const ASKED: Parameters = {
  ...{ limit: 21, most: 10_000, order: 'SAID_AT_DESC', until: '~', words: [], includePlanned: true },
  ...{ subjects: made('event'), prefixes: ['person:', 'event:'] },
  ...{ types: ['SAID', 'ABOUT', 'MET', 'REPORTED_IN'], articleId: 'article:made-1' },
  ...{ participantId: 'person:made-0', id: 'person:made-0', after: '' },
};

/** What a query of `cypher/read/` may be asked of made news: a first page without conditions, of things that are there. */
export function firstPage({ text }: Query): Parameters {
  const names = new Set([...text.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name = '']) => name));
  const given = { ...ASKED, ids: idsIn(text), parents: idsIn(text), keys: keysIn(text) };
  return Object.fromEntries([...names].map((name) => [name, valueOf(given, name)]));
}

const valueOf = (given: Parameters, name: string): Value => given[name] ?? null;

// The key of a query stands behind the label of what it is a key of.
function idsIn(text: string): readonly string[] {
  const [, label = 'Entity'] = /:(\w+) \{(?:id|from|factId): /.exec(text) ?? [];
  return IDS[label] ?? IDS['Entity'] ?? [];
}

// A blocking key, or what a list is ordered by.
function keysIn(text: string): Value {
  if (!text.includes('key[')) return ['key:made-0'];
  if (text.includes('key[1]')) return [[1, '2033-09-26']];
  return [[text.includes('name: key[0]') ? 'Ana Made0' : '2033-09-26']];
}

function people(): readonly string[] {
  return made('person');
}

function made(kind: string): readonly string[] {
  return Array.from({ length: 20 }, (_, index) => `${kind}:made-${index}`);
}
