// Who said something about any of these entities, most statements first?
// $ids: list of ids
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, entity, times
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(statement:Statement)<-[:SAID]-(entity:Actor)
WITH entity, count(DISTINCT statement) AS times
WHERE $afterId IS NULL OR times < $afterCount OR (times = $afterCount AND entity.id > $afterId)
WITH entity, times
ORDER BY times DESC, entity.id
LIMIT $limit
RETURN '' AS parentId, entity { .id, .name, .aliases, .isoCode, .kind, .date, .planned } AS entity, times
