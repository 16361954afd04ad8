// Put in where this article reports statements, one row a place.
//   $articleId: string   $rows: list of {id, properties}
MATCH (article:Article {id: $articleId})
UNWIND $rows AS row
MERGE (statement:Statement {id: row.id})
CREATE (statement)-[report:REPORTED_IN]->(article)
SET report += row.properties
