/** The newest statements with everything that a list shows of each; about 19 KB of made news. */
export const FRONT_PAGE = `query FrontPage {
  statements(first: 20) {
    edges {
      cursor
      node {
        id text kind saidAt confidence reportCount
        speaker { __typename id name }
        about(first: 5) { nodes { __typename id name } }
        reports { quote start end article { id title source url publishedAt } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What a page about a person shows; of the one who is quoted most. */
export const PERSON_PAGE = `query PersonPage {
  node(id: "person:made-0") {
    ... on Person {
      id name aliases
      statements(first: 20) {
        totalCount
        edges {
          cursor
          node {
            id text kind saidAt
            about(first: 5) { nodes { __typename id name } }
            reports { quote article { id title source url publishedAt } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
      met(first: 10) { edges { date mode node { id name } } }
    }
  }
}`;
