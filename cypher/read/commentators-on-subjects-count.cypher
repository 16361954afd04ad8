// How many actors said something about any of these entities?
// $ids: list of ids
// returns parentId, total
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(:Statement)<-[:SAID]-(entity:Actor)
RETURN '' AS parentId, count(DISTINCT entity) AS total
