// Which events fit the conditions, newest first, undated last?
// $kind $from $to: conditions, null where none
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, an entity
MATCH (entity:Event)
// An index is followed from the day where the page before ended.
WHERE entity.orderDate <= coalesce($afterDate, $to, '9999-12-31')
  AND entity.orderDate >= coalesce($from, '')
  AND ($to IS NULL OR entity.orderDate <> '')
  AND ($kind IS NULL OR entity.kind = $kind)
  AND ($afterId IS NULL OR entity.orderDate < $afterDate OR entity.id > $afterId)
WITH entity
ORDER BY entity.orderDate DESC, entity.id
LIMIT $limit
RETURN '' AS parentId, entity.id AS id, entity.name AS name, entity.aliases AS aliases, entity.isoCode AS isoCode,
  entity.kind AS kind, entity.date AS date, entity.planned AS planned
