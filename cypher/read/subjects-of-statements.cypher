// Whom and what is each of these statements about, by name?
// $parents: list of ids, unknown ones are left out
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, an entity
UNWIND $parents AS parentId
CALL {
  WITH parentId
  MATCH (:Statement {id: parentId})-[:ABOUT]->(entity:Entity)
  WHERE ($afterId IS NULL OR entity.name > $afterName OR (entity.name = $afterName AND entity.id > $afterId))
  WITH entity
  ORDER BY entity.name, entity.id
  LIMIT $limit
  RETURN entity
}
RETURN parentId, entity.id AS id, entity.name AS name, entity.aliases AS aliases, entity.isoCode AS isoCode,
  entity.kind AS kind, entity.date AS date, entity.planned AS planned
