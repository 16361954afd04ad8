// How long is each of these lists? What did each of these actors agree to? Newest first, undated last.
// $parents: list of ids, unknown ones are left out
// returns parentId, total
UNWIND $parents AS parentId
MATCH (:Actor {id: parentId})-[fact:AGREED]->(entity:Event)
RETURN parentId, count(fact) AS total
