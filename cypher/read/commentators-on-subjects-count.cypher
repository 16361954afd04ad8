// How many actors said something about any of these entities, or one of these statements?
// $subjects: list of ids of entities   $statements: list of ids of statements
// returns parentId, total
CALL {
  UNWIND $subjects AS id
  MATCH (:Entity {id: id})<-[:ABOUT]-(statement:Statement)
  RETURN statement
  UNION
  UNWIND $statements AS id
  MATCH (statement:Statement {id: id})
  RETURN statement
}
MATCH (statement)<-[:SAID]-(entity:Actor)
RETURN '' AS parentId, count(DISTINCT entity) AS total
