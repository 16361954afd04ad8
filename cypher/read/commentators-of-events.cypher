// Who said something about each of these events, most statements first?
// $parents: list of ids, unknown ones are left out
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, an entity, times
UNWIND $parents AS parentId
CALL {
  WITH parentId
  MATCH (:Entity {id: parentId})<-[:ABOUT]-(statement:Statement)<-[:SAID]-(entity:Actor)
  WITH entity, count(DISTINCT statement) AS times
  WHERE $afterId IS NULL OR times < $afterCount OR (times = $afterCount AND entity.id > $afterId)
  WITH entity, times
  ORDER BY times DESC, entity.id
  LIMIT $limit
  RETURN entity, times
}
RETURN parentId, entity.id AS id, entity.name AS name, entity.aliases AS aliases, entity.isoCode AS isoCode,
  entity.kind AS kind, entity.date AS date, entity.planned AS planned, times
