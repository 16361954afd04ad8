// To which country does each of these organizations belong?
// $parents: list of ids, unknown ones are left out
// returns parentId, an entity
UNWIND $parents AS parentId
MATCH (:Organization {id: parentId})-[:AFFILIATED_WITH]->(entity:Country)
RETURN parentId, entity.id AS id, entity.name AS name, entity.aliases AS aliases, entity.isoCode AS isoCode,
  entity.kind AS kind, entity.date AS date, entity.planned AS planned
