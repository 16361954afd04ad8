// How long is each of these lists? Who proposed each of these events? Newest first, undated last.
// $parents: list of ids, unknown ones are left out
// returns parentId, total
UNWIND $parents AS parentId
MATCH (:Event {id: parentId})<-[fact:PROPOSED]-(entity:Actor)
RETURN parentId, count(fact) AS total
