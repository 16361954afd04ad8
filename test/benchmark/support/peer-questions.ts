import type { FIVE_QUESTIONS } from './questions.ts';

const NEWEST = 'sort: [{ orderDate: DESC }, { id: ASC }]';
const NEWEST_NODES = 'sort: [{ node: { orderDate: DESC } }, { node: { id: ASC } }]';
const LAST_MET = 'sort: [{ edge: { date: DESC } }, { edge: { id: ASC } }]';
const ABOUT = 'about(limit: 5, sort: [{ name: ASC }]) { __typename id name }';

/** The five questions as a service made with @neo4j/graphql is asked them; aliases give the answers our names. */
export const PEER_QUESTIONS: Readonly<Record<keyof typeof FIVE_QUESTIONS, string>> = {
  'front page': `query FrontPage {
    statements: statementsConnection(first: 20, ${NEWEST}) {
      edges {
        cursor
        node {
          id text kind saidAt confidence reportCount
          speaker { __typename id name }
          ${ABOUT}
          reports: reportsConnection {
            edges { properties { quote start end } article: node { id title source url publishedAt } }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  'page of a person': `query PersonPage {
    node: people(where: { id: { eq: "person:made-0" } }) {
      id name aliases
      statements: statementsConnection(first: 20, ${NEWEST_NODES}) {
        totalCount
        edges {
          cursor
          node {
            id text kind saidAt
            ${ABOUT}
            reports: reportsConnection {
              edges { properties { quote } article: node { id title source url publishedAt } }
            }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
      met: metConnection(first: 10, ${LAST_MET}) { edges { properties { date mode } node { id name } } }
    }
  }`,
  'whom one met': `query Meetings {
    node: people(where: { id: { eq: "person:made-1" } }) {
      id name
      met: metConnection(first: 20, ${LAST_MET}) { edges { properties { date mode } node { id name } } }
    }
  }`,
  'page of an event': `query EventPage {
    node: events(where: { id: { eq: "event:made-1" } }) {
      id name kind date
      commentators(first: 100) { id name }
      statementsAbout(limit: 10, ${NEWEST}) {
        id text saidAt
        speaker { id name }
        reports: reportsConnection { edges { properties { quote } article: node { id title source } } }
      }
    }
  }`,
  'page of an article': `query ArticlePage {
    node: articles(where: { id: { eq: "article:made-1" } }) {
      id title source url publishedAt text
      statements(limit: 20, ${NEWEST}) { id text kind speaker { id name } }
    }
  }`,
};
