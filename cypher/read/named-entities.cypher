// Which entities have these ids, and how often are they mentioned?
// $ids: list of strings
// returns entity, mentions
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[mention:MENTIONED_IN]->(:Article)
WITH entity, coalesce(sum(mention.count), 0) AS mentions
RETURN entity { .id, .name, .aliases, .isoCode, .kind, .date, .planned } AS entity, mentions
