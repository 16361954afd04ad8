import type { Chance } from './chance.ts';
import { posted, repeated, type HostileRequest } from './hostile-request.ts';

type Make = (chance: Chance) => HostileRequest;

const HONEST = JSON.stringify({ query: '{ people { nodes { id name } } }' });

const cutOff: Make = (chance) =>
  posted('bodies cut off', HONEST.slice(0, chance.between(1, HONEST.length - 1)));

const wrongType: Make = (chance) =>
  posted('content types', HONEST, {
    'content-type': chance.oneOf([
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/graphql',
      'application/jsonp',
      'application/json+x',
      'text/html; application/json',
      '/',
      'application/xml',
    ]),
  });

const wrongMethod: Make = (chance) => ({
  ...posted('methods', HONEST),
  method: chance.oneOf(['PUT', 'PATCH', 'DELETE']),
});

const wrongShape: Make = (chance) =>
  posted(
    'bodies of another shape',
    chance.oneOf([
      '{}',
      'null',
      '7',
      '"{ people { totalCount } }"',
      '{"query":null}',
      '{"query":7}',
      '{"query":["{ __typename }"]}',
      '{"query":{"toString":1}}',
      '{"query":""}',
      '{"query":"   "}',
      '{"query":"{ __typename }","variables":[1]}',
      '{"query":"{ __typename }","variables":"x"}',
      '{"query":"{ __typename }","extensions":"x"}',
      '{"query":"{ __typename }","operationName":7}',
      '{"query":"{ __typename }","operationName":"Missing"}',
      '{"query":"query A { __typename } query B { __typename }"}',
      '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"0000"}}}',
      '{"extensions":{"persistedQuery":{"version":9,"sha256Hash":"0000"}}}',
      '{"__proto__":{"query":"{ __typename }"}}',
      '{"constructor":{"prototype":{"x":1}},"query":"{ __typename "}',
      '{"query":"{ __typename }}}}"}',
      '{"query":"query ($__proto__: ID!) { node(id: $__proto__) { id } }","variables":{}}',
      `{"query":"${'{'.repeat(1_500)}"}`,
      `{"query":"{ node(id: ${'['.repeat(900)}1${']'.repeat(900)}) { id } }"}`,
      `${'['.repeat(40_000)}${']'.repeat(40_000)}`,
      `{"query":"{ person(name: \\"${'\\\\u0000'.repeat(2_000)}\\") { id } }"}`,
    ]),
  );

const batch: Make = (chance) =>
  posted('batches', `[${Array(chance.between(1, 500)).fill(HONEST).join(',')}]`);

const large: Make = (chance) =>
  posted('large bodies', JSON.stringify({ query: `# ${'x'.repeat(chance.between(100_000, 3_000_000))}` }));

const byAddress: Make = (chance) => {
  const query = chance.oneOf(['mutation { drop }', '{ people { nodes { nothing } } }', '{ __typename', '']);
  return {
    ...posted('questions by GET', ''),
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent(query)}&variables=${chance.oneOf(['{', '[]', '7', '%7B%7D'])}`,
    headers: { 'apollo-require-preflight': 'yes' },
    body: null,
  };
};

const asAForm: Make = (chance) => ({
  ...posted('other pages asking', ''),
  method: 'GET',
  path: `/graphql?query=${encodeURIComponent('{ people { totalCount } }')}&n=${chance.between(0, 1_000)}`,
  headers: { origin: 'https://elsewhere.example' },
  body: null,
});

const elsewhere: Make = (chance) => ({
  ...posted('addresses', ''),
  method: 'GET',
  path: chance.oneOf([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/explorer/..%2f..%2fpackage.json',
    '/explorer/%00',
    '/%zz',
    '/graphql/%ff',
    '/.env',
    '/.git/config',
    '/graphql%00',
    '//graphql//',
    `/${'a/'.repeat(2_000)}`,
    '/__proto__',
    `/?${'a[]=1&'.repeat(1_000)}x`.replace('/?', '/nowhere?'),
  ]),
  headers: {},
  body: null,
});

const manyHeaders: Make = (chance) => {
  const names = Array.from({ length: chance.between(300, 1_500) }, (_, i) => [`x-h-${i}`, 'y'.repeat(60)]);
  return posted('headers', HONEST, Object.fromEntries(names) as Record<string, string>);
};

const longHeader: Make = (chance) =>
  posted('headers', HONEST, { cookie: repeated(chance.between(2_000, 9_000), (i) => `c${i}=1;`) });

const wrongAccept: Make = (chance) =>
  posted('headers', HONEST, {
    accept: chance.oneOf(['image/png', 'text/html', 'application/xml', 'audio/*']),
  });

/** One way each of misusing HTTP; every call of one makes another request. */
export const HOSTILE_HTTP: readonly Make[] = [
  cutOff,
  wrongType,
  wrongMethod,
  wrongShape,
  batch,
  large,
  byAddress,
  asAForm,
  elsewhere,
  manyHeaders,
  longHeader,
  wrongAccept,
];
