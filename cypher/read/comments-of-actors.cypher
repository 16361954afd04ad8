// What has each of these actors said about any of these subjects, or in these statements, newest first?
// $parents: list of ids, unknown ones are left out
// $subjects: list of ids of entities   $statements: list of ids of statements   $limit: integer
// returns parentId, a statement
// Begun at the subjects: some people have said more than was ever said about any one thing.
CALL {
  UNWIND $subjects AS id
  MATCH (:Entity {id: id})<-[:ABOUT]-(statement:Statement)
  RETURN statement
  UNION
  UNWIND $statements AS id
  MATCH (statement:Statement {id: id})
  RETURN statement
}
MATCH (statement)<-[:SAID]-(actor:Actor)
WHERE actor.id IN $parents
WITH actor.id AS parentId, statement
ORDER BY parentId, statement.orderDate DESC, statement.id
WITH parentId, collect(statement) AS statements
UNWIND statements[0..$limit] AS statement
RETURN parentId, statement.id AS id, statement.text AS text, statement.kind AS kind, statement.speakerText AS speakerText,
  statement.cue AS cue, statement.via AS via, statement.saidAt AS saidAt, statement.confidence AS confidence,
  statement.reportCount AS reportCount, statement.orderDate AS orderDate
