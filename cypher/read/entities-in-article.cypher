// Which entities does each of these articles mention, most often mentioned first?
// $parents: list of ids, unknown ones are left out
// $prefixes: beginnings of ids, of which an entity must have one
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, entity, times
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
RETURN parentId, entity { .id, .name, .aliases, .isoCode, .kind, .date, .planned } AS entity,
  times
