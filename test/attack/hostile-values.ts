import type { Chance } from './chance.ts';
import { question, type HostileRequest } from './hostile-request.ts';

type Make = (chance: Chance) => HostileRequest;

/** Texts that mean something to a database, a search engine, a file system or a screen; to us they are ids and words. */
const DANGEROUS = [
  "person:x'}) DETACH DELETE (n) //",
  "' OR 1=1 RETURN * //",
  '`) MATCH (n) DETACH DELETE n //',
  '\\u0027 UNION MATCH (n) RETURN n //',
  'title:[* TO *] OR *:*',
  '+a -b &&c ||d !e (f) {g} [h] ^i "j" ~k *l ?m :n \\o /p/',
  '/.*.*.*.*.*(a+)+$/',
  '../../../../etc/passwd',
  '..\\..\\windows\\system32',
  'file:///etc/passwd',
  '\u0000\u0001\u0002',
  '\u202Eevil\u202D',
  '\uFEFF\u200B\u200D',
  '\uD800',
  '\uDC00\uD800',
  'Z\u0351\u0352\u0353\u0354'.repeat(90),
  'ﷺ'.repeat(400),
  '𝕬𝖓𝖆 𝕽𝖚𝖎𝖟',
  'ı İ ß ǅ ﬃ',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '$where',
  '{{7*7}}${7*7}<%= 7*7 %>',
  '<script>alert(1)</script>',
];

const dangerousId: Make = (chance) =>
  question(
    'ids with syntax',
    'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }',
    {
      id: chance.oneOf(['', 'person:', 'statement:', 'article:']) + chance.oneOf(DANGEROUS),
    },
    'HARMLESS',
  );

const dangerousSearch: Make = (chance) =>
  question(
    'words with syntax',
    'query ($q: String!) { search(query: $q, first: 5) { nodes { id } } person(name: $q) { id } }',
    {
      q: `harbour ${chance.oneOf(DANGEROUS)}`.slice(0, 500),
    },
    'HARMLESS',
  );

const dangerousFilter: Make = (chance) =>
  question(
    'words with syntax',
    'query ($q: ID!) { statements(filter: { speaker: $q, about: $q, article: $q }) { totalCount nodes { id } } }',
    { q: chance.oneOf(DANGEROUS) },
    'HARMLESS',
  );

const endlessWords: Make = (chance) =>
  question('long words', 'query ($q: String!) { search(query: $q) { nodes { id } } }', {
    q: chance.oneOf(['a', 'ж', '漢', 'a ', '\u0301', '"']).repeat(chance.between(501, 20_000)),
  });

const forgedCursor: Make = (chance) => {
  const content = chance.oneOf<unknown>([
    ['people', null],
    ['people', '', 'x', 'y', 'z'],
    ['people', { $gt: '' }, 'x'],
    ['statements SAID_AT_DESC', '2031-01-01', 'statement:x'],
    { __proto__: null, list: 'people' },
    'people',
    7,
    [[[[[[[[]]]]]]]],
    ['events', '2031-01-01', 'event:x'],
    ['people', 'x'.repeat(5_000), 'person:x'],
  ]);
  const encoded = Buffer.from(JSON.stringify(content)).toString('base64url');
  const after = chance.oneOf([
    encoded,
    encoded.slice(0, -3),
    `${encoded}==`,
    'nonsense',
    '%00',
    encoded.repeat(9),
  ]);
  // A cursor of organizations none of these can be.
  return question('cursors', 'query ($a: String) { organizations(after: $a) { nodes { id } } }', {
    after,
    a: after,
  });
};

const endlessPaths: Make = (chance) =>
  question(
    'paths',
    'query ($l: PositiveInt, $n: PositiveInt) { paths(from: "person:ana-ruiz", to: "event:truce", maxLength: $l, first: $n) { length } }',
    { l: chance.between(7, 1_000), n: chance.between(101, 10_000) },
  );

const everythingAround: Make = (chance) =>
  question(
    'neighborhoods',
    'query ($d: PositiveInt, $n: PositiveInt) { neighborhood(of: "person:ana-ruiz", depth: $d, first: $n) { truncated } }',
    { d: chance.between(4, 100), n: chance.between(101, 1_000_000) },
  );

/** One way each of sending values that are no values; every call of one makes another request. */
export const HOSTILE_VALUES: readonly Make[] = [
  dangerousId,
  dangerousSearch,
  dangerousFilter,
  endlessWords,
  forgedCursor,
  endlessPaths,
  everythingAround,
];
