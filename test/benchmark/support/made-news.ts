import type { Value } from '../../../src/graph/engine/engine.ts';
import { nameSearchText, searchText } from '../../../src/graph/search-text.ts';

/** A node as the queries of `cypher/write/` take it. */
interface MadeNode {
  readonly [column: string]: Value;
  readonly id: string;
  readonly properties: Readonly<Record<string, Value>>;
}

const FIRST_NAMES = 'Ana Bo Carla Dag Edda Finn Gita Hugo Ines Jon Kira Lars Mina Nils Olga Pavel'.split(' ');
const WORDS =
  'harbour truce ferry island council budget storm bridge tariff fishing border winter energy school hospital railway vote treaty aid prison forest mining airport flood farmers wages pension visa customs inquiry'.split(
    ' ',
  );
const DAYS = 1_000;
const KINDS = ['MEETING', 'CALL', 'CEASEFIRE', 'SUMMIT'];

/** How many of everything there are when there are this many statements. */
export function sizesOf(statements: number) {
  return {
    people: Math.max(40, Math.floor(statements / 20)),
    events: Math.max(20, Math.floor(statements / 50)),
    articles: Math.max(20, Math.floor(statements / 8)),
    meetings: Math.max(40, Math.floor(statements / 10)),
    statements,
  };
}

export type Sizes = ReturnType<typeof sizesOf>;

/** Always the same number from 0 to 1 for the same two; far from its neighbours'. */
function chance(of: number, salt: number): number {
  let mixed = Math.imul(of + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

const pick = (count: number, of: number, salt: number) => Math.floor(chance(of, salt) * count);
// A few people do much of the talking.
const speakerOf = (index: number, { people }: Sizes) => Math.floor(people * chance(index, 1) ** 3);
const day = (index: number) =>
  new Date(Date.UTC(2031, 0, 1 + pick(DAYS, index, 2))).toISOString().slice(0, 10);
const words = (count: number, of: number) =>
  Array.from({ length: count }, (_, index) => WORDS[pick(WORDS.length, of, 10 + index)]).join(' ');

const personId = (index: number) => `person:made-${index}`;
const eventId = (index: number) => `event:made-${index}`;
const articleId = (index: number) => `article:made-${index}`;

export function person(index: number): MadeNode {
  const name = `${FIRST_NAMES[index % FIRST_NAMES.length]} Made${index}`;
  const aliases = [`Made${index}`];
  const properties = { name, aliases, search: nameSearchText([name, ...aliases]), isoCode: null };
  return { id: personId(index), properties };
}

export function event(index: number): MadeNode {
  const name = `${words(2, index)} talks ${index}`;
  const date = day(index + 7);
  const own = { kind: KINDS[index % KINDS.length] ?? '', date, orderDate: date, planned: false };
  const properties = { name, aliases: [], search: nameSearchText([name]), ...own };
  return { id: eventId(index), properties };
}

export function article(index: number): MadeNode {
  const [title, text] = [words(6, index), words(60, index)];
  const dated = { publishedAt: day(index), orderDate: day(index) };
  const of = { source: 'The Made Herald', url: `https://made.example/${index}`, ...dated };
  const properties = { title, text, ...of, contentHash: `hash-${index}`, search: searchText(text) };
  return { id: articleId(index), properties };
}

/** A statement with where it is reported, who said it and what it is about. */
export function statement(index: number, sizes: Sizes) {
  const reported = pick(sizes.articles, index, 3);
  const text = `${words(22, index)}.`;
  const speaker = speakerOf(index, sizes);
  const properties = {
    ...{ text, kind: 'DIRECT', speakerText: `Made${speaker}`, cue: 'said', via: null, saidAt: day(reported) },
    ...{ confidence: 0.9, search: searchText(text), reportCount: 1, orderDate: day(reported) },
  };
  return {
    id: `statement:made-${index}`,
    properties,
    article: articleId(reported),
    report: { start: 10, end: 10 + text.length, quote: text },
    speaker: personId(speaker),
    event: eventId(pick(sizes.events, index, 4)),
    person: personId(pick(sizes.people, index, 5)),
  };
}

/** Who met whom. */
export function meeting(index: number, { people }: Sizes) {
  const [from, to] = [personId(pick(people, index, 6)), personId(pick(people, index, 7))];
  const id = `met:${from}:${to}:${index}`;
  return { from, to, properties: { id, date: day(index + 3), mode: 'CALL', planned: false, eventId: null } };
}
