// Which events fit the conditions, newest first, undated last?
// $kind $from $to: conditions, null where none
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, entity
MATCH (entity:Event)
WHERE ($kind IS NULL OR entity.kind = $kind)
  AND ($from IS NULL OR entity.date >= $from)
  AND ($to IS NULL OR entity.date <= $to)
  AND ($afterId IS NULL OR coalesce(entity.date, '') < $afterDate
    OR (coalesce(entity.date, '') = $afterDate AND entity.id > $afterId))
WITH entity
ORDER BY coalesce(entity.date, '') DESC, entity.id
LIMIT $limit
RETURN '' AS parentId, entity { .id, .name, .aliases, .isoCode, .kind, .date, .planned } AS entity
