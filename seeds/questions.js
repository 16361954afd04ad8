/** What a researcher asks first of these articles; each is a tab of the explorer. */
export const questions = [
  `# Who commented on the energy ceasefire, and with which words?
query WhoCommented {
  commentators(on: "the energy ceasefire") {
    subjects { name aliases }
    totalCount
    edges {
      node { name }
      statements { text kind saidAt reports { quote article { title } } }
    }
  }
}
`,
  `# Whom did this person meet or call, and where does it say so?
query WhomMet {
  person(name: "Trump") {
    name
    roles { title of { name } }
    met {
      edges { node { name } mode date planned evidence { quote article { title publishedAt } } }
    }
  }
}
`,
  `# Who proposed the 30-day ceasefire, and who agreed to it?
query WhoAgreed {
  event(name: "30-day ceasefire") {
    name
    date
    proposedBy { edges { node { name } evidence { quote } } }
    agreedBy { edges { node { name } conditional evidence { quote } } }
  }
}
`,
  `# Whose words are reported by more than one article?
query ReportedTwice {
  statements(filter: { minReports: 2 }, orderBy: REPORTS_DESC) {
    totalCount
    nodes {
      text
      speaker { name }
      via
      reportCount
      reports { quote article { title source } }
    }
  }
}
`,
  `# What is around this country, for a drawing?
query Around {
  country(name: "Ukraine") { id name }
  neighborhood(of: "country:ua", first: 40) {
    truncated
    nodes { id __typename ... on Entity { name } ... on Statement { text } ... on Article { title } }
    edges { type from to }
  }
}
`,
];
