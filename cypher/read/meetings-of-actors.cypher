// Whom did each of these actors meet, newest first, undated last? One row an occasion.
// $parents: list of ids, unknown ones are left out
// $mode $from $to: conditions, null where none   $includePlanned: boolean
// $limit: integer   $after…: where the page before ended, null on the first page
// returns parentId, an entity, factId, factDate, mode, onlyPlanned, eventId
UNWIND $parents AS parentId
CALL {
  WITH parentId
  MATCH (:Actor {id: parentId})-[met:MET]-(entity:Actor)
  WHERE ($mode IS NULL OR met.mode = $mode)
    AND ($from IS NULL OR met.date >= $from)
    AND ($to IS NULL OR met.date <= $to)
    AND ($includePlanned OR NOT coalesce(met.planned, false))
    AND ($afterId IS NULL OR coalesce(met.date, '') < $afterDate
      OR (coalesce(met.date, '') = $afterDate AND met.id > $afterId))
  WITH met, entity
  ORDER BY coalesce(met.date, '') DESC, met.id
  LIMIT $limit
  RETURN met, entity
}
RETURN parentId, entity.id AS id, entity.name AS name, entity.aliases AS aliases, entity.isoCode AS isoCode,
  entity.kind AS kind, entity.date AS date, entity.planned AS planned, met.id AS factId, met.date AS factDate,
  met.mode AS mode, met.planned AS onlyPlanned, met.eventId AS eventId
