// Which entities have these ids?
// $ids: list of strings
// returns entity
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity { .id, .name, .aliases, .isoCode, .kind, .date, .planned } AS entity
