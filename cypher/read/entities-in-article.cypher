// Which entities does each of these articles mention, most often mentioned first?
// $parents: list of ids, unknown ones are left out
// $prefixes: beginnings of ids, of which an entity must have one
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, an entity, times
UNWIND $parents AS parentId
CALL {
  WITH parentId
  MATCH (:Article {id: parentId})<-[mention:MENTIONED_IN]-(entity:Entity)
  WHERE any(prefix IN $prefixes WHERE entity.id STARTS WITH prefix)
    AND ($afterId IS NULL OR mention.count < $afterCount OR (mention.count = $afterCount AND entity.id > $afterId))
  WITH entity, mention.count AS times
  ORDER BY times DESC, entity.id
  LIMIT $limit
  RETURN entity, times
}
RETURN parentId, entity.id AS id, entity.name AS name, entity.aliases AS aliases, entity.isoCode AS isoCode,
  entity.kind AS kind, entity.date AS date, entity.planned AS planned, times
