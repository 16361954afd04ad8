// How many actors said something about each of these events?
// $parents: list of ids, unknown ones are left out
// returns parentId, total
UNWIND $parents AS parentId
MATCH (:Entity {id: parentId})<-[:ABOUT]-(:Statement)<-[:SAID]-(entity:Actor)
RETURN parentId, count(DISTINCT entity) AS total
