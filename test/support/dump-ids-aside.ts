import { createHash } from 'node:crypto';
import type { Engine, Row, Value } from '../../src/graph/engine/engine.ts';

/**
 * Every node and relationship as `dumpGraph` gives them, but called by the names that articles bear and not by ids: two
 * graphs that differ in ids alone, or in ids that are out of use, give the same.
 */
export async function dumpIdsAside(engine: Engine): Promise<string[]> {
  const naming = await namingOf(engine);
  const nodes = await engine.ask('MATCH (n) WHERE NOT n:Keeper RETURN n');
  const relationships = await engine.ask('MATCH (a)-[r]->(b) RETURN a.id AS a, r, b.id AS b');
  return [...nodes.rows, ...relationships.rows]
    .filter((row) => !isOfId(row))
    .map((row) => JSON.stringify(withoutDirection(named(row, '', naming))))
    .sort();
}

interface Naming {
  /** What each entity, event and statement is called where its id is set aside: a hash of the names that lead to it. */
  readonly names: ReadonlyMap<string, string>;
  /** Any of the ids. */
  readonly pattern: RegExp;
}

async function namingOf(engine: Engine): Promise<Naming> {
  const { rows } = await engine.ask(
    'MATCH (s:Signature)-[:STANDS_FOR]->(t) RETURN t.id AS id, s.id AS name ORDER BY name',
  );
  const borne = new Map<string, string>();
  for (const { id, name } of rows as readonly { id: string; name: string }[])
    borne.set(id, `${borne.get(id) ?? ''}${name}\n`);
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
  const names = new Map([...borne].map(([id, text]) => [id, `<${hash(text)}>`]));
  const longestFirst = [...names.keys()].sort((left, right) => right.length - left.length);
  const ids = longestFirst.map((id) => id.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  return { names, pattern: new RegExp(`(?<![^:])(?:${ids.join('|')})(?![^:])`, 'gu') };
}

// A key of an id, and what leads to it.
const isOfId = (row: Row): boolean =>
  Object.values(row).some((value) => isKeyOfId(value) || (isMap(value) && isKeyOfId(value['id'])));
const isKeyOfId = (value: Value | undefined): boolean =>
  typeof value === 'string' && value.startsWith('key:ID:');

// What articles say themselves names no ids, though words in it may look like some.
const OWN_WORDS = new Set(['features', 'json', 'text', 'quote', 'search', 'reasons', 'name', 'aliases']);

function named(value: Value, key: string, naming: Naming): Value {
  if (typeof value === 'string') return OWN_WORDS.has(key) ? value : namedText(value, naming);
  if (isList(value)) return value.filter((one) => !isKeyOfId(one)).map((one) => named(one, key, naming));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, named(one, name, naming)]));
}

// An id may stand inside another: "met:person:a:person:b:event:c", "evidence:article:1:proposed:person:a:event:c:0:9".
function namedText(text: string, { names, pattern }: Naming): string {
  if (text.startsWith('signature:') || text.startsWith('key:')) return text;
  const named = text.replace(pattern, (id) => names.get(id) ?? id);
  return named.replace(/met:(<\w+>):(<\w+>)/u, (_, left: string, right: string) =>
    ['met', ...[left, right].sort()].join(':'),
  );
}

// A meeting is stored from the lesser id to the greater, which means nothing where ids are set aside.
function withoutDirection(value: Value): Value {
  if (!isMap(value)) return value;
  const { a, r, b, n } = value;
  const inner = r ?? n;
  if (!isMap(inner) || inner['type'] !== 'MET') return value;
  const { from, to, ...met } = inner;
  return { met, ends: [a ?? from, b ?? to].map(String).sort() };
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
const isMap = (value: Value | undefined): value is Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
