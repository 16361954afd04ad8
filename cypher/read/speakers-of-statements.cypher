// Who said each of these statements?
// $parents: list of ids, unknown ones are left out
// returns parentId, entity
UNWIND $parents AS parentId
MATCH (:Statement {id: parentId})<-[:SAID]-(entity:Actor)
RETURN parentId, entity { .id, .name, .aliases, .isoCode, .kind, .date, .planned } AS entity
