// How long is each of these lists? Whom and what is each of these statements about, by name?
// $parents: list of ids, unknown ones are left out
// returns parentId, total
UNWIND $parents AS parentId
MATCH (:Statement {id: parentId})-[:ABOUT]->(entity:Entity)
RETURN parentId, count(entity) AS total
