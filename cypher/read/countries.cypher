// Which countries does the graph know, by name?
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, an entity
MATCH (entity:Country)
// An index is followed from the name where the page before ended.
WHERE entity.name >= coalesce($afterName, '')
  AND ($afterId IS NULL OR entity.name > $afterName OR entity.id > $afterId)
WITH entity
ORDER BY entity.name, entity.id
LIMIT $limit
RETURN '' AS parentId, entity.id AS id, entity.name AS name, entity.aliases AS aliases, entity.isoCode AS isoCode,
  entity.kind AS kind, entity.date AS date, entity.planned AS planned
