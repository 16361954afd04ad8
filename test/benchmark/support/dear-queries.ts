import { buildSchema, getOperationAST, GraphQLError, parse } from 'graphql';
import { DEFAULT_LIMITS } from '../../../src/api/limits.ts';
import { checkCost } from '../../../src/api/query-cost.ts';
import { checkShape } from '../../../src/api/query-shape.ts';
import { readSchemaFiles } from '../../../src/api/schema-files.ts';

/** A kind of question that grows with a number from 1 to 100: of its pages, or of times that it is asked. */
type Growing = (size: number) => string;

const times = (count: number, question: (index: number) => string) =>
  `{ ${Array.from({ length: Math.min(count, 20) }, (_, index) => `a${index}: ${question(index)}`).join(' ')} }`;

const WORDS = 'harbour truce ferry island council budget storm bridge tariff fishing border winter'.split(
  ' ',
);
const words = (count: number, from: number) =>
  Array.from({ length: count }, (_, index) => WORDS[(from + index) % WORDS.length]).join(' ');

const GROWING: Readonly<Record<string, Growing>> = {
  wide: (size) =>
    `{ people(first: 100) { nodes { statements(first: ${size}) { totalCount nodes { text reports { quote article { title text } } about(first: 5) { nodes { name } } } } } } }`,
  deep: (size) =>
    `{ people(first: ${size}) { nodes { met(first: ${size}) { nodes { met(first: ${size}) { nodes { met(first: ${size}) { nodes { name } } } } } } } } }`,
  events: (size) =>
    `{ events(first: 100) { nodes { statementsAbout(first: ${size}) { nodes { text reports { article { text } } } } commentators(first: ${size}) { nodes { statements(first: 5) { nodes { text } } } } } } }`,
  articles: (size) =>
    times(size, () => 'articles(first: 100) { nodes { text entities(first: 10) { nodes { name } } } }'),
  searches: (size) =>
    times(
      size,
      (index) =>
        `search(query: "${words(4, index)} m${index}", first: 100) { totalCount nodes { id ... on Statement { text speaker { name } reports { quote } } } }`,
    ),
  'searches for many words': (size) =>
    times(size, (index) => `search(query: "${words(60, index)}", first: 1) { totalCount }`),
  commentators: (size) =>
    times(
      size,
      (index) =>
        `commentators(on: "${words(2, index)} talks", first: 20) { totalCount edges { node { name } statements(first: 20) { text } } }`,
    ),
  names: (size) =>
    times(
      size,
      (index) => `event(name: "${words(3, index)} talks ${index}") { name articles { totalCount } }`,
    ),
  'sifted statements': (size) =>
    times(
      size,
      (index) =>
        `statements(first: 100, filter: { text: "${words(2, index)}" }, orderBy: REPORTS_DESC) { totalCount nodes { text speaker { name } } }`,
    ),
  paths: (size) =>
    times(
      size,
      (index) =>
        `paths(from: "person:made-${index}", to: "article:made-${7 * index}", maxLength: 6, first: 100) { nodes { id } edges { id } }`,
    ),
  neighborhoods: (size) =>
    times(
      size,
      (index) =>
        `neighborhood(of: "person:made-${index}", depth: 3, first: 100) { truncated nodes { id } edges { id from to } }`,
    ),
};

/** Of each kind of question the largest that the limits let through, with its cost. */
export function dearestQueries(): readonly {
  readonly kind: string;
  readonly query: string;
  readonly cost: number;
}[] {
  return Object.entries(GROWING).map(([kind, grow]) => {
    for (let size = 100; size > 0; size -= 1) {
      const query = grow(size);
      const cost = costOf(query);
      if (cost !== null) return { kind, query, cost };
    }
    throw new Error(`${kind}: even the smallest is refused`);
  });
}

const schema = buildSchema(readSchemaFiles());

/** Null where a limit refuses it. */
function costOf(query: string): number | null {
  try {
    const document = parse(query, { maxTokens: DEFAULT_LIMITS.tokens });
    const operation = getOperationAST(document);
    if (operation) checkShape(document, operation, DEFAULT_LIMITS);
    return checkCost(schema, document, undefined, {}, DEFAULT_LIMITS);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
