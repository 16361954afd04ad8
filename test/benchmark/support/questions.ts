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

/** Whom one of the graph met, and when. */
const MEETINGS = `query Meetings {
  node(id: "person:made-1") {
    ... on Person { id name met(first: 20) { edges { date mode node { id name } } } }
  }
}`;

/** Who commented on an event, and the newest of what was said about it. */
const EVENT_PAGE = `query EventPage {
  node(id: "event:made-1") {
    ... on Event {
      id name kind date
      commentators(first: 100) { nodes { id name } }
      statementsAbout(first: 10) {
        nodes { id text saidAt speaker { id name } reports { quote article { id title source } } }
      }
    }
  }
}`;

/** An article with its text, and who says what in it. */
const ARTICLE_PAGE = `query ArticlePage {
  node(id: "article:made-1") {
    ... on Article {
      id title source url publishedAt text
      statements(first: 20) { nodes { id text kind speaker { id name } } }
    }
  }
}`;

/** What people ask of made news, large and small. */
export const FIVE_QUESTIONS = {
  'front page': FRONT_PAGE,
  'page of a person': PERSON_PAGE,
  'whom one met': MEETINGS,
  'page of an event': EVENT_PAGE,
  'page of an article': ARTICLE_PAGE,
} as const;
