// To which country does each of these organizations belong?
// $parents: list of ids, unknown ones are left out
// returns parentId, entity
UNWIND $parents AS parentId
MATCH (:Organization {id: parentId})-[:AFFILIATED_WITH]->(entity:Country)
RETURN parentId, entity { .id, .name, .aliases, .isoCode, .kind, .date, .planned } AS entity
