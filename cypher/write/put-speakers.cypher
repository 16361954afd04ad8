// Put in who said these statements, and by which articles.
//   $rows: list of {statementId, entityId, articleIds}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statementId})
MATCH (speaker:Actor {id: row.entityId})
CREATE (speaker)-[:SAID {articleIds: row.articleIds}]->(statement)
