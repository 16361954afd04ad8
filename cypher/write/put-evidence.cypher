// Put in the places of this article that facts rest on.
//   $articleId: string   $rows: list of {id, properties}
MATCH (article:Article {id: $articleId})
UNWIND $rows AS row
CREATE (evidence:Evidence {id: row.id})-[:STATED_IN]->(article)
SET evidence += row.properties
