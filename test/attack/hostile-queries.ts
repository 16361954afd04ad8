import type { Chance } from './chance.ts';
import { question, repeated, type HostileRequest } from './hostile-request.ts';

type Make = (chance: Chance) => HostileRequest;

const LISTS = ['met', 'proposed', 'agreed', 'statements', 'statementsAbout', 'articles'];
const ROOTS = ['people', 'organizations', 'countries', 'events', 'statements', 'articles'];
const HUGE = [101, 1_000, 65_536, 2_147_483_647, -1, 0];

const nested: Make = (chance) => {
  const depth = chance.between(10, 300);
  return question(
    'nesting',
    `{ people { nodes ${'{ met { nodes '.repeat(depth)}{ id }${' } }'.repeat(depth)} } }`,
  );
};

const introspection: Make = (chance) => {
  const depth = chance.between(18, 200);
  return question(
    'nesting',
    `{ __schema { types ${'{ fields { type '.repeat(depth)}{ name }${' } }'.repeat(depth)} } }`,
  );
};

const aliases: Make = (chance) => {
  const root = chance.oneOf(ROOTS);
  return question(
    'aliases',
    `{ ${repeated(chance.between(31, 190), (i) => `a${i}: ${root}(first: 100) { totalCount }`)} }`,
  );
};

const bomb: Make = (chance) => {
  const size = chance.between(12, 60);
  const fragments = repeated(
    size,
    (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} ...f${i + 1} }`,
  );
  return question(
    'fragment bomb',
    `{ ...f0 } ${fragments} fragment f${size} on Query { people { totalCount } }`,
  );
};

const cycle: Make = (chance) => {
  const size = chance.between(1, 80);
  const fragments = repeated(
    size,
    (i) => `fragment f${i} on Person { met { nodes { ...f${(i + 1) % size} } } }`,
  );
  return question('fragment cycle', `{ people { nodes { ...f0 } } } ${fragments}`);
};

const conflicts: Make = (chance) => {
  const times = chance.between(30, 90);
  const inner = repeated(times, (i) => `... on Person { x: met(first: ${(i % 90) + 1}) { nodes { id } } }`);
  return question('conflicting fields', `{ people { nodes { ${inner} } } }`);
};

const directives: Make = (chance) => {
  const directive = chance.oneOf(['@include(if: true) ', '@skip(if: false) ', '@nothing ', '@deprecated ']);
  const times = chance.between(31, 250);
  return chance.between(0, 2) === 0
    ? question('directives', `{ people { totalCount ${directive.repeat(times)} } }`)
    : question('directives', `{ people { ${`totalCount ${directive}`.repeat(times)} } }`);
};

const hugePage: Make = (chance) => {
  const first = chance.oneOf(HUGE);
  return question('page size', `{ ${chance.oneOf(ROOTS)}(first: ${first}) { nodes { id } } }`);
};

const hugePageInVariable: Make = (chance) => {
  const first = chance.oneOf<unknown>([...HUGE, null, '100', 1.5, true, [1], { n: 1 }, '1e9']);
  return question(
    'page size',
    `query ($n: PositiveInt) { ${chance.oneOf(ROOTS)}(first: $n) { nodes { id } } }`,
    {
      n: first,
    },
  );
};

const dear: Make = (chance) => {
  const n = chance.between(60, 101);
  const list = chance.oneOf(LISTS.slice(0, 3));
  return question(
    'cost',
    `query ($n: PositiveInt) { people(first: $n) { nodes { ${list}(first: $n) { nodes { id articles(first: $n) { nodes { id } } } } } } }`,
    { n },
  );
};

const manyIds: Make = (chance) => {
  const ids = Array.from({ length: chance.between(101, 3_000) }, (_, i) => `person:nobody-${i}`);
  return question('ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
};

const longQuery: Make = (chance) =>
  question('tokens', `{ ${'__typename '.repeat(chance.between(2_000, 8_000))} }`);

const unknownFields: Make = (chance) =>
  question('unknown fields', `{ ${repeated(chance.between(1, 900), (i) => `field${i}`)} }`);

const writes: Make = (chance) =>
  question(
    'writes',
    `${chance.oneOf(['mutation', 'subscription'])} { ${chance.oneOf(['drop', 'deleteAll', 'x'])} }`,
  );

/** One way each of asking too much; every call of one makes another request. */
export const HOSTILE_QUERIES: readonly Make[] = [
  nested,
  introspection,
  aliases,
  bomb,
  cycle,
  conflicts,
  directives,
  hugePage,
  hugePageInVariable,
  dear,
  manyIds,
  longQuery,
  unknownFields,
  writes,
];
