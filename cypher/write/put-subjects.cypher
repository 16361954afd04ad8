// Put in what these statements are about, and by which articles.
//   $rows: list of {statementId, entityId, articleIds}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statementId})
MATCH (subject:Entity {id: row.entityId})
CREATE (statement)-[:ABOUT {articleIds: row.articleIds}]->(subject)
