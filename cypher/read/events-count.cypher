// How many events fit the conditions?
// $kind $from $to: conditions, null where none
// returns parentId, total
MATCH (entity:Event)
WHERE entity.orderDate <= coalesce($to, '9999-12-31')
  AND entity.orderDate >= coalesce($from, '')
  AND ($to IS NULL OR entity.orderDate <> '')
  AND ($kind IS NULL OR entity.kind = $kind)
RETURN '' AS parentId, count(entity) AS total
