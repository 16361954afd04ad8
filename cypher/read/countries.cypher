// Which countries does the graph know, by name?
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, entity
MATCH (entity:Country)
// An index is followed from the name where the page before ended.
WHERE entity.name >= coalesce($afterName, '')
  AND ($afterId IS NULL OR entity.name > $afterName OR entity.id > $afterId)
WITH entity
ORDER BY entity.name, entity.id
LIMIT $limit
RETURN '' AS parentId, entity { .id, .name, .aliases, .isoCode, .kind, .date, .planned } AS entity
