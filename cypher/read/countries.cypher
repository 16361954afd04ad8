// Which countries does the graph know, by name?
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, entity
MATCH (entity:Country)
WHERE ($afterId IS NULL OR entity.name > $afterName OR (entity.name = $afterName AND entity.id > $afterId))
WITH entity
ORDER BY entity.name, entity.id
LIMIT $limit
RETURN '' AS parentId, entity { .id, .name, .aliases, .isoCode, .kind, .date, .planned } AS entity
