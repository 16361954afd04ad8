// Which entities have these ids?
// $ids: list of strings
// returns an entity
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.name AS name, entity.aliases AS aliases, entity.isoCode AS isoCode, entity.kind AS kind,
  entity.date AS date, entity.planned AS planned
