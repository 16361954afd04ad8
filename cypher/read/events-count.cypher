// How many events fit the conditions?
// $kind $from $to: conditions, null where none
// returns parentId, total
MATCH (entity:Event)
WHERE ($kind IS NULL OR entity.kind = $kind)
  AND ($from IS NULL OR entity.date >= $from)
  AND ($to IS NULL OR entity.date <= $to)
RETURN '' AS parentId, count(entity) AS total
