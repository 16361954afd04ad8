const EVIDENCE = 'evidence { quote start end article { id title source url publishedAt } }';
const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const ENTITY = `__typename id name aliases
  aliasesWithReasons { name reason matchedBy ${EVIDENCE} }
  articles { ${PAGE} edges { cursor node { id } } nodes { id text } }
  statementsAbout(orderBy: SAID_AT_ASC) { ${PAGE} edges { cursor node { id } } nodes { id } }`;
const ACTOR = `${ENTITY}
  statements(orderBy: REPORTS_DESC) { ${PAGE} edges { cursor node { id } } nodes { id text } }
  met { ${PAGE} nodes { id } edges { cursor node { id } date mode planned event { id } ${EVIDENCE} } }
  proposed { ${PAGE} nodes { id } edges { cursor node { id } date ${EVIDENCE} } }
  agreed { ${PAGE} nodes { id } edges { cursor node { id } date conditional ${EVIDENCE} } }`;

/** Questions that together ask for every field of the schema, on the three articles of the harbour. */
export const documents: readonly (readonly [name: string, query: string])[] = [
  ['a person', `{ person(name: "Mayor Ana Ruiz") { ${ACTOR} roles { title of { id } ${EVIDENCE} } } }`],
  [
    'an organization',
    `{ organization(name: "union of dockers") { ${ACTOR} country { id } members { ${PAGE} edges { cursor node { id } } nodes { id } } } }`,
  ],
  ['a country', `{ country(name: "Norway") { ${ACTOR} isoCode } }`],
  [
    'an event',
    `{ event(name: "the truce at the harbour") { ${ENTITY} kind date planned
      participants { ${PAGE} edges { cursor node { id } } nodes { id } }
      proposedBy { ${PAGE} nodes { id } edges { cursor node { id } date ${EVIDENCE} } }
      agreedBy { ${PAGE} nodes { id } edges { cursor node { id } date conditional ${EVIDENCE} } }
      commentators { ${PAGE} subjects { id } nodes { id } edges { cursor node { id } statements { id } } } } }`,
  ],
  [
    'statements',
    `{ statements { ${PAGE} edges { cursor node { id } } nodes { id text kind speakerText cue via saidAt confidence reportCount
      speaker { ${ACTOR} } about { ${PAGE} edges { cursor node { id } } nodes { ${ENTITY} } }
      reports { quote start end article { id } } } } }`,
  ],
  [
    'articles',
    `{ articles { ${PAGE} edges { cursor node { id } } nodes { id title source url publishedAt text
      statements { ${PAGE} nodes { id } } entities(types: [PERSON, EVENT]) { ${PAGE} edges { cursor node { id } } nodes { id } } } } }`,
  ],
  [
    'everyone and everything',
    `{ people { ${PAGE} edges { cursor node { id } } nodes { id } } organizations { ${PAGE} edges { cursor node { id } } nodes { id } }
      countries { ${PAGE} edges { cursor node { id } } nodes { id } } events { ${PAGE} edges { cursor node { id } } nodes { id } } }`,
  ],
  [
    'nodes by id',
    `{ node(id: "person:ana-ruiz") { id } nodes(ids: ["article:echo", "nobody", "statement:open", "event:truce", "country:no"]) { __typename id } }`,
  ],
  [
    'search',
    `{ search(query: "ruiz harb") { ${PAGE} edges { cursor score node { id } } nodes { __typename id } }
      only: search(query: "harbour", types: [STATEMENT]) { nodes { id } } }`,
  ],
  [
    'commentators on a subject',
    `{ commentators(on: "the harbour ceasefire") { ${PAGE} subjects { id } nodes { id } edges { cursor node { id } statements { id text } } } }`,
  ],
  [
    'commentators by the words of statements',
    `{ commentators(on: "before May at the harbour") { ${PAGE} subjects { id } nodes { id } edges { cursor node { id } statements { id } } }
      none: commentators(on: "the price of bread") { ${PAGE} subjects { id } nodes { id } } }`,
  ],
  [
    'ways through the graph',
    `{ paths(from: "person:bo-lind", to: "organization:dockers") { length nodes { id } edges { id type from to } }
      neighborhood(of: "event:truce", depth: 2) { truncated nodes { id } edges { id type from to } } }`,
  ],
  [
    'filters',
    `{ a: statements(filter: { text: "opened harbours", minReports: 2, minConfidence: 0.1 }) { totalCount nodes { id } }
      b: statements(filter: { speaker: "person:ana-ruiz", about: "event:truce", article: "article:truce", kind: DIRECT }) { totalCount nodes { id } }
      j: person(name: "Lind") { statements(filter: { speaker: "person:ana-ruiz" }) { totalCount nodes { id } } }
      k: event(name: "truce") { statementsAbout(filter: { speaker: "person:ana-ruiz" }) { totalCount nodes { id } } }
      c: statements(filter: { saidFrom: "2031-03-02" }) { totalCount nodes { id } }
      d: statements(filter: { speaker: "person:bo-lind" }) { totalCount nodes { id } }
      e: events(filter: { participant: "person:bo-lind", kind: CALL }) { totalCount nodes { id } }
      f: events(filter: { from: "2031-03-04", to: "2031-03-04" }) { totalCount nodes { id } }
      g: people(filter: { name: "ruiz" }) { totalCount nodes { id } }
      h: people(filter: { article: "article:truce" }) { totalCount nodes { id } }
      i: person(name: "Ana Ruiz") { met(filter: { includePlanned: false, mode: CALL, from: "2031-03-01" }) { totalCount nodes { id } } } }`,
  ],
];
