// Who agreed to each of these events? Newest first, undated last.
// $parents: list of ids, unknown ones are left out
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, an entity, factId, factDate, conditional
UNWIND $parents AS parentId
CALL {
  WITH parentId
  MATCH (:Event {id: parentId})<-[fact:AGREED]-(entity:Actor)
  WHERE ($afterId IS NULL OR coalesce(fact.date, '') < $afterDate
      OR (coalesce(fact.date, '') = $afterDate AND fact.id > $afterId))
  WITH fact, entity
  ORDER BY coalesce(fact.date, '') DESC, fact.id
  LIMIT $limit
  RETURN fact, entity
}
RETURN parentId, entity.id AS id, entity.name AS name, entity.aliases AS aliases, entity.isoCode AS isoCode,
  entity.kind AS kind, entity.date AS date, entity.planned AS planned, fact.id AS factId, fact.date AS factDate,
  fact.conditional AS conditional
