// Which people are affiliated with each of these organizations, by name?
// $parents: list of ids, unknown ones are left out
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, entity
UNWIND $parents AS parentId
CALL {
  WITH parentId
  MATCH (:Organization {id: parentId})<-[:AFFILIATED_WITH]-(entity:Person)
  WHERE ($afterId IS NULL OR entity.name > $afterName OR (entity.name = $afterName AND entity.id > $afterId))
  WITH DISTINCT entity
  ORDER BY entity.name, entity.id
  LIMIT $limit
  RETURN entity
}
RETURN parentId, entity { .id, .name, .aliases, .isoCode, .kind, .date, .planned } AS entity
