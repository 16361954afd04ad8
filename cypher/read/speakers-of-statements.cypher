// Who said each of these statements?
// $parents: list of ids, unknown ones are left out
// returns parentId, an entity
UNWIND $parents AS parentId
MATCH (:Statement {id: parentId})<-[:SAID]-(entity:Actor)
RETURN parentId, entity.id AS id, entity.name AS name, entity.aliases AS aliases, entity.isoCode AS isoCode,
  entity.kind AS kind, entity.date AS date, entity.planned AS planned
