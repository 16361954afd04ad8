// Put in how this article mentions entities.
//   $articleId: string   $rows: list of {id, properties}
MATCH (article:Article {id: $articleId})
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
CREATE (entity)-[mention:MENTIONED_IN]->(article)
SET mention += row.properties
