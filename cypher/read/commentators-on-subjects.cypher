// Who said something about any of these entities, or one of these statements, most statements first?
// $subjects: list of ids of entities   $statements: list of ids of statements
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, an entity, times
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
WITH entity, count(DISTINCT statement) AS times
WHERE $afterId IS NULL OR times < $afterCount OR (times = $afterCount AND entity.id > $afterId)
WITH entity, times
ORDER BY times DESC, entity.id
LIMIT $limit
RETURN '' AS parentId, entity.id AS id, entity.name AS name, entity.aliases AS aliases, entity.isoCode AS isoCode,
  entity.kind AS kind, entity.date AS date, entity.planned AS planned, times
