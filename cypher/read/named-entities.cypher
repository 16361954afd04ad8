// Which entities have these ids, and how often are they mentioned?
// $ids: list of strings
// returns an entity, mentions
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[mention:MENTIONED_IN]->(:Article)
WITH entity, coalesce(sum(mention.count), 0) AS mentions
RETURN entity.id AS id, entity.name AS name, entity.aliases AS aliases, entity.isoCode AS isoCode, entity.kind AS kind,
  entity.date AS date, entity.planned AS planned, mentions
