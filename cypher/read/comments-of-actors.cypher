// What has each of these actors said about any of these subjects, or in these statements, newest first?
// $parents: list of ids, unknown ones are left out
// $subjects: list of ids of entities   $statements: list of ids of statements   $limit: integer
// returns parentId, statement
UNWIND $parents AS parentId
CALL {
  WITH parentId
  MATCH (:Actor {id: parentId})-[:SAID]->(statement:Statement)
  WHERE statement.id IN $statements OR EXISTS {
    MATCH (statement)-[:ABOUT]->(subject:Entity) WHERE subject.id IN $subjects
  }
  WITH DISTINCT statement
  ORDER BY statement.orderDate DESC, statement.id
  LIMIT $limit
  RETURN statement
}
RETURN parentId, statement { .id, .text, .kind, .speakerText, .cue, .via, .saidAt, .confidence, .reportCount, .orderDate } AS statement
