// What did each of these actors propose? Newest first, undated last.
// $parents: list of ids, unknown ones are left out
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, entity, fact
UNWIND $parents AS parentId
CALL {
  WITH parentId
  MATCH (:Actor {id: parentId})-[fact:PROPOSED]->(entity:Event)
  WHERE ($afterId IS NULL OR coalesce(fact.date, '') < $afterDate
      OR (coalesce(fact.date, '') = $afterDate AND fact.id > $afterId))
  WITH fact, entity
  ORDER BY coalesce(fact.date, '') DESC, fact.id
  LIMIT $limit
  RETURN fact, entity
}
RETURN parentId, entity { .id, .name, .aliases, .isoCode, .kind, .date, .planned } AS entity,
  fact { .id, .date, .conditional } AS fact
