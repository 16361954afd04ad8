// Which organizations have one of these names, by name?
// $keys: list of [name]
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, an entity
UNWIND $keys AS key
MATCH (entity:Organization {name: key[0]})
WHERE $afterId IS NULL OR entity.name <> $afterName OR entity.id > $afterId
WITH entity
ORDER BY entity.name, entity.id
LIMIT $limit
RETURN '' AS parentId, entity.id AS id, entity.name AS name, entity.aliases AS aliases, entity.isoCode AS isoCode,
  entity.kind AS kind, entity.date AS date, entity.planned AS planned
