// How long is each of these lists? Who took part in each of these events, by name?
// $parents: list of ids, unknown ones are left out
// returns parentId, total
UNWIND $parents AS parentId
MATCH (:Event {id: parentId})<-[:PARTICIPATED_IN]-(entity:Actor)
RETURN parentId, count(DISTINCT entity) AS total
