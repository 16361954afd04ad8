// Which events of these days are of this kind, newest first, undated last?
// $keys: list of [day], "" for no known day   $kind: null for any
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, an entity
UNWIND $keys AS key
MATCH (entity:Event {orderDate: key[0]})
WHERE ($kind IS NULL OR entity.kind = $kind)
  AND ($afterId IS NULL OR entity.orderDate <> $afterDate OR entity.id > $afterId)
WITH entity
ORDER BY entity.orderDate DESC, entity.id
LIMIT $limit
RETURN '' AS parentId, entity.id AS id, entity.name AS name, entity.aliases AS aliases, entity.isoCode AS isoCode,
  entity.kind AS kind, entity.date AS date, entity.planned AS planned
