// How long is each of these lists? Which people are affiliated with each of these organizations, by name?
// $parents: list of ids, unknown ones are left out
// returns parentId, total
UNWIND $parents AS parentId
MATCH (:Organization {id: parentId})<-[:AFFILIATED_WITH]-(entity:Person)
RETURN parentId, count(DISTINCT entity) AS total
