/** What a frontend asks over and over; on the harbour's news its answer has two people. */
export const HONEST_QUERY =
  '{ people(first: 20) { nodes { name statements(first: 5) { nodes { text reports { quote article { title } } } } } } }';

/** It as it is sent. */
export const HONEST_REQUEST = {
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: HONEST_QUERY }),
};
